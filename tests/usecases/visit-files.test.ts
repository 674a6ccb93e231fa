import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, inject, test } from "vitest";
import type { Grant } from "../../app/domain/permissions.ts";
import { openTempFolder } from "../../app/platform/files/temp-folder.server.ts";
import { createLog } from "../../app/platform/log.server.ts";
import { openStorage } from "../../app/platform/storage/storage.server.ts";
import { addAttachment, listAttachments, publishAttachments } from "../../app/usecases/attachments.server.ts";
import { withdrawVisit } from "../../app/usecases/end-visit.server.ts";
import { showAttachment } from "../../app/usecases/show-attachment.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice } from "../support/people.ts";
import { prepareVisitDesk } from "../support/visit-desk.ts";

const TEXT = Buffer.from("isi");

describeOnEachDatabase("files of a visit", (current) => {
  const prepare = async () => {
    const desk = await prepareVisitDesk(current());
    const dataDir = mkdtempSync(join(inject("workFolder"), "berkas-"));
    const app = {
      ...{ ...desk.app, log: createLog("silent") },
      ...{ storage: openStorage({ dataDir, s3: undefined }), temp: openTempFolder({ dataDir }) },
    };
    const subject = { kind: "visit", id: desk.id } as const;
    type More = { audience?: "public" | "parties"; consent?: boolean; mayPublish?: boolean; content?: Buffer };
    const add = async ({ audience = "public", consent = false, mayPublish = false, content = TEXT }: More = {}) => {
      const path = await app.temp.create();
      writeFileSync(path, content);
      const sha256 = createHash("sha256").update(content).digest("hex");
      const file = { name: content === TEXT ? "berkas.txt" : "foto.png", path, bytes: content.length, sha256 };
      const terms = { title: "", licence: "cc0-1.0", audience, consent, mayPublish } as const;
      return addAttachment(app, desk.author, { subject, officeId: desk.visitorOffice, file, ...terms });
    };
    const idOf = async (more: More = {}) => {
      const outcome = await add(more);
      if (outcome.status !== "added") throw new Error(`It was ${outcome.status}`);
      return outcome.id;
    };
    const publicOnes = async () => (await listAttachments(app, subject, { onlyPublic: true })).map(({ id }) => id);
    const mayRead = async (id: string, grants: readonly Grant[]) =>
      (await showAttachment(app, id, async () => grants)) !== undefined;
    return { ...desk, app, subject, add, idOf, publicOnes, mayRead };
  };

  test("become public with the report, but never those that are for both sides", async () => {
    const { app, subject, idOf, publicOnes, save, publish, reviewer, visitorOffice, id } = await prepare();
    const [open, closed] = [await idOf(), await idOf({ audience: "parties", mayPublish: true })];
    await save(0);
    expect(await publicOnes()).toEqual([]);
    await publish(1);
    expect(await publicOnes()).toEqual([open]);
    const [waiting, atOnce] = [await idOf(), await idOf({ mayPublish: true })];
    const second = await idOf({ audience: "parties", mayPublish: true });
    expect(await publicOnes()).toEqual([open, atOnce]);
    expect(await publishAttachments(app, reviewer, { subject, officeId: visitorOffice })).toBe(1);
    expect((await publicOnes()).toSorted()).toEqual([open, atOnce, waiting].toSorted());
    await save(1, { conclusions: "Lain" });
    await publish(2, { conclusions: "Lain" });
    expect(await publicOnes()).not.toContain(closed);
    expect(await publicOnes()).not.toContain(second);
    await withdrawVisit(app, reviewer, { id, officeId: visitorOffice, reason: "Salah" });
    expect(await publicOnes()).toEqual([]);
  });

  test("are read before that by both sides and the guests that joined alone", async () => {
    const { idOf, mayRead, author, hostAuthor, id } = await prepare();
    const file = await idOf({ audience: "parties" });
    const officeId = await insertTestOffice(current().writer, "18.72");
    const guest: readonly Grant[] = [{ role: "author", officeId, provinceId: "lampung" }];
    expect(await mayRead(file, author.grants as readonly Grant[])).toBe(true);
    expect(await mayRead(file, hostAuthor.grants as readonly Grant[])).toBe(true);
    expect(await mayRead(file, guest)).toBe(false);
    expect(await mayRead(file, [])).toBe(false);
    expect(await mayRead(file, [{ role: "portal_admin" }])).toBe(false);
    const { region_id } = await current()
      .writer.selectFrom("office")
      .select("region_id")
      .where("id", "=", officeId)
      .executeTakeFirstOrThrow();
    const at = "2026-11-25T03:00:00.000Z";
    const row = { id: `tamu-${id}`, visit_id: id, region_id, office_id: officeId, people: 1, note: null };
    await current()
      .writer.insertInto("visit_guest")
      .values({ ...row, state: "asked", asked_by: author.personId, asked_at: at, answered_by: null, answered_at: null })
      .execute();
    expect(await mayRead(file, guest)).toBe(false);
    await current().writer.updateTable("visit_guest").set({ state: "joined" }).where("id", "=", row.id).execute();
    expect(await mayRead(file, guest)).toBe(true);
  });

  test("pictures need the word that the people in them agreed", async () => {
    const { add, app, subject } = await prepare();
    const photo = await sharp({ create: { width: 6, height: 4, channels: 3, background: "#c33" } })
      .png()
      .toBuffer();
    expect(await add({ content: photo })).toEqual({ status: "consent" });
    expect(await listAttachments(app, subject, { onlyPublic: false })).toEqual([]);
    expect(await add({ content: photo, consent: true })).toMatchObject({ status: "added" });
    const rows = await current().reader.selectFrom("attachment").select(["consent", "audience"]).execute();
    expect(rows).toEqual([{ consent: 1, audience: "public" }]);
  });
});
