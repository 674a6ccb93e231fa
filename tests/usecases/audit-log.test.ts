import { expect, test } from "vitest";
import type { AuditAction } from "../../app/domain/audit.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { sayActor, sayFacts, saySubject } from "../../app/text/id/audit.ts";
import { showAuditLog } from "../../app/usecases/show-audit-log.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";

const PART = { limit: 10, offset: 0 };

describeOnEachDatabase("the log of acts", (current) => {
  const write = (at: string, personId: string | null, officeId: string | null, action: AuditAction, subjectId = "x") =>
    current()
      .writer.transaction()
      .execute((trx) =>
        insertAuditEntry(trx, { id: newId(), at, personId, officeId, action, subjectId, detail: { role: "author" } }),
      );
  const prepare = async () => {
    await insertCountry(current().writer);
    const officeId = await insertTestOffice(current().writer, "18.12", () => new Date("2026-11-20T00:00:00Z"));
    const ana = await insertTestPerson(current().writer, { name: "Ana" });
    const budi = await insertTestPerson(current().writer, { name: "Budi" });
    await write("2026-11-24T16:59:59.999Z", ana.id, officeId, "role.ended", budi.id);
    await write("2026-11-24T17:00:00.000Z", ana.id, officeId, "role.granted", budi.id);
    await write("2026-11-25T01:00:00.000Z", budi.id, null, "session.opened");
    await write("2026-11-25T01:00:00.000Z", null, officeId, "office.edited", officeId);
    return { officeId, ana, budi };
  };
  const all = { action: undefined, person: "", since: undefined };
  const acts = async (query: Parameters<typeof showAuditLog>[1]) =>
    (await showAuditLog(current(), query, PART)).entries.map(({ action }) => action);

  test("shows an office its own entries, newest first, and the portal all of them", async () => {
    const { officeId } = await prepare();
    expect(await acts({ ...all, officeId })).toEqual(["office.edited", "role.granted", "role.ended", "office.created"]);
    expect(await acts({ ...all, officeId: undefined })).toEqual([
      "office.edited",
      "session.opened",
      "role.granted",
      "role.ended",
      "office.created",
    ]);
  });

  test("is narrowed by act, person and day of the office", async () => {
    const { officeId, ana, budi } = await prepare();
    expect(await acts({ ...all, officeId, action: "role.ended" })).toEqual(["role.ended"]);
    expect(await acts({ ...all, officeId, person: ana.id })).toEqual(["role.granted", "role.ended"]);
    expect(await acts({ ...all, officeId, since: "2026-11-25" })).toEqual(["office.edited", "role.granted"]);
    const log = await showAuditLog(current(), { ...all, officeId, person: budi.id }, PART);
    expect(log).toMatchObject({ personId: null, total: 4, people: [{ name: "Ana" }] });
  });

  test("names people as they are when it is read", async () => {
    const { officeId, budi } = await prepare();
    const read = async () => {
      const log = await showAuditLog(current(), { ...all, officeId, action: "role.ended" }, PART);
      return log.entries.map((entry) => [sayActor(entry), saySubject(entry), sayFacts(entry)]);
    };
    expect(await read()).toEqual([["Ana", "Budi", "peran penulis"]]);
    const gone = { state: "deleted", name: "", mail: null } as const;
    await current().writer.updateTable("person").set(gone).where("id", "=", budi.id).execute();
    expect(await read()).toEqual([["Ana", "Akun dihapus", "peran penulis"]]);
  });

  test("pages are disjoint", async () => {
    const { officeId } = await prepare();
    const ids = async (offset: number) =>
      (await showAuditLog(current(), { ...all, officeId }, { limit: 2, offset })).entries.map(({ id }) => id);
    expect(new Set([...(await ids(0)), ...(await ids(2))]).size).toBe(4);
  });
});
