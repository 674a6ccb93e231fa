import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Db, openDb } from "../../db/open.server.ts";
import { insertRevision } from "../../db/queries/revision.server.ts";
import { updateVisit } from "../../db/queries/visit.server.ts";
import { insertVisitMove } from "../../db/queries/visit-move.server.ts";
import { type Dialect, isAvailable } from "../support/databases.ts";
import { type KiatServer, startServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { REPORT } from "../support/visit-paper-sample.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

/** Half past midnight in Lampung, on 17 March. */
const PUBLISHED_AT = "2023-03-16T17:30:00.000Z";
const ZONES = ["UTC", "Asia/Jakarta", "America/New_York"];

for (const dialect of ["sqlite", "postgres"] as const satisfies readonly Dialect[]) {
  describe.skipIf(!isAvailable(dialect))(`days of visits on ${dialect}`, () => {
    let db: Db;
    let url: string;
    let servers: KiatServer[] = [];
    let visit = "";

    beforeAll(async () => {
      url = await createLoadedDatabase(dialect);
      db = openDb(url);
      visit = await insertTestVisit(
        db,
        { visitor: "18.12", host: "18.11" },
        { state: "reported", visibility: "published", starts_on: "2023-03-16", published_at: PUBLISHED_AT },
      );
      const body = JSON.stringify({ ...REPORT, sampai: "" });
      await db
        .insertInto("visit_report")
        .values({
          ...{ visit_id: visit, version: 1, body, authors: "{}", review_asked_at: null, review_asked_by: null },
          ...{ public_version: 1, public_body: body, public_authors: "{}", html: "{}" },
          ...{ public_at: PUBLISHED_AT, updated_at: PUBLISHED_AT },
        })
        .execute();
      await db.transaction().execute(async (trx) => {
        await insertVisitMove(trx, {
          ...{ id: "01000000-0000-4000-8000-000000000003", visit_id: visit, move: "publish", from_state: "held" },
          ...{ to_state: "reported", side: "visitor", on_record: 0, office_id: null, person_id: null, note: null },
          ...{ starts_on: null, ends_on: null, moved_at: PUBLISHED_AT },
        });
        await updateVisit(trx, { id: visit, at: PUBLISHED_AT, change: {} });
        const revision = { kind: "visit_report", id: visit, number: 1, personId: null, at: PUBLISHED_AT } as const;
        await insertRevision(trx, { ...revision, fields: REPORT });
      });
      for (const zone of ZONES) servers.push(await startServer({ databaseUrl: url, env: { TZ: zone } }));
    });
    afterAll(async () => {
      await Promise.all(servers.map((server) => server.stop()));
      servers = [];
      await db?.destroy();
    });

    /** One answer of each server, with whatever names its own address taken off. */
    async function read(path: string): Promise<string[]> {
      return Promise.all(
        servers.map(async (server) => {
          const answer = await server.get(path);
          expect(answer.status).toBe(200);
          return (await answer.text()).replaceAll(server.origin, "").replaceAll(encodeURIComponent(server.origin), "");
        }),
      );
    }

    test("DT-04: the day of a visit is the stored one on the page, in the API and in the CSV", async () => {
      for (const page of await read(`/kunjungan/${visit}`)) {
        expect(page.includes("16 Maret 2023")).toBe(true);
        expect(page.includes("15 Maret 2023")).toBe(false);
      }
      for (const file of await read("/kunjungan.json?daerah=18.12")) {
        const rows: { id: string; tanggal: string }[] = JSON.parse(file).data;
        expect(rows.find(({ id }) => id === visit)?.tanggal).toBe("2023-03-16");
      }
      for (const file of await read(`/kunjungan/${visit}.json`)) {
        expect(file).toContain('"2023-03-16"');
        expect(file).not.toContain("2023-03-15");
      }
      for (const file of await read("/kunjungan.csv?daerah=18.12")) {
        const row = file.split("\r\n").find((line) => line.startsWith(visit));
        expect(row?.split(",")).toContain("2023-03-16");
      }
    });

    test("DT-03: what was published half past midnight in Lampung is of that day on every server", async () => {
      const pages = await read(`/kunjungan/${visit}`);
      for (const page of pages) {
        expect(page.includes("17 Maret 2023")).toBe(true);
        // Its step and its version.
        expect(page.split(`<time dateTime="${PUBLISHED_AT}">17 Maret 2023</time>`)).toHaveLength(3);
      }
      expect(new Set(pages).size).toBe(1);
      for (const feed of await read("/kunjungan.atom")) {
        expect(feed).toContain(`<updated>${PUBLISHED_AT}</updated>`);
      }
    });
  });
}
