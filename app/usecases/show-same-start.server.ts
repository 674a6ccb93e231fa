import { listPartValues, type PartValue } from "../../db/queries/part-value.server.ts";
import type { RoundRow } from "../../db/queries/round.server.ts";
import { listSourcesBySlugs } from "../../db/queries/source.server.ts";
import { absenceOf } from "../domain/absence.ts";
import type { Instrument } from "../domain/instrument.ts";
import type { Region } from "../domain/region.ts";
import { computeSameStart, LEADING_ROWS, leadingRows, risenParts, SAME_START_RANGE } from "../domain/same-start.ts";
import type { SameStartAsk, SameStartGroup, SameStartView } from "../domain/same-start-view.ts";
import { choicesBeside, choosePair, type IndexBook, listPairs, type YearPair } from "../domain/same-start-years.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { fewPerVersion } from "../platform/content-version.server.ts";
import { getIndexBooks } from "./index-books.server.ts";
import { getRounds } from "./rounds.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments">;

/**
 * Who rose from the same start as a region, on one instrument: two queries beside what is kept per content version.
 * `undefined` for a code nobody has now.
 */
export async function showSameStart(app: App, code: string, ask: SameStartAsk): Promise<SameStartView | undefined> {
  const { regions, books } = await getIndexBooks(app);
  const region = regions.find((one) => one.code === code);
  if (region === undefined) return undefined;
  const bodies = regions.filter(({ kind, ownGovernment }) => kind === region.kind && ownGovernment);
  const pairs = await getPairs(app, { region, bodies, books, range: ask.range });
  const { pair, note } = choosePair(pairs, ask);
  const group = pair && (await groupOf(app, { region, bodies, pair, pairs, range: ask.range }));
  const hasValue = books.some(({ years }) => [...years.values()].some((ofYear) => ofYear.has(region.id)));
  return {
    region,
    range: ask.range,
    note,
    group: group ?? null,
    reason: group !== undefined ? null : hasValue ? "one_year" : "no_value",
    sources: group === undefined ? [] : await listSourcesBySlugs(app.reader, slugsOf(group)),
  };
}

type PairsAsk = { region: Region; bodies: readonly Region[]; books: readonly IndexBook[]; range: number };

/** So many regions and ranges are kept for a content version. */
const MOST_PAIRS = 600;

const getPairs = fewPerVersion(
  MOST_PAIRS,
  ({ region, range }: PairsAsk) => `${region.id} ${range}`,
  async (_: App, { region, bodies, books, range }) => listPairs(region, bodies, books, range),
);

/** The same with only the leading rows and their sources: what stands on other pages. */
export async function showLeadingSameStart(
  app: App,
  code: string,
  ask: SameStartAsk = { range: SAME_START_RANGE },
): Promise<SameStartView | undefined> {
  const view = await showSameStart(app, code, ask);
  if (view === undefined || view.group === null) return view;
  const group = { ...view.group, rows: leadingRows(view.group.rows, LEADING_ROWS) };
  const slugs = slugsOf(group);
  return { ...view, group, sources: view.sources.filter(({ slug }) => slugs.includes(slug)) };
}

type Asked = { region: Region; bodies: Region[]; pair: YearPair; pairs: YearPair[]; range: number };

async function groupOf(app: App, { pairs, ...asked }: Asked): Promise<SameStartGroup | undefined> {
  const { from, to, book } = asked.pair;
  const instrument = app.instruments.find(({ code }) => code === book.instrument);
  if (instrument === undefined) return undefined;
  const round = (await getRounds(app)).find((one) => one.year === to && one.instrument === book.instrument);
  const missing = (body: Region) => missingScore(body, round, { year: to, instrument });
  const group = computeSameStart({ ...asked, instrument, missing });
  if (group === undefined) return undefined;
  const regionIds = leadingRows(group.rows, LEADING_ROWS).map((row) => row.region.id);
  const level = instrument.domains.length > 0 ? "domain" : "aspect";
  const parts = await listPartValues(app.reader, { regionIds, instrument: instrument.code, level, years: [from, to] });
  const nodes = level === "domain" ? instrument.domains : instrument.aspects;
  const rows = group.rows.map((row) => {
    if (!regionIds.includes(row.region.id)) return row;
    const own = parts.filter(({ regionId }) => regionId === row.region.id);
    return { ...row, parts: risenParts(nodes, valuesIn(own, from), valuesIn(own, to)) };
  });
  const own = rows.find((row) => row.own) ?? group.own;
  return { ...group, rows, own, ...choicesBeside(pairs, asked.pair) };
}

function missingScore(
  body: Region,
  round: RoundRow | undefined,
  { year, instrument }: { year: number; instrument: Instrument },
) {
  return { status: absenceOf(body, round), year, instrument: instrument.code, note: null };
}

function valuesIn(rows: readonly PartValue[], year: number): Map<number, number> {
  return new Map(rows.flatMap((row) => (row.year === year ? [[row.no, row.value]] : [])));
}

function slugsOf({ rows }: SameStartGroup): string[] {
  const scores = rows.flatMap(({ from, to }) => [from, to]);
  return [...new Set(scores.flatMap((score) => (score.status === "available" ? [score.source.slug] : [])))].sort();
}
