import type { Instrument } from "./instrument.ts";
import { quartiles } from "./quantiles.ts";
import type { Region } from "./region.ts";
import type { OwnPlace, RisenParts, SameStartGroup, SameStartRow } from "./same-start-view.ts";
import { startsNear, type YearPair } from "./same-start-years.ts";
import type { AvailableScore, ScoreView } from "./score-view.ts";
import { findSoftBreaks } from "./series-breaks.ts";

/** ± this many hundredths around the own start, unless the address says otherwise. */
export const SAME_START_RANGE = 30;

export type SameStartInput = {
  readonly region: Region;
  /** All bodies of its kind with an own government. */
  readonly bodies: readonly Region[];
  readonly pair: YearPair;
  readonly range: number;
  readonly instrument: Instrument;
  /** Why a body has no value in the target year. */
  readonly missing: (body: Region) => ScoreView;
};

/** So many bodies with the greatest rise stand on other pages, and only of them it is told which part rose. */
export const LEADING_ROWS = 8;

/** Without the parts that rose: those are known only once the leading bodies are. */
type Group = Omit<SameStartGroup, "fromChoices" | "toChoices">;

/**
 * The bodies whose index in the base year lay within the range of the own one, ordered by change to the target year.
 * Both years are on one instrument. `undefined` where the region has no value in one of them.
 */
export function computeSameStart(input: SameStartInput): Group | undefined {
  const { region, bodies, pair, range, instrument } = input;
  const { book, from, to } = pair;
  const starts = book.years.get(from);
  const ownStart = starts?.get(region.id);
  const rows = rowsOf(input);
  const own = rows.find((row) => row.own);
  if (starts === undefined || ownStart === undefined || own === undefined || own.change === null) return undefined;
  const others = rows.filter((row) => !row.own);
  const changes = others.flatMap(({ change }) => change ?? []);
  return {
    instrument: instrument.code,
    from,
    to,
    low: Math.max(instrument.scale.min, ownStart.value - range),
    high: Math.min(instrument.scale.max, ownStart.value + range),
    rows,
    own,
    place: placeOf(own.change, changes),
    median: quartiles(changes)?.median ?? null,
    counts: {
      bodies: bodies.length,
      known: bodies.filter(({ id }) => starts.has(id)).length,
      near: others.length,
      followed: changes.length,
    },
    guides: guidesBetween(from, to, instrument),
    roundChanges: roundChangesOf(rows),
  };
}

/** The part that rose most between two years; `null` unless both years have a value of every part and one rose. */
export function risenParts(
  parts: readonly { readonly no: number; readonly name: string }[],
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
): RisenParts | null {
  const rises = parts.flatMap(({ no, name }) => {
    const [start, end] = [before.get(no), after.get(no)];
    return start === undefined || end === undefined ? [] : [{ name, hundredths: end - start }];
  });
  if (rises.length === 0 || rises.length < parts.length) return null;
  const hundredths = Math.max(...rises.map((rise) => rise.hundredths));
  if (hundredths <= 0) return null;
  return { names: rises.filter((rise) => rise.hundredths === hundredths).map(({ name }) => name), hundredths };
}

/** Bodies on whose change the list starts: the first rows with a change, and the own one in its place. */
export function leadingRows(rows: readonly SameStartRow[], count: number): SameStartRow[] {
  const followed = rows.filter(({ change }) => change !== null);
  return followed.filter((row, at) => at < count || row.own);
}

function rowsOf({ region, bodies, pair, range, missing }: SameStartInput): SameStartRow[] {
  const starts = pair.book.years.get(pair.from);
  const ends = pair.book.years.get(pair.to);
  const ownStart = starts?.get(region.id);
  if (starts === undefined || ends === undefined || ownStart === undefined) return [];
  const near = bodies.flatMap((body) => {
    const start = starts.get(body.id);
    return start !== undefined && startsNear(start, ownStart, range) ? [{ body, start }] : [];
  });
  const rows = near.map(({ body, start }) => {
    const end = ends.get(body.id);
    return {
      region: body,
      own: body.id === region.id,
      from: start,
      to: end ?? missing(body),
      change: end === undefined ? null : end.value - start.value,
      rounded: start.decimals < 2 || (end !== undefined && end.decimals < 2),
      parts: null,
    };
  });
  const sorted = rows.sort((a, b) => (b.change ?? LAST) - (a.change ?? LAST) || compareNames(a.region, b.region));
  const changes = sorted.flatMap(({ change }) => change ?? []);
  return sorted.map((row) => ({ ...row, rank: rankOf(row.change, changes) }));
}

function rankOf(change: number | null, sorted: readonly number[]): SameStartRow["rank"] {
  return change === null ? null : { first: sorted.indexOf(change) + 1, last: sorted.lastIndexOf(change) + 1 };
}

function placeOf(own: number, others: readonly number[]): OwnPlace {
  if (others.length === 0) return "alone";
  const [most, least] = [Math.max(...others), Math.min(...others)];
  if (own > most) return "most";
  if (own < least) return "least";
  if (own === most && own > least) return "shared_most";
  if (own === least && own < most) return "shared_least";
  const median = quartiles(others)?.median ?? 0;
  if (own * 100 === median) return "middle";
  return own * 100 > median ? "above" : "below";
}

/** Guides that began after the base year, up to the target year; each may change how levels are judged. */
function guidesBetween(from: number, to: number, instrument: Instrument) {
  const years = Array.from({ length: to - from + 1 }, (_, at) => ({
    year: from + at,
    instrument: instrument.code,
    roundKind: "unknown" as const,
    state: { kind: "absent" as const },
  }));
  return findSoftBreaks(years, [instrument]);
}

function roundChangesOf(rows: readonly SameStartRow[]): Group["roundChanges"] {
  const changes: { before: AvailableScore["roundKind"]; after: AvailableScore["roundKind"]; bodies: number }[] = [];
  for (const { from, to } of rows) {
    if (to.status !== "available") continue;
    const [before, after] = [from.roundKind, to.roundKind];
    if (before === after || before === "unknown" || after === "unknown") continue;
    const known = changes.find((one) => one.before === before && one.after === after);
    if (known === undefined) changes.push({ before, after, bodies: 1 });
    else known.bodies += 1;
  }
  return changes.sort((a, b) => b.bodies - a.bodies);
}

function compareNames(a: Region, b: Region): number {
  return a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : a.code < b.code ? -1 : 1;
}

/** Below every change: scales are not that long. */
const LAST = -100_000;
