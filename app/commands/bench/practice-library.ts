import path from "node:path";
import { openSqliteFile } from "../../../db/dialect/sqlite.server.ts";
import { migrateToLatest } from "../../../db/migrate.server.ts";
import { openDb, sqliteFile } from "../../../db/open.server.ts";
import { searchLexiconFiles } from "../../platform/content/search-lexicon.server.ts";
import { readStarterContent } from "../../platform/content/starter.server.ts";
import { searchWriter } from "../../text/search-documents.ts";
import { indexPractices } from "../../usecases/index-practices.server.ts";
import { loadStarterContent } from "../../usecases/load-starter.server.ts";
import { refreshSearch } from "../../usecases/refresh-search.server.ts";
import { writeGeneratedPractices } from "./generated-practices.ts";
import { createRandom } from "./random.ts";

const INSTRUMENT = "spbe-2020";
const SEED = 20_260_605;
const NOW = new Date("2026-01-01T00:00:00Z");
/** What one transaction of the index holds. */
const BATCH = 5000;

/** Makes a SQLite file in `folder` with the real content and so many made-up practices, findable as published ones are. @returns its address */
export async function buildPracticeLibrary(folder: string, { practices }: { practices: number }): Promise<string> {
  const result = readStarterContent(path.resolve("content/data"));
  if (!result.ok) throw new Error(result.problems.join("\n"));
  const { content } = result;
  const instrument = content.instruments.find(({ code }) => code === INSTRUMENT);
  if (instrument === undefined) throw new Error(`no instrument ${INSTRUMENT}`);
  const url = `file:${path.join(folder, "praktik.db")}`;
  const db = openDb(url);
  try {
    await migrateToLatest(db);
    await loadStarterContent(db, content, { now: NOW, refreshSearch: (trx) => refreshSearch(trx, searchWriter) });
    const connection = openSqliteFile(sqliteFile(url));
    const regionCodes = content.regions.map(({ code }) => code);
    const write = connection.transaction(() =>
      writeGeneratedPractices(connection, practices, createRandom(SEED), {
        ...{ regionCodes, instrument, models: content.practices, roots: listRoots() },
      }),
    );
    const ids = write();
    connection.close();
    for (let at = 0; at < ids.length; at += BATCH) {
      await db.transaction().execute((trx) => indexPractices(trx, ids.slice(at, at + BATCH)));
    }
    return url;
  } finally {
    await db.destroy();
  }
}

/** The words that the search knows, without the remarks of their file. */
function listRoots(): string[] {
  const lines = (searchLexiconFiles[0] ?? "").split("\n").filter((line) => !line.startsWith("#"));
  return lines.flatMap((line) => line.split(/\s+/)).filter((word) => word !== "");
}
