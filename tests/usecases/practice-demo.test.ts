import { expect, test } from "vitest";
import { runDemoCommand } from "../../app/commands/demo-command.ts";
import { practiceFields } from "../../app/domain/practice-fields.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { claim } from "../../app/usecases/end-practice.server.ts";
import { keepPracticeDraft, submitPractice } from "../../app/usecases/keep-practice.server.ts";
import { publishPractice } from "../../app/usecases/publish-practice.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { SAMPLE_PRACTICE, writingApp } from "../support/practice-writing.ts";

const TABLES = [
  ...(["practice", "practice_slug", "practice_indicator", "practice_submission", "practice_confirmation"] as const),
  ...(["revision", "draft", "submission"] as const),
];

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
});
