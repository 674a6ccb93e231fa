import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planFields, planOf } from "../../app/domain/visit-plan.ts";
import { type Db, openDb } from "../../db/open.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { updateVisit } from "../../db/queries/visit.server.ts";
import { readCalendar } from "../support/calendars.ts";
import { type Dialect, isAvailable } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson, type TestPerson } from "../support/people.ts";
import { type KiatServer, startServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

const ZONES = ["UTC", "Asia/Jakarta", "America/New_York"];
const TITLE = "Kunjungan Dinas Kominfo Tulang Bawang Barat ke Mesuji; rapat, makan siang – lanjutan";
const PLACE = "Aula, Lt. 2";
const LINK = "https://rapat.example/ruang?a=1;b=2,3";
const QUESTION = "Bagaimana berkas disusun, C:\\risiko;\nlalu dinilai?";

/** `YYYY-MM-DD` so many days from today in WIB. */
const dayFromNow = (days: number) => new Date(Date.now() + (days * 24 + 7) * 3_600_000).toISOString().slice(0, 10);
const icalDay = (day: string) => day.replaceAll("-", "");

for (const dialect of ["sqlite", "postgres"] as const satisfies readonly Dialect[]) {
  describe.skipIf(!isAvailable(dialect))(`calendars of visits on ${dialect}`, () => {
    let db: Db;
    let url: string;
    let server: KiatServer;
    let [two, soon, hidden, past, cancelled, third]: string[] = [];
    let [visitor, host, guest, other]: TestPerson[] = [];

    beforeAll(async () => {
      url = await createLoadedDatabase(dialect);
      db = openDb(url);
      const offices = [];
      for (const code of ["18.12", "18.11", "18.10", "18.04"]) offices.push(await insertTestOffice(db, code));
      const [visitorOffice = "", hostOffice = "", guestOffice = "", otherOffice = ""] = offices;
      const member = (officeId: string) => insertTestPerson(db, { roles: [{ role: "author", officeId }] });
      visitor = await member(visitorOffice);
      host = await member(hostOffice);
      guest = await member(guestOffice);
      other = await member(otherOffice);
      const sides = { visitor: "18.12", host: "18.11", visitorOffice, hostOffice };
      const visit = (change: Parameters<typeof insertTestVisit>[2]) => insertTestVisit(db, sides, change);
      const listed = { state: "scheduled", visibility: "listed" } as const;
      two = await visit({
        ...{ ...listed, state: "held", starts_on: "2023-03-16", ends_on: "2023-03-17", topic: TITLE, moves: 4 },
      });
      const hours = { starts_at: "09:00", ends_at: "11:30", time_zone: "Asia/Makassar" } as const;
      soon = await visit({ ...listed, ...hours, starts_on: dayFromNow(20), topic: TITLE });
      past = await visit({ ...listed, state: "held", starts_on: dayFromNow(-32), ends_on: dayFromNow(-29) });
      cancelled = await visit({ ...listed, state: "cancelled", starts_on: dayFromNow(5), moves: 7 });
      third = await visit({ ...listed, starts_on: "2026-12", date_precision: "month" });
      hidden = await visit({ state: "scheduled", starts_on: dayFromNow(9), topic: "Rahasia dua dinas" });
      for (const id of [two, soon, hidden]) {
        const plan = { ...planOf({}), place: PLACE, link: LINK, questions: [QUESTION], note: "Catatan kedua pihak" };
        const row = {
          visit_id: id,
          version: 1,
          body: JSON.stringify(planFields(plan)),
          updated_at: "2026-11-01T00:00:00Z",
        };
        await db.insertInto("visit_plan").values(row).execute();
        await db
          .insertInto("visit_indicator")
          .values({ visit_id: id, instrument: "spbe-2020", indicator_no: 21 })
          .execute();
      }
      const region = await db.selectFrom("region").select("id").where("code", "=", "18.10").executeTakeFirstOrThrow();
      await db
        .insertInto("visit_guest")
        .values({
          ...{
            id: "01000000-0000-4000-8000-000000000001",
            visit_id: soon,
            region_id: region.id,
            office_id: guestOffice,
          },
          ...{ state: "joined", people: 2, note: null, asked_by: guest.id, asked_at: "2026-11-01T00:00:00Z" },
          ...{ answered_by: host.id, answered_at: "2026-11-02T00:00:00Z" },
        })
        .execute();
      server = await startServer({ databaseUrl: url });
    });
    afterAll(async () => {
      await server?.stop();
      await db?.destroy();
    });

    const own = (id: string | undefined) => `/ruang-kerja/kunjungan/${id}/kalender.ics`;
    const as = (person: TestPerson | undefined, path: string) =>
      server.get(path, { headers: { Cookie: person?.cookie ?? "" } });

    test("OUT-07: those who take part get place, room and questions, whole and escaped", async () => {
      const answer = await as(host, own(soon));
      expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
      expect(answer.headers.get("Cache-Control")).toContain("no-store");
      const text = await answer.text();
      expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text.replaceAll("\r\n ", "")).toContain("LOCATION:Aula\\, Lt. 2\r\n");
      const [event] = readCalendar(text);
      expect(event?.summary.endsWith(`: ${TITLE}`)).toBe(true);
      expect(event).toMatchObject({ location: PLACE, uid: `kunjungan-${soon}@kiat` });
      expect(event?.description).toContain(`Tautan daring: ${LINK}`);
      expect(event?.description).toContain(`1. ${QUESTION}`);
      expect(event?.url).toMatch(new RegExp(`/ruang-kerja/kunjungan/${soon}$`));
    });

    test("a guest who joined gets the same; a third office, a visitor and nobody get nothing", async () => {
      expect(await (await as(guest, own(soon))).text()).toBe(await (await as(host, own(soon))).text());
      expect((await as(other, own(soon))).status).toBe(404);
      expect((await as(guest, own(hidden))).status).toBe(404);
      expect((await server.get(own(soon))).status).toBe(302);
      expect((await as(visitor, own("tidak-ada"))).status).toBe(404);
      expect((await as(visitor, own(third))).status).toBe(404);
    });

    test("the public calendar holds what is public, to come or of the last 30 days, and no word more", async () => {
      const answer = await server.get("/kunjungan.ics");
      expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
      const text = (await answer.text()).replaceAll("\r\n ", "");
      const events = readCalendar(text);
      expect(events.map(({ uid }) => uid)).toEqual([past, cancelled, soon].map((id) => `kunjungan-${id}@kiat`));
      expect(events.map(({ status }) => status)).toEqual(["CONFIRMED", "CANCELLED", "CONFIRMED"]);
      expect(events[1]?.sequence).toBe("7");
      const shown = events[2];
      expect(shown?.summary).toBe(
        "Studi tiru: Dinas Kominfo Kabupaten Tulang Bawang Barat belajar dari Dinas Kominfo Kabupaten Mesuji",
      );
      expect(shown?.description).toMatch(
        /^Tatap muka, tamu datang\n09\.00–11\.30 WITA\nIndikator 21 \(59\/2020\): .+$/,
      );
      expect(shown?.location).toBeUndefined();
      expect(shown?.url).toMatch(new RegExp(`/kunjungan/${soon}$`));
      for (const word of ["makan siang", "Aula", "rapat.example", "risiko", "Catatan", "Rahasia"]) {
        expect(text).not.toContain(word);
      }
    });

    test("one public visit has its own file; what is not public has none", async () => {
      const answer = await server.get(`/kunjungan/${two}/kalender.ics`);
      expect(answer.status).toBe(200);
      expect(readCalendar(await answer.text())).toMatchObject([{ uid: `kunjungan-${two}@kiat`, sequence: "4" }]);
      for (const id of [hidden, third, "x", "00000000-0000-4000-8000-000000000000"]) {
        expect((await server.get(`/kunjungan/${id}/kalender.ics`)).status).toBe(404);
      }
    });

    test.each(ZONES)("OUT-08, DT-03, DT-04: days and hours are the same on a server in %s", async (zone) => {
      const elsewhere = await startServer({ databaseUrl: url, env: { TZ: zone } });
      try {
        const days = await (await elsewhere.get(`/kunjungan/${two}/kalender.ics`)).text();
        expect(days).toContain("\r\nDTSTART;VALUE=DATE:20230316\r\nDTEND;VALUE=DATE:20230318\r\n");
        const hours = await (await elsewhere.get(`/kunjungan/${soon}/kalender.ics`)).text();
        expect(hours).toContain(`\r\nDTSTART:${icalDay(dayFromNow(20))}T010000Z\r\n`);
        expect(hours).toContain(`\r\nDTEND:${icalDay(dayFromNow(20))}T033000Z\r\n`);
        const here = await (await server.get(`/kunjungan/${soon}/kalender.ics`)).text();
        expect(plainOf(hours)).toBe(plainOf(here));
      } finally {
        await elsewhere.stop();
      }
    });

    test("a visit that leaves the public leaves the calendar", async () => {
      expect(await (await server.get("/kunjungan.ics")).text()).toContain(`${cancelled}`);
      await db.transaction().execute(async (trx) => {
        await updateVisit(trx, { id: `${cancelled}`, at: "2026-11-25T00:00:00Z", change: { visibility: "hidden" } });
        await raiseContentVersion(trx);
      });
      await expect.poll(async () => (await server.get("/kunjungan.ics")).text()).not.toContain(`${cancelled}`);
    });
  });
}

/** What a calendar says, whichever address it came from. */
function plainOf(text: string): string {
  return text.replaceAll("\r\n ", "").replace(/^URL.*$/gm, "");
}
