import path from "node:path";
import { openSqliteFile } from "../../../db/dialect/sqlite.server.ts";
import { migrateToLatest } from "../../../db/migrate.server.ts";
import { type Db, openDb, sqliteFile } from "../../../db/open.server.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { readStarterContent } from "../../platform/content/starter.server.ts";
import { searchWriter } from "../../text/search-documents.ts";
import { refreshBenchmarks } from "../../usecases/load-benchmarks.server.ts";
import { loadStarterContent } from "../../usecases/load-starter.server.ts";
import { refreshSearch } from "../../usecases/refresh-search.server.ts";
import { makeGeneratedContent } from "./generated-content.ts";
import { createGeneratedWriter } from "./generated-rows.ts";
import { generateValues } from "./generated-values.ts";
import { createRandom } from "./random.ts";

const CONTENT = "content/data";
const INSTRUMENT = "spbe-2020";
const FIRST_YEAR = 2015;
const SEED = 20_260_604;
const NOW = new Date("2026-01-01T00:00:00Z");

export type NationalDatabase = { readonly url: string; readonly regions: number; readonly claims: number };

/**
 * Makes a SQLite file of national scale in `folder`: every real region, a generated official value for each node of the instrument
 * in each year, adopted, with benchmarks. Its fingerprint is the real content's, so a server that opens it loads nothing over it.
 *
 * @param options.years how many years; the same number gives the same values
 */
export async function buildNationalDatabase(folder: string, { years }: { years: number }): Promise<NationalDatabase> {
  const result = readStarterContent(path.resolve(CONTENT));
  if (!result.ok) throw new Error(result.problems.join("\n"));
  const { regions, instruments } = result.content;
  const instrument = instruments.find(({ code }) => code === INSTRUMENT);
  if (instrument === undefined) throw new Error(`no instrument ${INSTRUMENT}`);
  const scale = { instrument, years: Array.from({ length: years }, (_, place) => FIRST_YEAR + place) };

  const url = `file:${path.join(folder, "nasional.db")}`;
  const db = openDb(url);
  try {
    await migrateToLatest(db);
    const content = makeGeneratedContent(result.content, { instrument: INSTRUMENT, years: scale.years });
    await loadStarterContent(db, content, { now: NOW, refreshSearch: (trx) => refreshSearch(trx, searchWriter) });
    const claims = writeValues(url, regions, scale);
    await summarize(db);
    return { url, regions: regions.length, claims };
  } finally {
    await db.destroy();
  }
}

type Scale = { readonly instrument: Instrument; readonly years: readonly number[] };

/** By prepared statements: Kysely needs three times the memory for this many rows. */
function writeValues(url: string, regions: readonly { code: string }[], { instrument, years }: Scale): number {
  const connection = openSqliteFile(sqliteFile(url));
  const random = createRandom(SEED);
  const writer = createGeneratedWriter(connection, { instrument: INSTRUMENT, now: NOW });
  const writeAll = connection.transaction(() =>
    regions.reduce((count, { code }) => count + writer.write(code, generateValues(instrument, years, random)), 0),
  );
  try {
    return writeAll();
  } finally {
    connection.close();
  }
}

async function summarize(db: Db): Promise<void> {
  await db.transaction().execute(refreshBenchmarks);
}
