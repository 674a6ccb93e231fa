import { describe, expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { DEMO } from "../../app/text/id/demo.ts";
import type { Db } from "../../db/open.server.ts";
import { cookieFrom, prepareAccountDesk } from "../support/account-desk.ts";
import { type Dialect, isAvailable } from "../support/databases.ts";
import { readEveryRow } from "../support/every-row.ts";
import { runKiat } from "../support/kiat.ts";

const BANNER = DEMO.banner;
const ADMIN = "admin.mesuji@demo.invalid";
const PAGES = ["/", "/daerah/18.11", "/daerah/18.11?cetak=1", "/bandingkan?daerah=18.12,18.11", "/masuk", "/tidak-ada"];

describe.each<Dialect>(["sqlite", "postgres"])("demonstration accounts on %s", (dialect) => {
  describe.skipIf(!isAvailable(dialect))("from making to removing", () => {
    const desk = prepareAccountDesk(dialect);
    const read = async (path: string) => (await desk().server.get(path)).text();
    const signIn = (surel: string, sandi: string) => desk().send("", "/masuk", { surel, sandi });
    const kiat = (...words: string[]) => runKiat(desk().databaseUrl, ...words);
    // Another process wrote: on PostgreSQL the version is polled.
    const seen = (path: string, banner: boolean) =>
      dialect === "sqlite"
        ? read(path).then((html) => expect(html.includes(BANNER)).toBe(banner))
        : expect.poll(async () => (await read(path)).includes(BANNER), { timeout: 3000 }).toBe(banner);
    const listDemoPeople = () =>
      desk().db.selectFrom("person").select(["id", "mail"]).where("demo", "=", 1).orderBy("id").execute();
    const listDemoOffices = () =>
      desk().db.selectFrom("office").select("id").where("demo", "=", 1).orderBy("id").execute();
    const before: string[] = [];
    const kept = { password: "", cookie: "", guestId: "" };

    test("without them no page has a word of it", async () => {
      for (const path of PAGES) before.push(await read(path));
      for (const html of before) expect(html).not.toMatch(/demo-|akun contoh/i);
    });

    test("making them marks every page at the next request", async () => {
      const { code, output } = await kiat("demo");
      expect(code, output).toBe(0);
      expect(output.match(/@demo\.invalid {2}\S{23} {2}/g)).toHaveLength(6);
      kept.password = passwordIn(output, ADMIN);
      await seen("/", true);
      for (const path of PAGES) expect(await read(path), path).toContain(BANNER);
      expect(JSON.parse(await read("/daerah/18.11.json"))).toMatchObject({ dinas_contoh: true });
      expect(await read("/daerah/18.11")).toContain("Contoh: alamat kantor dinas di Mesuji");
      expect(await read("/sematan/daerah/18.11")).not.toContain("demo-");
    });

    test("a printed password lets its account in, and is kept nowhere", async () => {
      const answer = await signIn(ADMIN, kept.password);
      expect(answer.status).toBe(303);
      kept.cookie = cookieFrom(answer.headers);
      const page = await desk().open(kept.cookie, "/ruang-kerja");
      expect(page.status).toBe(200);
      expect(page.html).toContain(BANNER);
      expect(page.html).toContain("Contoh Admin Mesuji");
      expect(await readEveryRow(desk().db)).not.toContain(kept.password);
    });

    test("a second run gives the same accounts new passwords and ends their sessions", async () => {
      const people = await listDemoPeople();
      const { output } = await kiat("demo");
      expect(await listDemoPeople()).toEqual(people);
      expect((await signIn(ADMIN, kept.password)).status).toBe(422);
      expect((await desk().open(kept.cookie, "/ruang-kerja")).status).not.toBe(200);
      const answer = await signIn(ADMIN, passwordIn(output, ADMIN));
      expect(answer.status).toBe(303);
      kept.cookie = cookieFrom(answer.headers);
    });

    test("what they do, and who joins them, is there to be removed", async () => {
      const officeId = (await listDemoOffices())[0]?.id ?? "";
      const guest = await desk().person({ name: "Gita Tamu", roles: [{ role: "author", officeId }] });
      kept.guestId = guest.id;
      await writeAround(desk().db, {
        officeId,
        demoIds: (await listDemoPeople()).map(({ id }) => id),
        guestId: guest.id,
      });
    });

    test("removing them leaves nothing but the audit log, and says how much of it", async () => {
      const ids = [...(await listDemoPeople()).map(({ id }) => id), ...(await listDemoOffices()).map(({ id }) => id)];
      const { code, output } = await kiat("demo", "--remove");
      expect(code, output).toBe(0);
      expect(output).toContain("6 akun contoh dan 2 dinas contoh dihapus");
      expect(output).toContain("1 orang lain kehilangan perannya");
      await seen("/", false);
      expect(await Promise.all(PAGES.map(read))).toEqual(before);
      const rows = await readEveryRow(desk().db, ["audit_entry"]);
      for (const word of [...ids, "demo.invalid", "Contoh Admin", "Contoh Dinas", "Teks contoh"])
        expect(rows).not.toContain(word);
      const guest = await desk().db.selectFrom("person").select("state").where("id", "=", kept.guestId).execute();
      expect(guest).toEqual([{ state: "active" }]);
      expect((await desk().open(kept.cookie, "/ruang-kerja")).status).not.toBe(200);

      const traces = /(\d+) baris jejak dari akun contoh/.exec(output)?.[1];
      const portal = await desk().person({ roles: [{ role: "portal_admin" }] });
      const health = await desk().open(portal.cookie, "/kelola/kesehatan");
      expect(health.html).toContain(`${traces} baris jejak dari akun contoh`);
      expect(Number(traces)).toBe(await countEntries(desk().db, ids));
      expect((await kiat("demo", "--remove")).output).toContain("Tidak ada akun contoh.");
    });
  });
});

function passwordIn(output: string, mail: string): string {
  return new RegExp(`${mail} {2}(\\S+)`).exec(output)?.[1] ?? "";
}

/** One row of every kind that hangs on a person or an office of the demonstration. */
async function writeAround(
  db: Db,
  { officeId, demoIds, guestId }: { officeId: string; demoIds: readonly string[]; guestId: string },
): Promise<void> {
  const [first = "", second = ""] = demoIds;
  const at = new Date().toISOString();
  const body = JSON.stringify({ nama: "Contoh Dinas" });
  const ofOffice = {
    office_id: officeId,
    subject_kind: "office",
    subject_id: officeId,
    base_version: 1,
    body,
    saved_at: at,
  };
  for (const person_id of [first, guestId]) {
    await db
      .insertInto("draft")
      .values({ id: newId(), person_id, ...ofOffice })
      .execute();
    await db
      .insertInto("submission")
      .values({ key: newId(), person_id, address: `/kelola/${officeId}`, at })
      .execute();
  }
  await db
    .insertInto("handover")
    .values({
      ...{ id: newId(), office_id: officeId, from_person_id: first, to_person_id: second, note: "Contoh Admin" },
      ...{ created_by: guestId, created_at: at, accepted_at: null, withdrawn_at: null },
    })
    .execute();
  await db
    .insertInto("invitation")
    .values({
      ...{ id: newId(), token_hash: newId(), mail: "baru@uji.example", role: "author", office_id: officeId },
      ...{
        province_id: null,
        invited_by: first,
        created_at: at,
        expires_at: at,
        accepted_at: null,
        withdrawn_at: null,
      },
    })
    .execute();
  const secret = { token_hash: newId(), kind: "reset" as const, created_at: at, expires_at: at, used_at: null };
  await db
    .insertInto("one_time_token")
    .values({ ...secret, person_id: first })
    .execute();
  await db.insertInto("recovery_code").values({ person_id: first, code_hash: newId(), used_at: null }).execute();
  await db
    .insertInto("person_identity")
    .values({ issuer: "https://id.example", subject: first, person_id: first, linked_at: at })
    .execute();
  await db
    .insertInto("revision")
    .values({ subject_kind: "office", subject_id: officeId, number: 2, body, person_id: guestId, saved_at: at })
    .execute();
}

/** Entries by, about or of these, and that of the removal. */
async function countEntries(db: Db, ids: readonly string[]): Promise<number> {
  const rows = await db.selectFrom("audit_entry").selectAll().execute();
  return rows.filter(
    (row) =>
      row.action === "demo.removed" ||
      [row.person_id, row.office_id, row.subject_id].some((id) => id !== null && ids.includes(id)),
  ).length;
}
