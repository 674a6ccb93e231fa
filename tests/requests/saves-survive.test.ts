import { describe, expect, test } from "vitest";
import { openDb } from "../../db/open.server.ts";
import { isAvailable } from "../support/databases.ts";
import { readForm } from "../support/forms.ts";
import { PROFILE } from "../support/office-desk.ts";
import { insertTestOffice, insertTestPerson, postForm } from "../support/people.ts";
import { startServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const SAVES = 500;
const KILL_AFTER = 250;
const CODES = ["18.01", "18.02", "18.03", "18.04", "18.05", "18.06", "18.07", "18.08", "18.09", "18.10"];

/** Each writes for an office of their own, as fast as the server answers. */
type Writer = { readonly office: string; readonly cookie: string; acknowledged: number };

describe.each(["sqlite", "postgres"] as const)("a server killed while it saves, on %s", (dialect) => {
  test.skipIf(!isAvailable(dialect))("loses no save that it acknowledged", { timeout: 60_000 }, async () => {
    const databaseUrl = await createLoadedDatabase(dialect);
    const server = await startServer({ databaseUrl });
    const db = openDb(databaseUrl);
    const writers: Writer[] = [];
    for (const code of CODES) {
      const office = await insertTestOffice(db, code);
      const { cookie } = await insertTestPerson(db, { roles: [{ role: "office_admin", officeId: office }] });
      writers.push({ office, cookie, acknowledged: 1 });
    }
    let left = SAVES;
    let done = 0;
    const write = async (writer: Writer) => {
      const page = await server.get(PROFILE, { headers: { Cookie: writer.cookie } });
      const form = readForm(await page.text(), PROFILE);
      while (left-- > 0) {
        const version = writer.acknowledged;
        const fields = {
          ...form,
          _versi: String(version),
          _kiriman: `kirim-${version}`,
          alamat: `Jalan ${version + 1}`,
        };
        const { status } = await server.get(PROFILE, postForm(writer.cookie, fields));
        expect(status).toBe(303);
        writer.acknowledged = version + 1;
        done += 1;
        if (done === KILL_AFTER) server.kill();
      }
    };
    const outcomes = await Promise.allSettled(writers.map(write));
    expect(outcomes.every(({ status }) => status === "rejected")).toBe(true);
    expect(done).toBeGreaterThanOrEqual(KILL_AFTER);
    const again = await startServer({ databaseUrl });
    for (const { office, acknowledged } of writers) {
      const row = await db.selectFrom("office").selectAll().where("id", "=", office).executeTakeFirstOrThrow();
      expect(row.version).toBeGreaterThanOrEqual(acknowledged);
      if (row.version > 1) expect(row.address).toBe(`Jalan ${row.version}`);
      const revisions = await db.selectFrom("revision").select("number").where("subject_id", "=", office).execute();
      expect(revisions.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
        Array.from({ length: row.version }, (_, at) => at + 1),
      );
    }
    expect(await again.stop()).toBe(0);
    await db.destroy();
  });
});
