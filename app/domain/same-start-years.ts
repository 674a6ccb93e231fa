import type { Region } from "./region.ts";
import type { SameStartAsk, SameStartNote, YearChoice } from "./same-start-view.ts";
import type { AvailableScore } from "./score-view.ts";

/** Official indexes of one year by region id. */
type YearBook = ReadonlyMap<string, AvailableScore>;

/** Official indexes of one instrument, by year and region id. */
export type IndexBook = { readonly instrument: string; readonly years: ReadonlyMap<number, YearBook> };

/** Two years of one instrument and how many bodies, the own one among them, can be followed from one to the other. */
export type YearPair = {
  readonly book: IndexBook;
  readonly from: number;
  readonly to: number;
  readonly bodies: number;
};

/** Fewer bodies than this show no pattern; a pair of years with at least so many is preferred. */
export const ENOUGH_BODIES = 8;

/** Every pair of years on one instrument in which the region has a value. Never two instruments. */
export function listPairs(
  region: Region,
  bodies: readonly Region[],
  books: readonly IndexBook[],
  range: number,
): YearPair[] {
  return books.flatMap((book) => {
    const own = [...book.years.keys()].filter((year) => book.years.get(year)?.has(region.id)).sort((a, b) => a - b);
    return own.flatMap((from) => {
      const near = listNear(region, bodies, book.years.get(from), range);
      return own
        .filter((to) => to > from)
        .map((to) => {
          const ends = book.years.get(to);
          return { book, from, to, bodies: near.filter(({ id }) => ends?.has(id)).length };
        });
    });
  });
}

/** Whether any pair of years can be shown for a region at all. */
export function hasPair(regionId: string, books: readonly IndexBook[]): boolean {
  return books.some(({ years }) => [...years.values()].filter((ofYear) => ofYear.has(regionId)).length > 1);
}

/**
 * The pair to show: the newest target year up to which enough bodies can be followed, then the earliest base year with
 * enough. Where no pair has enough, the one with most bodies.
 */
export function choosePair(
  pairs: readonly YearPair[],
  ask: SameStartAsk,
): { pair: YearPair | undefined; note: SameStartNote | null } {
  const { from, to, swapped } = putRight(ask);
  const asked = pairs.filter((pair) => (from ?? pair.from) === pair.from && (to ?? pair.to) === pair.to);
  const best = bestOf(asked);
  if (best !== undefined)
    return { pair: best, note: swapped ? { kind: "swapped", from: best.from, to: best.to } : null };
  const pair = bestOf(pairs);
  if (pair === undefined || (from === undefined && to === undefined)) return { pair, note: null };
  const known = (year: number | undefined) => pairs.some((one) => one.from === year || one.to === year);
  const kind = known(from) && known(to) && from !== to ? "different_instrument" : "missing";
  return { pair, note: { kind, from: from ?? null, to: to ?? null } };
}

/** The base years that go with the target year of a pair, and the other way round. */
export function choicesBeside(
  pairs: readonly YearPair[],
  chosen: YearPair,
): { fromChoices: YearChoice[]; toChoices: YearChoice[] } {
  const same = pairs.filter(({ book }) => book === chosen.book);
  return {
    fromChoices: same.filter(({ to }) => to === chosen.to).map(({ from, bodies }) => ({ year: from, bodies })),
    toChoices: same.filter(({ from }) => from === chosen.from).map(({ to, bodies }) => ({ year: to, bodies })),
  };
}

/** Whether a start lies within the range, by the printed values. */
export function startsNear(start: AvailableScore, own: AvailableScore, range: number): boolean {
  return Math.abs(start.value - own.value) <= range;
}

function putRight({ from, to }: SameStartAsk) {
  if (from === undefined || to === undefined || from <= to) return { from, to, swapped: false };
  return { from: to, to: from, swapped: true };
}

function bestOf(pairs: readonly YearPair[]): YearPair | undefined {
  const enough = pairs.filter(({ bodies }) => bodies >= ENOUGH_BODIES);
  const byYears = (a: YearPair, b: YearPair) => b.to - a.to || a.from - b.from;
  if (enough.length > 0) return enough.sort(byYears)[0];
  return [...pairs].sort((a, b) => b.bodies - a.bodies || byYears(a, b))[0];
}

/** The bodies that started within the range of the own value, the own one among them. */
function listNear(region: Region, bodies: readonly Region[], starts: YearBook | undefined, range: number): Region[] {
  const own = starts?.get(region.id);
  if (starts === undefined || own === undefined) return [];
  return bodies.filter(({ id }) => {
    const start = starts.get(id);
    return start !== undefined && startsNear(start, own, range);
  });
}
