import type { Transaction } from "kysely";
import {
  deleteUnusedFile,
  listUnusedFiles,
  lockStoredFile,
  upsertStoredFile,
} from "../../db/queries/stored-file.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import type { NewFile } from "../platform/storage/storage.server.ts";

type App = Pick<AppContext, "writer" | "now" | "storage">;

const TRIES = 20;
/** Longer than any request lives. */
const UNUSED_MS = 3_600_000;

/**
 * Keeps bytes and uses them in one transaction. Meanwhile somebody may remove the last file with the same bytes: whoever
 * uses them holds their row, and begins again where it is gone.
 */
export async function storeFile<Outcome>(
  { writer, now, storage }: App,
  file: NewFile,
  use: (trx: Transaction<Schema>) => Promise<Outcome>,
): Promise<Outcome> {
  const { sha256, bytes } = file;
  const at = now().toISOString();
  for (let tries = 0; tries < TRIES; tries++) {
    await upsertStoredFile(writer, { sha256, bytes, at });
    await storage.put(file);
    const used = await writer
      .transaction()
      .execute(async (trx) => ((await lockStoredFile(trx, { sha256, at })) ? { outcome: await use(trx) } : undefined));
    if (used !== undefined) return used.outcome;
  }
  throw new Error(`The bytes of ${sha256} were removed ${TRIES} times while they were added`);
}

/** Removes bytes that no standing attachment uses; nobody can begin to use them meanwhile. */
export async function dropUnused({ writer, now, storage }: App, sha256: string): Promise<void> {
  const at = now().toISOString();
  await writer.transaction().execute(async (trx) => {
    if (!(await lockStoredFile(trx, { sha256, at }))) return;
    if (await deleteUnusedFile(trx, sha256)) await storage.remove(sha256);
  });
}

/** Removes bytes that nobody uses and files that no living request can still need. Tells how many went. */
export async function sweepFiles(app: App & Pick<AppContext, "reader" | "temp">): Promise<number> {
  const before = new Date(app.now().getTime() - UNUSED_MS);
  const unused = await listUnusedFiles(app.reader, before.toISOString());
  for (const sha256 of unused) await dropUnused(app, sha256);
  return unused.length + (await app.temp.sweep(before));
}
