import type { Db } from "../../db/open.server.ts";
import {
  countPublishedPractices,
  listChangedFacts,
  listIndicatorsOf,
  type PracticeFactRow,
  readPublishedFacts,
} from "../../db/queries/practice-list.server.ts";
import { listRegions } from "../../db/queries/region.server.ts";
import { dayInZone } from "../domain/days.ts";
import { makePracticeColumns, type PracticeColumns, type PracticeFacts } from "../domain/practice-columns.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** Facts of all published practices in memory, for facets and orders. */
export type PracticeIndex = {
  readonly columns: PracticeColumns;
  /** In the order of their names; places in the columns point here. */
  readonly regions: readonly Region[];
  /** Codes; places in the columns point here. */
  readonly instruments: readonly string[];
  /** ISO day (WIB) that evidence and confirmation were read on. */
  readonly today: string;
};

type App = Pick<AppContext, "reader" | "version" | "instruments" | "now">;
type Kept = { readonly facts: Map<string, PracticeFacts>; readonly newest: string; readonly index: PracticeIndex };

/** A change may be seen later than one that was made after it: clocks and transactions of several processes differ. */
const OVERLAP_MS = 15 * 60_000;

const kept = new WeakMap<Db, { version: number; today: string; made: Promise<Kept> }>();

/**
 * The index of this content version and day. Another version reads only the practices that changed since the last one,
 * and everything anew where that does not add up.
 */
export async function getPracticeIndex(app: App): Promise<PracticeIndex> {
  const version = app.version.current();
  const today = dayInZone(app.now().toISOString(), "Asia/Jakarta");
  const last = kept.get(app.reader);
  if (last?.version === version && last.today === today) return (await last.made).index;
  const made = makeIndex(app, last?.made, today);
  kept.set(app.reader, { version, today, made });
  made.catch(() => {
    if (kept.get(app.reader)?.made === made) kept.delete(app.reader);
  });
  return (await made).index;
}

async function makeIndex(app: App, before: Promise<Kept> | undefined, today: string): Promise<Kept> {
  const last = await before?.catch(() => undefined);
  const updated = last === undefined ? undefined : await readChanges(app.reader, last);
  const { facts, newest } = updated ?? (await readEverything(app.reader));
  const regions = [...(await listRegions(app.reader))].sort(
    (a, b) => (a.sortName < b.sortName ? -1 : Number(a.sortName > b.sortName)) || (a.code < b.code ? -1 : 1),
  );
  const instruments = app.instruments.map(({ code }) => code);
  const columns = makePracticeColumns([...facts.values()], { regions, instruments, today });
  return { facts, newest, index: { columns, regions, instruments, today } };
}

async function readEverything(reader: Db): Promise<Pick<Kept, "facts" | "newest">> {
  const facts = new Map<string, PracticeFacts>();
  const intern = createIntern();
  let newest = "";
  for await (const rows of readPublishedFacts(reader)) {
    newest = await takeIn(reader, rows, { facts, newest, intern });
  }
  return { facts, newest };
}

/** The facts of before with what changed; `undefined` where they do not add up to what is published now. */
async function readChanges(reader: Db, last: Kept): Promise<Pick<Kept, "facts" | "newest"> | undefined> {
  if (last.newest === "") return undefined;
  const since = new Date(Date.parse(last.newest) - OVERLAP_MS).toISOString();
  const rows = await listChangedFacts(reader, since);
  if (rows === undefined) return undefined;
  const newest = await takeIn(reader, rows, { ...last, intern: createIntern() });
  return last.facts.size === (await countPublishedPractices(reader)) ? { facts: last.facts, newest } : undefined;
}

type Target = { facts: Map<string, PracticeFacts>; newest: string; intern: (text: string) => string };

async function takeIn(reader: Db, rows: readonly PracticeFactRow[], { facts, newest, intern }: Target) {
  const published = rows.filter(({ state }) => state === "published");
  const indicators = new Map<string, PracticeFacts["indicators"][number][]>(published.map(({ id }) => [id, []]));
  for (const { practiceId, instrument, no, from, to } of await listIndicatorsOf(reader, [...indicators.keys()])) {
    indicators.get(practiceId)?.push({ instrument: intern(instrument), no, from, to });
  }
  let latest = newest;
  for (const row of rows) {
    if (row.updatedAt > latest) latest = row.updatedAt;
    if (row.state === "published") facts.set(row.id, toFacts(row, indicators.get(row.id) ?? [], intern));
    else facts.delete(row.id);
  }
  return latest;
}

function toFacts(
  row: PracticeFactRow,
  indicators: PracticeFacts["indicators"],
  intern: (text: string) => string,
): PracticeFacts {
  const { id, regionId, kind, status, started, measured, documents, checks, successes, adoptions, confirmedOn } = row;
  return {
    ...{ id, kind, status, started, documents, checks, successes, adoptions, confirmedOn, indicators },
    regionId: intern(regionId),
    measured: measured === 1,
    cost: { min: row.costMin, max: row.costMax },
    publishedAt: row.publishedAt ?? row.updatedAt,
  };
}

/** The same text once in memory: drivers make a new one for every row. */
function createIntern(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    known.set(text, text);
    return text;
  };
}
