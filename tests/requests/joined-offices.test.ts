import { expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { openDb } from "../../db/open.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { getHtml, textOf } from "../support/page-text.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

let databaseUrl = "";
const server = prepareServer(async () => {
  databaseUrl = await createLoadedDatabase();
  return { databaseUrl };
});
const AT = "2026-11-20T03:00:00.000Z";

/** A public visit that one office joined and another only asked to join, and a listed one that the first joined too. */
async function writeVisits(): Promise<{ held: string; coming: string }> {
  const db = openDb(databaseUrl);
  try {
    const sides = { visitor: "18.10", host: "18.04" };
    const shown = { state: "held", visibility: "published", starts_on: "2026-10-06", published_at: AT } as const;
    const held = await insertTestVisit(db, sides, { ...shown, topic: "Risiko" });
    const coming = await insertTestVisit(db, sides, { state: "scheduled", visibility: "listed", seats: 3 });
    const guests = [
      { code: "18.72", state: "joined", visits: [held, coming] },
      { code: "18.71", state: "asked", visits: [held] },
    ] as const;
    for (const { code, state, visits } of guests) {
      const office = await insertTestOffice(db, code);
      const { id: person } = await insertTestPerson(db, { roles: [{ role: "reviewer", officeId: office }] });
      const { id: region } = await db
        .selectFrom("region")
        .select("id")
        .where("code", "=", code)
        .executeTakeFirstOrThrow();
      for (const visit of visits) {
        await db
          .insertInto("visit_guest")
          .values({
            ...{ id: newId(), visit_id: visit, region_id: region, office_id: office, state, people: 2, note: null },
            ...{ asked_by: person, asked_at: AT, answered_by: null, answered_at: null },
          })
          .execute();
      }
    }
    await db.transaction().execute(raiseContentVersion);
    return { held, coming };
  } finally {
    await db.destroy();
  }
}

test("an office that joined a visit of two others learnt too, and one that only asked did not", async () => {
  const { held, coming } = await writeVisits();
  const page = textOf(await getHtml(server, `/kunjungan/${held}`));
  expect(page).toMatch(/Ikut juga Dinas Komunikasi dan Informatika Kota Metro/);
  expect(page).not.toContain("Bandar Lampung");
  expect(textOf(await getHtml(server, `/kunjungan/${coming}`))).not.toContain("Metro");
  const flow = textOf(await getHtml(server, "/alur?daerah=18.72"));
  expect(flow).toContain("1 kunjungan");
  expect(flow).toContain("Risiko");
  const region = await getHtml(server, "/daerah/18.72");
  expect(region).toContain(`/kunjungan/${held}`);
  expect(await getHtml(server, "/daerah/18.71")).not.toContain(`/kunjungan/${held}`);
});
