import { quartiles } from "./quantiles.ts";
import type { Region } from "./region.ts";
import { SAME_START_RANGE } from "./same-start.ts";
import { ENOUGH_BODIES, type IndexBook, startsNear } from "./same-start-years.ts";
import type { AvailableScore, ScoreView } from "./score-view.ts";
import type { Seam } from "./series-breaks.ts";
import type {
  Beside,
  GapChange,
  SequenceParty,
  SequenceRecord,
  SequenceStep,
  SequenceYear,
  VisitSequence,
} from "./visit-sequence-view.ts";

export type SequenceInput = Pick<VisitSequence, "when"> & {
  /** `null` where the visitor is no region. */
  readonly visitor: Region | null;
  readonly host: Region;
  /** What stands for each year, of every year known; a year on no instrument is left out. */
  readonly scores: { readonly visitor: readonly ScoreView[]; readonly host: readonly ScoreView[] };
  readonly seams: readonly Seam[];
  /** Tag of an instrument by its code. */
  readonly tags: ReadonlyMap<string, string>;
  /** Decrees of the rounds by year. */
  readonly decrees: ReadonlyMap<number, string>;
  /** Commitments, adoptions and agreements, whatever their order. */
  readonly records: readonly SequenceRecord[];
  /** All bodies of the visitor's kind with an own government. */
  readonly bodies: readonly Region[];
  readonly books: readonly IndexBook[];
  /** Years in which regions were recorded as visitors; `null` for a visit whose year is not known. */
  readonly visited: ReadonlyMap<string, readonly (number | null)[]>;
};

/**
 * What dated records and printed indexes follow a visit, from the year before it on, beside the change of regions that
 * started like the visitor and have no recorded visit. An order in time: nothing here says what led to what.
 */
export function computeVisitSequence(input: SequenceInput): Omit<VisitSequence, "sources"> {
  const { when, visitor, host } = input;
  const year = when.from === null ? null : Number(when.from.slice(0, 4));
  const years = year === null ? [] : yearsFrom(year - 1, input);
  return {
    when,
    year,
    visitor: visitor && partyOf(visitor),
    host: partyOf(host),
    years,
    gap: gapOf(years),
    seams: input.seams.filter(({ to }) => years.some((row) => row.year === to) && to > (years[0]?.year ?? to)),
    steps: stepsOf(input, years, year),
  };
}

function partyOf({ code, name, shortName, kind }: Region): SequenceParty {
  return { code, name, shortName, kind };
}

function yearsFrom(from: number, input: SequenceInput): SequenceYear[] {
  const { visitor, host } = input.scores;
  const of = (side: readonly ScoreView[], year: number) => side.find((score) => score.year === year) ?? null;
  const start = of(visitor, from);
  const known = [...new Set([...visitor, ...host].map(({ year }) => year))].filter((year) => year >= from);
  return known
    .sort((a, b) => a - b)
    .map((year) => {
      const [own, other] = [of(visitor, year), of(host, year)];
      const code = own?.instrument ?? other?.instrument ?? "";
      return {
        ...{ year, tag: input.tags.get(code) ?? code, visitor: own, host: other, gap: difference(other, own) },
        change: year === from ? null : difference(own, start),
        beside: besideOf(from, year, input),
      };
    });
}

/** First minus second, in hundredths; never across two instruments. */
function difference(first: ScoreView | null, second: ScoreView | null): number | null {
  if (first?.status !== "available" || second?.status !== "available") return null;
  return first.instrument === second.instrument ? first.value - second.value : null;
}

/** From the first year with a distance to the last one on the same instrument. */
function gapOf(years: readonly SequenceYear[]): GapChange | null {
  const measured = years.flatMap(({ year, gap, visitor }) =>
    gap === null || visitor === null ? [] : [{ year, gap, instrument: visitor.instrument }],
  );
  const first = measured[0];
  const last = measured.findLast(({ instrument }) => instrument === first?.instrument);
  if (first === undefined || last === undefined || first === last) return null;
  return { from: first.year, to: last.year, before: first.gap, after: last.gap };
}

/** The change, from the base year to a later one, of bodies like the visitor without a recorded visit. */
function besideOf(from: number, to: number, { visitor, scores, bodies, books, visited }: SequenceInput): Beside | null {
  if (visitor === null || to === from) return null;
  const start = scores.visitor.find(({ year }) => year === from);
  if (start?.status !== "available") return { status: "no_start" };
  const target = scores.visitor.find(({ year }) => year === to);
  if (target === undefined || target.instrument !== start.instrument) return { status: "other_instrument" };
  const book = books.find(({ instrument }) => instrument === start.instrument);
  const others = bodies.filter(({ id }) => id !== visitor.id);
  const near = others.filter(({ id }) => isNear(book?.years.get(from)?.get(id), start));
  const alone = near.filter(({ id }) => !(visited.get(id) ?? []).some((year) => isBetween(year, from, to)));
  const changes = alone.flatMap(({ id }) => {
    const [before, after] = [book?.years.get(from)?.get(id), book?.years.get(to)?.get(id)];
    return before === undefined || after === undefined ? [] : [after.value - before.value];
  });
  const counts = {
    bodies: others.length,
    known: others.filter(({ id }) => book?.years.get(from)?.has(id)).length,
    near: near.length,
    visited: near.length - alone.length,
    followed: changes.length,
  };
  const middle = quartiles(changes);
  if (changes.length < ENOUGH_BODIES || middle === undefined) return { status: "too_few", counts };
  return { status: "median", median: middle.median, counts };
}

function isNear(start: AvailableScore | undefined, own: AvailableScore): boolean {
  return start !== undefined && startsNear(start, own, SAME_START_RANGE);
}

/** Whether a visit may have fallen between two assessments: one of an unknown year may. */
function isBetween(year: number | null, from: number, to: number): boolean {
  return year === null || (year > from && year <= to);
}

function stepsOf({ when, records, decrees }: SequenceInput, years: readonly SequenceYear[], year: number | null) {
  const assessments = years.flatMap((row): SequenceStep[] => {
    // Where the visitor is no region, the host's are what can be followed.
    const side = row.visitor === null ? ("host" as const) : ("visitor" as const);
    const score = row.visitor ?? row.host;
    if (score === null || year === null) return [];
    // Of those without a value the chain names only the two that the visit lies between.
    if (score.status !== "available" && row.year > year) return [];
    const order = row.year < year ? "before" : row.year === year ? "same" : "after";
    const decree = decrees.get(row.year) ?? null;
    const { year: of, tag } = row;
    return [{ kind: "assessment", day: `${of}-12-31`, order, year: of, side, score, tag, decree }];
  });
  const visit: SequenceStep = { kind: "visit", day: when.from, when };
  const dated = [...assessments, ...records].sort((a, b) => compareDays(a.day, b.day));
  const isBefore = ({ kind, day }: SequenceStep) =>
    kind === "assessment" && when.from !== null && isEarlier(day, when.from);
  return [...dated.filter(isBefore), visit, ...dated.filter((step) => !isBefore(step))];
}

/** Whether a day lies before the first day that an ISO day, month or year can mean. */
function isEarlier(day: string | null, date: string): boolean {
  return day !== null && day < date;
}

/** Records without a day come first: they stand for what is not recorded. */
function compareDays(a: string | null, b: string | null): number {
  const [one, other] = [a ?? "", b ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}
