import { expect, test } from "vitest";
import { runDemoCommand } from "../../app/commands/demo-command.ts";
import type { PracticeAdoption } from "../../app/domain/practice-adoption.ts";
import { practiceFields } from "../../app/domain/practice-fields.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { adoptPractice } from "../../app/usecases/adopt-practice.server.ts";
import { claim } from "../../app/usecases/end-practice.server.ts";
import { keepPracticeDraft, submitPractice } from "../../app/usecases/keep-practice.server.ts";
import { publishPractice } from "../../app/usecases/publish-practice.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";
import { SAMPLE_PRACTICE, writingApp } from "../support/practice-writing.ts";

const TABLES = [
  ...(["practice", "practice_slug", "practice_indicator", "practice_submission", "practice_confirmation"] as const),
  ...(["revision", "draft", "submission"] as const),
];

const ADOPTED: PracticeAdoption = {
  ...{
    parts: "Formulir",
    targetOn: null,
    changes: "",
    state: "succeeded",
    outcome: "Tiga hari",
    reason: "",
    visitId: null,
  },
};

describeOnEachDatabase("practices of a demonstration", (current) => {
  const prepare = async () => {
    await insertCountry(current().writer);
    const app = writingApp(current());
    const kiat = (...words: string[]) => runDemoCommand(app, "https://kiat.example", words, "/tidak-ada");
    await kiat();
    const person = await current()
      .reader.selectFrom("person")
      .innerJoin("role_grant as held", "held.person_id", "person.id")
      .select(["person.id", "held.office_id as officeId"])
      .where("held.office_id", "is not", null)
      .executeTakeFirstOrThrow();
    return { app, kiat, by: { personId: person.id }, officeId: person.officeId ?? "" };
  };

  test("go with it, whatever state they are in", async () => {
    const { app, kiat, by, officeId } = await prepare();
    const id = newId();
    const edit = { id, officeId, seen: "", address: `/ruang-kerja/praktik/${id}` };
    await publishPractice(app, by, { ...edit, practice: SAMPLE_PRACTICE, from: 0, submission: "a" });
    const renamed = { ...SAMPLE_PRACTICE, title: "Layanan domain desa" };
    const word = { status: "stopped" as const, note: "Anggaran habis" };
    await publishPractice(app, by, { ...edit, practice: renamed, from: 1, submission: "b", word });
    await submitPractice(app, by, {
      ...edit,
      fields: practiceFields(SAMPLE_PRACTICE),
      baseVersion: 2,
      submission: "c",
    });
    await keepPracticeDraft(app, by, { id: newId(), officeId, fields: { judul: "Draf" }, baseVersion: 0 });
    for (const table of TABLES) {
      expect(await current().reader.selectFrom(table).selectAll().execute(), table).not.toEqual([]);
    }
    await kiat("--remove");
    for (const table of TABLES)
      expect(await current().reader.selectFrom(table).selectAll().execute(), table).toEqual([]);
  });

  test("a demonstration claims nothing from public sources", async () => {
    const { app, by, officeId } = await prepare();
    const id = newId();
    const edit = { id, officeId, seen: "", address: "/x", practice: SAMPLE_PRACTICE, from: 0, submission: "a" };
    await publishPractice(app, by, edit);
    await app.writer.updateTable("practice").set({ office_id: null }).where("id", "=", id).execute();
    expect(await claim(app, by, { id, officeId })).toBe(false);
  });

  test("what it copied of real practices is counted no more", async () => {
    const { app, kiat, by, officeId } = await prepare();
    const writer = await insertTestPerson(app.writer);
    const owner = await insertTestOffice(app.writer, "18.72");
    const id = newId();
    const edit = { id, officeId: owner, seen: "", address: "/x", practice: SAMPLE_PRACTICE, from: 0, submission: "a" };
    await publishPractice(app, { personId: writer.id }, edit);
    const counts = () =>
      app.reader.selectFrom("practice").select(["adoptions", "successes"]).where("id", "=", id).executeTakeFirst();
    const copy = async (personId: string, office: string) => {
      const record = { id: newId(), practiceId: id, officeId: office, from: 0, submission: newId(), address: "/x" };
      expect(await adoptPractice(app, { personId }, { ...record, adoption: ADOPTED })).toMatchObject({
        status: "published",
      });
    };
    await copy(by.personId, officeId);
    expect(await counts()).toEqual({ adoptions: 1, successes: 1 });
    await copy(writer.id, await insertTestOffice(app.writer, "18"));
    expect(await counts()).toEqual({ adoptions: 2, successes: 2 });
    await kiat("--remove");
    expect(await counts()).toEqual({ adoptions: 1, successes: 1 });
  });
});
