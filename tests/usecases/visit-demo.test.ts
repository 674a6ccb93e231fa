import { sql } from "kysely";
import { expect, test } from "vitest";
import { runDemoCommand } from "../../app/commands/demo-command.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";
import { insertTestVisit } from "../support/visit-rows.ts";
import { leaveVisitTraces } from "../support/visit-traces.ts";

describeOnEachDatabase("visits of a demonstration", (current) => {
  const prepare = async () => {
    await insertCountry(current().writer);
    const app = { ...current(), now: () => new Date("2026-11-25T03:00:00.000Z") };
    const kiat = (...words: string[]) => runDemoCommand(app, "https://kiat.example", words, "/tidak-ada");
    await kiat();
    const demo = await current()
      .reader.selectFrom("person")
      .innerJoin("role_grant as held", "held.person_id", "person.id")
      .innerJoin("office", "office.id", "held.office_id")
      .innerJoin("region", "region.id", "office.region_id")
      .select(["person.id", "office.id as officeId", "region.code"])
      .where("region.code", "=", "18.11")
      .executeTakeFirstOrThrow();
    return { db: current().writer, kiat, demo };
  };
  const countOf = async (table: string) =>
    Number(
      (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(current().reader)).rows[0]?.n,
    );

  test("go with it, with everything that hangs on them", async () => {
    const { db, kiat, demo } = await prepare();
    const id = await leaveVisitTraces(db, { from: demo.id, to: demo.id, office: demo.officeId });
    await db.updateTable("visit").set({ demo: 1 }).where("id", "=", id).execute();
    const tables = ["visit", "visit_move", "visit_guest", "visit_report", "visit_confirmation"];
    const hanging = [...tables, "commitment_check", "agreement"];
    for (const table of hanging) expect(await countOf(table), table).toBeGreaterThan(0);
    await kiat("--remove");
    for (const table of hanging) expect(await countOf(table), table).toBe(0);
  });

  test("a real office keeps its visit to a demonstration, as one to an office that is not here", async () => {
    const { db, kiat, demo } = await prepare();
    const office = await insertTestOffice(db, "18.72");
    const own = await insertTestPerson(db, { roles: [{ role: "reviewer", officeId: office }] });
    const sides = { visitor: "18.72", host: "18.11", visitorOffice: office, hostOffice: demo.officeId };
    const id = await insertTestVisit(db, sides, { created_by: own.id });
    await kiat("--remove");
    const left = await db.selectFrom("visit").selectAll().execute();
    expect(left).toMatchObject([{ id, visitor_office_id: office, host_office_id: null }]);
  });

  test("a claimed visit of the starter content goes back to nobody", async () => {
    const { db, kiat, demo } = await prepare();
    const sides = { visitor: "18.12", host: "18.11", hostOffice: demo.officeId };
    const id = await insertTestVisit(db, sides, { source_id: "s-berita", state: "held", visibility: "published" });
    await kiat("--remove");
    expect(await db.selectFrom("visit").select(["id", "host_office_id"]).execute()).toEqual([
      { id, host_office_id: null },
    ]);
  });
});
