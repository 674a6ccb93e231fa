import { expect, test } from "vitest";
import type { OfficeProfile } from "../../app/domain/office.ts";
import { createOffice } from "../../app/usecases/create-office.server.ts";
import { editOffice } from "../../app/usecases/edit-office.server.ts";
import { saveDraft } from "../../app/usecases/keep-draft.server.ts";
import { showConflict } from "../../app/usecases/open-record-form.server.ts";
import type { PublishOutcome } from "../../app/usecases/publish-record.server.ts";
import { showVersions } from "../../app/usecases/show-versions.server.ts";
import { findOffice } from "../../db/queries/office.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase, type TestDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";

const PROFILE: OfficeProfile = {
  ...{ name: "Dinas Kominfo", address: null, mail: null, phone: null, web: null },
  ...{ timeZone: "Asia/Jakarta", offers: null, visitsPerMonth: null },
};
const WRITERS = 30;

describeOnEachDatabase("writing", (current) => {
  const appOf = ({ writer, reader }: TestDatabase) => ({
    ...{ writer, reader, now: () => new Date("2026-11-25T03:00:00Z") },
    version: { current: () => 0, refresh: async () => {}, close: () => {} },
  });
  const prepare = async () => {
    const app = appOf(current());
    await insertCountry(app.writer);
    const office = await insertTestOffice(app.writer, "18.11");
    const { id: personId } = await insertTestPerson(app.writer);
    const edit = (from: number, address: string, submission = address): Promise<PublishOutcome> => {
      const value = { ...PROFILE, address };
      return editOffice(app, { personId }, { id: office, value, from, submission, address: "/x" });
    };
    return { app, office, personId, edit };
  };
  const count = async (table: "revision" | "audit_entry" | "draft" | "submission") =>
    (await current().reader.selectFrom(table).selectAll().execute()).length;

  test(`of ${WRITERS} who publish over one version at once one wins and all others are told`, async () => {
    const { app, office, edit } = await prepare();
    const outcomes = await Promise.all(Array.from({ length: WRITERS }, (_, at) => edit(1, `Jalan ${at}`)));
    const statuses = outcomes.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(WRITERS - 1).fill("conflict"), "published"]);
    expect((await findOffice(app.reader, office))?.version).toBe(2);
    expect(await count("revision")).toBe(2);
    expect(await count("submission")).toBe(1);
  });

  test(`${WRITERS} parallel saves of drafts and profiles all succeed`, async () => {
    const { app, office, personId, edit } = await prepare();
    const people = await Promise.all(Array.from({ length: WRITERS }, () => insertTestPerson(app.writer)));
    const draft = { kind: "office" as const, id: office, officeId: office, fields: { nama: "x" }, baseVersion: 1 };
    const saves = people.map(({ id }) => saveDraft(app, { personId: id }, draft));
    const one = edit(1, "Jalan 1");
    // The same person from two windows: the last one stays.
    const twice = Promise.all([saveDraft(app, { personId }, draft), saveDraft(app, { personId }, draft)]);
    await Promise.all([...saves, one, twice]);
    expect(await count("draft")).toBeGreaterThanOrEqual(WRITERS);
    expect(await one).toMatchObject({ status: "published" });
  });

  test("one form sent many times at once is carried out once", async () => {
    const { edit } = await prepare();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => edit(1, "Jalan 1")));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["published", ...Array(4).fill("repeated")]);
    expect(await count("revision")).toBe(2);
    // Office made, office edited.
    expect(await count("audit_entry")).toBe(2);
  });

  test("a refused form may be sent again under its key once its version is right", async () => {
    const { edit } = await prepare();
    await edit(1, "Jalan 1");
    expect(await edit(1, "Jalan 2", "kunci")).toEqual({ status: "conflict" });
    expect(await edit(2, "Jalan 2", "kunci")).toMatchObject({ status: "published" });
    expect(await edit(2, "Jalan 2", "kunci")).toMatchObject({ status: "repeated" });
  });

  test("a conflict tells who changed which field", async () => {
    const { app, office, personId, edit } = await prepare();
    await edit(1, "Jalan Merdeka nomor 1");
    const typed = { ...(await fieldsOf(app, office, 1)), layanan: "Baru", alamat: "Jalan Merdeka nomor 2" };
    const conflict = await showConflict(app, { personId }, { key: { kind: "office", id: office }, from: 1, typed });
    expect(conflict).toMatchObject({ isOwn: true, revision: { number: 2 } });
    const byField = Object.fromEntries(conflict.differences.map((one) => [one.field, one]));
    expect(byField["layanan"]?.changedBy).toBe("you");
    expect(byField["alamat"]).toMatchObject({ changedBy: "both", theirs: "Jalan Merdeka nomor 1" });
    expect(byField["alamat"]?.parts).toEqual([
      { kind: "same", text: "Jalan Merdeka nomor " },
      { kind: "removed", text: "1" },
      { kind: "added", text: "2" },
    ]);
    expect(byField["nama"]?.changedBy).toBe("them");
  });

  test("a region has one office, under its usual name and in its zone", async () => {
    const { app } = await prepare();
    const region = await app.reader.selectFrom("region").select("id").where("code", "=", "18.11").executeTakeFirst();
    expect(await createOffice(app, undefined, { regionId: region?.id ?? "" })).toEqual({ status: "taken" });
    expect(await createOffice(app, undefined, { regionId: "tidak-ada" })).toEqual({ status: "unknown_region" });
    const made = await app.reader.selectFrom("office").selectAll().execute();
    expect(made).toMatchObject([
      { name: "Dinas Komunikasi dan Informatika Kabupaten Mesuji", time_zone: "Asia/Jakarta", version: 1 },
    ]);
  });
});

async function fieldsOf(app: Parameters<typeof showVersions>[0], id: string, number: number) {
  const { versions } = await showVersions(app, { kind: "office", id }, { from: undefined, to: undefined });
  return versions.find(({ revision }) => revision.number === number)?.revision.fields ?? {};
}
