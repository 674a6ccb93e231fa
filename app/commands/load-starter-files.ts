import path from "node:path";
import type { Db } from "../../db/open.server.ts";
import { fingerprintStarterContent, readStarterContent } from "../platform/content/starter.server.ts";
import { StartupError } from "../platform/startup-error.server.ts";
import { searchWriter } from "../text/search-documents.ts";
import { isStarterLoaded, loadStarterContent } from "../usecases/load-starter.server.ts";
import { refreshSearch } from "../usecases/refresh-search.server.ts";

/** Where the starter content lies, below the project. */
export const STARTER_FOLDER = "content/data";

/**
 * Brings the starter content of this version into the database, all or nothing; unchanged content writes nothing.
 *
 * @returns one line for the console, or `undefined` where nothing had to be done
 * @throws StartupError that names file and line of what is wrong
 */
export async function loadStarterFiles(db: Db, { now }: { now: Date }): Promise<string | undefined> {
  const folder = path.resolve(STARTER_FOLDER);
  if (await isStarterLoaded(db, fingerprintStarterContent(folder))) return undefined;
  const result = readStarterContent(folder);
  if (!result.ok) {
    throw new StartupError(
      `Isi awal tidak dimuat karena ada yang salah:\n${result.problems.map((text) => `- ${text}`).join("\n")}`,
    );
  }
  const loaded = await loadStarterContent(db, result.content, {
    now,
    refreshSearch: (trx) => refreshSearch(trx, searchWriter),
  });
  if (!loaded.changed) return undefined;
  const { regions, claims } = result.content;
  return `Isi awal dimuat: ${regions.length} wilayah, ${claims.length} nilai, ${result.warnings.length} catatan.`;
}
