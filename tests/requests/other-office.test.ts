import { describe, expect, test } from "vitest";
import { readAllRows } from "../support/all-rows.ts";
import { isAvailable } from "../support/databases.ts";
import { prepareOfficeDesk } from "../support/office-desk.ts";
import { grantTestRole, insertTestPerson } from "../support/people.ts";

/** Rows that count attempts, whatever came of them. */
const COUNTERS = ["attempt"];

describe.each(["sqlite", "postgres"] as const)("AUTH-09: what belongs to another office, on %s", (dialect) => {
  const it = test.skipIf(!isAvailable(dialect));
  const desk = prepareOfficeDesk(dialect);

  it("is not found by its id, and nothing of it changes", async () => {
    const { db, office, sari, budi, wayan, open, send } = desk();
    const member = await insertTestPerson(db, { name: "Gita Anggota" });
    const grant = await grantTestRole(db, member.id, { role: "author", officeId: office });
    await send(sari, { surel: "tamu@uji.example", peran: "penulis" }, "/ruang-kerja/anggota/undang");
    const invitation = await db.selectFrom("invitation").select("id").executeTakeFirstOrThrow();
    await send(sari, { dari: sari.id, kepada: budi.id, catatan: "Titip" }, "/ruang-kerja/serah-terima");
    const handover = await db.selectFrom("handover").select("id").executeTakeFirstOrThrow();
    const session = await db
      .selectFrom("session")
      .select("id")
      .where("person_id", "=", sari.id)
      .executeTakeFirstOrThrow();
    const before = await readAllRows(db, COUNTERS);

    const pages = [
      `/ruang-kerja/anggota/akhiri?pemegang=${grant}`,
      `/ruang-kerja/anggota/peran?pemegang=${grant}`,
      `/ruang-kerja/serah-terima/${handover.id}`,
    ];
    for (const page of pages) expect([page, (await open(wayan, page)).status]).toEqual([page, 404]);
    const forms: [string, Record<string, string>][] = [
      ["/ruang-kerja/anggota/akhiri", { pemegang: grant }],
      [`/ruang-kerja/anggota/peran?pemegang=${grant}`, { pemegang: grant, peran: "admin" }],
      ["/ruang-kerja/anggota/tarik", { undangan: invitation.id }],
      [`/ruang-kerja/serah-terima/${handover.id}/terima`, {}],
      [`/ruang-kerja/serah-terima/${handover.id}/tarik`, {}],
      ["/akun/sesi/akhiri", { sesi: session.id }],
    ];
    for (const [address, fields] of forms) {
      expect([address, (await send(wayan, fields, address)).status]).toEqual([address, 404]);
    }
    expect(await readAllRows(db, COUNTERS)).toEqual(before);
  });

  it("does not show in one's own pages, whatever the address asks for", async () => {
    const { office, sari, wayan, open } = desk();
    for (const page of [
      "/ruang-kerja/profil",
      "/ruang-kerja/profil/versi",
      "/ruang-kerja/jejak.json",
      "/ruang-kerja/anggota",
    ]) {
      const { html } = await open(wayan, `${page}?dinas=${office}&office_id=${office}&id=${office}`);
      expect([page, html.includes(sari.name), html.includes(sari.mail)]).toEqual([page, false, false]);
    }
  });
});
