import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { ATTACHMENTS_OF_RECORD } from "../../app/domain/attachment.ts";
import type { SentFile } from "../../app/platform/files/read-upload.server.ts";
import { openTempFolder } from "../../app/platform/files/temp-folder.server.ts";
import { createLog } from "../../app/platform/log.server.ts";
import { openStorage } from "../../app/platform/storage/storage.server.ts";
import {
  addAttachment,
  findOwnAttachment,
  listAttachments,
  publishAttachments,
  removeAttachment,
} from "../../app/usecases/attachments.server.ts";
import { sweepFiles } from "../../app/usecases/stored-files.server.ts";
import { setAttachmentsPublic } from "../../db/queries/attachment.server.ts";
import { insertPracticeDraft } from "../../db/queries/practice.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";

const START = Date.parse("2026-11-25T03:00:00Z");

describeOnEachDatabase("files of a practice", (current) => {
  const prepare = async () => {
    const { writer, reader } = current();
    const dataDir = mkdtempSync(join(inject("workFolder"), "lampiran-"));
    const clock = { at: START };
    const app = {
      ...{ writer, reader, log: createLog("silent"), now: () => new Date(clock.at) },
      version: { current: () => 0, refresh: async () => {}, close: () => {} },
      ...{ storage: openStorage({ dataDir, s3: undefined }), temp: openTempFolder({ dataDir }) },
    };
    await insertCountry(writer);
    const officeId = await insertTestOffice(writer, "18.11");
    const person = await insertTestPerson(writer);
    const actor = { personId: person.id };
    const makePractice = async (id: string, state: "draft" | "published" = "draft") => {
      await writer.transaction().execute(async (trx) => {
        await insertPracticeDraft(trx, { id, officeId, personId: person.id, at: new Date(START).toISOString() });
        await trx.updateTable("practice").set({ state }).where("id", "=", id).execute();
      });
      return { kind: "practice" as const, id };
    };
    const sendFile = async (text: string, name = "isi.txt"): Promise<SentFile> => {
      const path = await app.temp.create();
      writeFileSync(path, text);
      return { name, path, bytes: text.length, sha256: createHash("sha256").update(text).digest("hex") };
    };
    const add = async (subject: { kind: "practice"; id: string }, text: string, mayPublish = false) => {
      const file = await sendFile(text);
      const terms = { title: "", licence: "cc0-1.0" as const, mayPublish };
      const outcome = await addAttachment(app, actor, { subject, officeId, file, ...terms });
      await app.temp.remove(file.path);
      return outcome;
    };
    const idOf = async (added: ReturnType<typeof add>) => {
      const outcome = await added;
      if (outcome.status !== "added") throw new Error(`It was ${outcome.status}`);
      return outcome.id;
    };
    const remove = async (subject: { kind: "practice"; id: string }, id: string) => {
      const found = await findOwnAttachment(app, { subject, id });
      return found !== undefined && (await removeAttachment(app, actor, found.row));
    };
    const kept = () =>
      readdirSync(join(dataDir, "berkas"), { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && !entry.parentPath.endsWith(".tmp"),
      ).length;
    const practiceOf = (id: string) =>
      reader
        .selectFrom("practice")
        .select(["documents", "updated_at as updatedAt"])
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
    const documents = async (id: string) => (await practiceOf(id)).documents;
    return { app, actor, officeId, clock, makePractice, add, idOf, remove, kept, documents, practiceOf };
  };

  test("share their bytes, which go with the last of them", async () => {
    const { app, makePractice, add, idOf, remove, kept } = await prepare();
    const [a, b] = [await makePractice("a"), await makePractice("b")];
    const [first, second] = [await idOf(add(a, "sama")), await idOf(add(b, "sama"))];
    expect(kept()).toBe(1);
    expect(await remove(b, first)).toBe(false);
    expect(await remove(b, second)).toBe(true);
    expect(await remove(b, second)).toBe(false);
    const [standing, ...more] = await listAttachments(app, a, { onlyPublic: false });
    expect([standing?.id, more]).toEqual([first, []]);
    expect(kept()).toBe(1);
    expect(await remove(a, first)).toBe(true);
    expect(kept()).toBe(0);
    const acts = await app.reader
      .selectFrom("audit_entry")
      .select("action")
      .where("action", "like", "attachment.%")
      .execute();
    expect(acts.map(({ action }) => action).toSorted()).toEqual([
      ...["attachment.added", "attachment.added", "attachment.removed", "attachment.removed"],
    ]);
  });

  test("of the same bytes, added and removed at once, never lose them", async () => {
    const { app, makePractice, add, idOf, remove } = await prepare();
    const subjects = await Promise.all(Array.from({ length: 8 }, (_, at) => makePractice(`p${at}`)));
    await Promise.all(
      subjects.map(async (subject, at) => {
        for (let round = 0; round < 4; round++) {
          const id = await idOf(add(subject, "berebut"));
          if (round < 3 || at % 2 === 0) await remove(subject, id);
        }
      }),
    );
    const sha256 = createHash("sha256").update("berebut").digest("hex");
    const standing = (
      await Promise.all(subjects.map((one) => listAttachments(app, one, { onlyPublic: false })))
    ).flat();
    expect(standing).toHaveLength(4);
    const stream = await app.storage.open(sha256);
    expect(Buffer.concat((await stream?.toArray()) ?? []).toString()).toBe("berebut");
  });

  test("are no more than a record may have, also when many are sent at once", async () => {
    const { app, makePractice, add, kept } = await prepare();
    const subject = await makePractice("penuh");
    const outcomes = await Promise.all(Array.from({ length: 14 }, (_, at) => add(subject, `isi ${at}`)));
    expect(outcomes.filter(({ status }) => status === "full")).toHaveLength(14 - ATTACHMENTS_OF_RECORD);
    expect(await listAttachments(app, subject, { onlyPublic: false })).toHaveLength(ATTACHMENTS_OF_RECORD);
    expect(kept()).toBe(ATTACHMENTS_OF_RECORD);
  });

  test("are public only with their record, and count as its documents", async () => {
    const { app, actor, officeId, makePractice, add, idOf, remove, documents } = await prepare();
    const [draft, published] = [await makePractice("konsep"), await makePractice("terbit", "published")];
    await add(draft, "a", true);
    const own = await idOf(add(published, "b", true));
    await add(published, "c");
    const publicOf = async (subject: typeof draft) =>
      (await listAttachments(app, subject, { onlyPublic: true })).length;
    expect([await publicOf(draft), await publicOf(published), await documents("terbit")]).toEqual([0, 1, 1]);
    expect(await publishAttachments(app, actor, { subject: draft, officeId })).toBe(0);
    expect(await publishAttachments(app, actor, { subject: published, officeId })).toBe(1);
    expect(await publishAttachments(app, actor, { subject: published, officeId })).toBe(0);
    expect([await publicOf(published), await documents("terbit")]).toEqual([2, 2]);
    await remove(published, own);
    expect([await publicOf(published), await documents("terbit")]).toEqual([1, 1]);
    await app.writer.transaction().execute((trx) => setAttachmentsPublic(trx, published, null));
    expect(await publicOf(published)).toBe(0);
  });

  test("are noticed by whoever looks for what changed", async () => {
    const { clock, makePractice, add, idOf, remove, practiceOf } = await prepare();
    const published = await makePractice("baru", "published");
    clock.at += 60_000;
    const own = await idOf(add(published, "d", true));
    expect((await practiceOf("baru")).updatedAt).toBe(new Date(clock.at).toISOString());
    clock.at += 60_000;
    await remove(published, own);
    expect((await practiceOf("baru")).updatedAt).toBe(new Date(clock.at).toISOString());
  });

  test("what nobody uses is swept after an hour, and nothing else", async () => {
    const { app, clock, makePractice, add, kept } = await prepare();
    await add(await makePractice("a"), "dipakai");
    const orphan = createHash("sha256").update("yatim").digest("hex");
    const at = new Date(clock.at).toISOString();
    await app.writer
      .insertInto("stored_file")
      .values({ sha256: orphan, bytes: 5, created_at: at, touched_at: at })
      .execute();
    const path = await app.temp.create();
    writeFileSync(path, "yatim");
    await app.storage.put({ path, sha256: orphan, bytes: 5 });
    clock.at += 30 * 60_000;
    await sweepFiles(app);
    expect(kept()).toBe(2);
    clock.at += 60 * 60_000;
    await sweepFiles(app);
    expect(kept()).toBe(1);
    expect(await app.storage.open(orphan)).toBeUndefined();
    clock.at += 24 * 60 * 60_000;
    await sweepFiles(app);
    expect(kept()).toBe(1);
  });
});
