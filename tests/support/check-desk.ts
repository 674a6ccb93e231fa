import type { AppContext } from "../../app/platform/app-context.server.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { insertTestOffice, insertTestPerson } from "./people.ts";
import { practiceRow, publishPractices, regionIdOf } from "./practice-rows.ts";

/** A published practice of the office of Metro, with offices around it; made anew for each test. */
export async function prepareCheckDesk(app: AppContext) {
  const officeOf = async (code: string) => {
    const row = await app.reader
      .selectFrom("office")
      .innerJoin("region", "region.id", "office.region_id")
      .select("office.id")
      .where("region.code", "=", code)
      .executeTakeFirst();
    return row?.id ?? insertTestOffice(app.writer, code);
  };
  const [owner, near, far] = [await officeOf("18.72"), await officeOf("18.11"), await officeOf("35.78")];
  const id = `p-${newId()}`;
  const at = "2026-11-20T03:00:00.000Z";
  await publishPractices(app.writer, [
    practiceRow({
      ...{ id, slug: id, region_id: await regionIdOf(app.reader, "18.72"), office_id: owner },
      ...{ title: `Antrean ${id}`, published_at: at, updated_at: at },
    }),
  ]);
  await app.version.refresh();
  const person = await insertTestPerson(app.writer);
  const letters: { to: string; subject: string; text: string }[] = [];
  const mail: AppContext["mail"] = {
    ...app.mail,
    send: async (letter) => {
      letters.push(letter);
      return true;
    },
  };
  const giveMail = (officeId: string, address: string) =>
    app.writer.updateTable("office").set({ mail: address }).where("id", "=", officeId).execute();
  const audit = async (subjectId: string) => {
    const rows = await app.reader
      .selectFrom("audit_entry")
      .select("action")
      .where("subject_id", "=", subjectId)
      .orderBy("id")
      .execute();
    return rows.map(({ action }) => action);
  };
  return { app: { ...app, mail }, id, owner, near, far, by: { personId: person.id }, letters, giveMail, audit };
}
