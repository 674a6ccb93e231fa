import { once } from "node:events";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { sql } from "kysely";
import { describe, expect, inject, test } from "vitest";
import { type Db, openDatabases, sqliteFile } from "../../db/open.server.ts";
import { getContentVersion, raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { copySqlite, describeOnEachDatabase } from "../support/databases.ts";
import { claimRow, insertCountry } from "./sample-rows.ts";

const SAVES = 20;
const IMPORTED = 2000;

/** Reads first and writes later, as every save does. */
async function save(db: Db, id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.selectFrom("content_state").select("version").executeTakeFirstOrThrow();
    await trx
      .insertInto("score_claim")
      .values(claimRow(id, { source_place: id }))
      .execute();
    await raiseContentVersion(trx);
  });
}

describeOnEachDatabase("many writers", (current) => {
  test("20 saves beside a long import all succeed, and none is lost", async () => {
    const { writer, reader } = current();
    await insertCountry(writer);
    const before = await getContentVersion(reader);
    const importing = writer.transaction().execute(async (trx) => {
      for (let row = 0; row < IMPORTED; row += 100) {
        const batch = Array.from({ length: 100 }, (_, at) =>
          claimRow(`i${row + at}`, { source_place: `i${row + at}` }),
        );
        await trx.insertInto("score_claim").values(batch).execute();
      }
      await raiseContentVersion(trx);
    });
    const saves = Array.from({ length: SAVES }, (_, at) => save(writer, `save-${at}`));
    await Promise.all([importing, ...saves]);
    expect(await getContentVersion(reader)).toBe(before + SAVES + 1);
    const { count } = await reader
      .selectFrom("score_claim")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(IMPORTED + SAVES);
  });

  test("a failed transaction leaves nothing", async () => {
    const { writer, reader } = current();
    await insertCountry(writer);
    await expect(save(writer, "eins").then(() => save(writer, "eins"))).rejects.toThrow();
    expect(await reader.selectFrom("score_claim").select("id").execute()).toEqual([{ id: "eins" }]);
  });
});

describe("on SQLite", () => {
  /** Another process's connection, played by a thread: many saves, each a transaction that reads first. */
  const otherWriter = `
    const { parentPort, workerData } = require("node:worker_threads");
    const db = new (require("better-sqlite3"))(workerData.file, { timeout: 5000 });
    const save = db.transaction(() => {
      const { version } = db.prepare("select version from content_state").get();
      db.prepare("update content_state set version = ?").run(version + 1);
    });
    parentPort.postMessage("ready");
    for (let time = 0; time < workerData.times; time++) save.immediate();
    db.close();`;

  test("two processes that read and then write never meet a locked database", async () => {
    const url = copySqlite(inject("sqliteTemplate"));
    const databases = openDatabases(url);
    await insertCountry(databases.writer);
    const before = await getContentVersion(databases.reader);
    const times = 200;
    const other = new Worker(otherWriter, { eval: true, workerData: { file: sqliteFile(url), times } });
    const ended = once(other, "exit");
    await once(other, "message");
    await Promise.all(Array.from({ length: SAVES }, (_, at) => save(databases.writer, `save-${at}`)));
    expect(await ended).toEqual([0]);
    expect(await getContentVersion(databases.reader)).toBe(before + times + SAVES);
    await databases.close();
  });

  test("a reader sees the last committed state while a change is under way, and cannot write", async () => {
    const databases = openDatabases(copySqlite(inject("sqliteTemplate")));
    const readOutside = async () => [await getContentVersion(databases.reader), databases.readVersionNow?.()];
    const [before = 0] = await readOutside();
    await databases.writer.transaction().execute(async (trx) => {
      await raiseContentVersion(trx);
      expect(await readOutside()).toEqual([before, before]);
    });
    expect(await readOutside()).toEqual([before + 1, before + 1]);
    await expect(databases.reader.transaction().execute(raiseContentVersion)).rejects.toThrow(/readonly/);
    await databases.close();
  });

  test("a claim cannot be replaced by a statement that deletes it on the way", async () => {
    const databases = openDatabases(copySqlite(inject("sqliteTemplate")));
    await insertCountry(databases.writer);
    await databases.writer.insertInto("score_claim").values(claimRow("m24")).execute();
    const other = claimRow("m24", { value_hundredths: 100 });
    await expect(databases.writer.replaceInto("score_claim").values(other).execute()).rejects.toThrow("append-only");
    await databases.close();
  });

  test.each<[string, (databases: ReturnType<typeof openDatabases>) => Promise<unknown>]>([
    ["a change", ({ writer }) => writer.transaction().execute(raiseContentVersion)],
    ["reading only", ({ reader }) => getContentVersion(reader)],
    ["nothing", async () => {}],
  ])("closing after %s leaves one file with everything in it", async (_what, work) => {
    const url = copySqlite(inject("sqliteTemplate"));
    const databases = openDatabases(url);
    await work(databases);
    const version = await getContentVersion(databases.reader);
    await databases.close();
    expect(["-wal", "-shm"].filter((ending) => existsSync(`${sqliteFile(url)}${ending}`))).toEqual([]);
    const again = openDatabases(url);
    expect(await getContentVersion(again.writer)).toBe(version);
    const { rows } = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(again.writer);
    expect(rows).toEqual([{ journal_mode: "wal" }]);
    await again.close();
  });
});
