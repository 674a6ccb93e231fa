import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Db } from "../../db/open.server.ts";
import { PASSWORD, prepareAccountDesk } from "../support/account-desk.ts";
import { isAvailable } from "../support/databases.ts";
import { insertTestOffice, openTestSession } from "../support/people.ts";
import { leavePracticeTraces } from "../support/practice-traces.ts";
import { leaveVisitTraces } from "../support/visit-traces.ts";

const AT = "2026-11-25T03:00:00.000Z";

describe.each(["sqlite", "postgres"] as const)("personal data on %s", (dialect) => {
  const it = test.skipIf(!isAvailable(dialect));
  const desk = prepareAccountDesk(dialect);

  it("the export holds everything about a person, no secret, and nothing of others", async () => {
    const { db, person, send } = desk();
    const office = await insertTestOffice(db, "18.11");
    const [sari, budi] = [
      await person({ name: "Sari Unik", roles: [{ role: "author", officeId: office }] }),
      await person({ name: "Budi Lain", roles: [{ role: "office_admin", officeId: office }] }),
    ];
    await leaveTraces(db, { from: sari.id, to: budi.id, office, mail: sari.mail });
    const practice = await leavePracticeTraces(db, { from: sari.id, to: budi.id, office });
    const visit = await leaveVisitTraces(db, { from: sari.id, to: budi.id, office });
    const answer = await send(sari.cookie, "/akun/data/unduh");
    expect(answer.headers.get("content-disposition")).toContain("attachment");
    expect(answer.headers.get("cache-control")).toContain("no-store");
    const held = JSON.parse(answer.html);
    expect(held).toMatchObject({
      profil: { surel: sari.mail, nama: "Sari Unik" },
      peran: [{ peran: "author" }],
      sesi: [{ perangkat: "Peramban uji" }],
      jejak: [{ tindakan: "account.exported" }],
      draf: expect.arrayContaining([
        expect.objectContaining({ jenis: "office", isi: { alamat: `Jalan ${sari.id}` } }),
        expect.objectContaining({ jenis: "practice", id: `${practice}-d` }),
      ]),
      praktik: [
        { id: practice, judul: "Antrean satu pintu", keadaan: "published" },
        { id: `${practice}-d`, keadaan: "draft" },
      ],
      praktik_menunggu: [
        { praktik: practice, isi: { judul: "Antrean" } },
        { praktik: `${practice}-k`, dikembalikan: AT, sebab: "Sebut sumber" },
      ],
      pernyataan_tahunan: [{ praktik: practice, keadaan: "running", catatan: "Tetap" }],
      pemeriksaan: [
        { praktik: practice, diminta: AT },
        { praktik: practice, jawaban: "noted", catatan: "Kata saya" },
      ],
      tiruan: [{ praktik: practice, keadaan: "planned", isi: { bagian: "Formulir" } }],
      laporan_isi: [
        { id: practice, catatan: "Laporan saya", dikirim: AT },
        { id: practice, keputusan: "kept", alasan: "Angka benar" },
      ],
      kunjungan: [{ id: visit, pokok: "Antrean SPBE", keadaan: "requested" }],
      langkah_kunjungan: [{ kunjungan: visit, langkah: "send", catatan: "Catatan saya" }],
      ikut_kunjungan: [{ kunjungan: visit, keadaan: "joined", orang: 2, catatan: "Dua orang" }],
      tanggapan_laporan: [{ kunjungan: visit, versi: 1, tanggapan: "noted", catatan: "Catatan saya" }],
      laporan_diajukan: [{ kunjungan: visit, versi: 2, waktu: AT }],
      tindak_lanjut: [{ kunjungan: visit, nomor: 1, bulan: 3, keadaan: "running", catatan: "Catatan saya" }],
      perjanjian: [{ kunjungan: visit, nomor: "a/2026" }],
      serah_terima: [{ arah: "menyerahkan", catatan: `Catatan ${sari.mail}` }],
      undangan: [{ peran: "author" }],
      kiriman_formulir: [{ menuju: "/ruang-kerja/profil" }],
    });
    const { password_hash } = await db
      .selectFrom("person")
      .select("password_hash")
      .where("id", "=", sari.id)
      .executeTakeFirstOrThrow();
    expect(answer.html).not.toContain(password_hash);
    expect(answer.html).not.toContain(budi.mail);
    for (const other of [
      "Budi Lain",
      "Milik rekan",
      "Teks rekan",
      "Kata rekan",
      "Laporan rekan",
      "Catatan rekan",
      "Kunjungan rekan",
    ]) {
      expect(answer.html).not.toContain(other);
    }
  });

  it("after deletion the records of the office stay, and mail and name stand nowhere", async () => {
    const { db, person, send, open, letters } = desk();
    const office = await insertTestOffice(db, "18.12");
    const sari = await person({
      name: "Rahayu Tersendiri",
      position: "Jabatan Tersendiri",
      roles: [{ role: "author", officeId: office }],
    });
    const budi = await person({ roles: [{ role: "office_admin", officeId: office }] });
    const elsewhere = await openTestSession(db, sari.id);
    await leaveTraces(db, { from: sari.id, to: budi.id, office, mail: sari.mail });
    const practice = await leavePracticeTraces(db, { from: sari.id, to: budi.id, office });
    await db
      .insertInto("revision")
      .values({ subject_kind: "office", subject_id: office, number: 2, body: "{}", person_id: sari.id, saved_at: AT })
      .execute();
    expect((await send(sari.cookie, "/akun/hapus", { sandi: "bukan ini" })).status).toBe(422);
    const done = await send(sari.cookie, "/akun/hapus", { sandi: PASSWORD });
    expect([done.status, done.location]).toEqual([303, "/akun/hapus/selesai"]);
    for (const cookie of [sari.cookie, elsewhere]) expect((await open(cookie, "/akun")).status).toBe(302);
    for (const word of [sari.mail, "Rahayu Tersendiri", "Jabatan Tersendiri", `Jalan ${sari.id}`, `Draf ${sari.id}`]) {
      expect(await findEverywhere(db, word)).toEqual([]);
    }
    const revisions = await db
      .selectFrom("revision")
      .select("person_id")
      .where("subject_id", "=", office)
      .where("number", "=", 2)
      .execute();
    expect(revisions).toEqual([{ person_id: sari.id }]);
    const kept = await db
      .selectFrom("practice")
      .select(["id", "created_by"])
      .where("created_by", "=", sari.id)
      .execute();
    expect(kept).toEqual([{ id: practice, created_by: sari.id }]);
    const open_ = await db
      .selectFrom("role_grant")
      .select("id")
      .where("person_id", "=", sari.id)
      .where("ended_at", "is", null)
      .execute();
    expect(open_).toEqual([]);
    const offers = await db
      .selectFrom("handover")
      .select("withdrawn_at")
      .where("from_person_id", "=", sari.id)
      .execute();
    expect(offers.every(({ withdrawn_at }) => withdrawn_at !== null)).toBe(true);
    expect((await letters()).at(-1)).toMatchObject({ to: sari.mail, subject: "Akun Kiat Anda dihapus" });
    expect((await open(budi.cookie, "/ruang-kerja/jejak")).html).toContain("Akun dihapus");
  });

  it("the last portal admin, and the last admin of an office with other members, hand over first", async () => {
    const { db, person, send } = desk();
    const office = await insertTestOffice(db, "18.01");
    const admin = await person({ roles: [{ role: "office_admin", officeId: office }] });
    const author = await person({ roles: [{ role: "author", officeId: office }] });
    const portal = await person({ roles: [{ role: "portal_admin" }] });
    const ask = ({ cookie }: { cookie: string }) => send(cookie, "/akun/hapus", { sandi: PASSWORD });
    const refused = await ask(admin);
    expect([refused.status, refused.html.includes("satu-satunya admin dinas")]).toEqual([422, true]);
    const portalRefused = await ask(portal);
    expect([portalRefused.status, portalRefused.html.includes("satu-satunya admin portal")]).toEqual([422, true]);
    expect((await ask(author)).status).toBe(303);
    expect((await ask(admin)).status).toBe(303);
    await person({ roles: [{ role: "portal_admin" }] });
    expect((await ask(portal)).status).toBe(303);
  });
});

type Traces = { from: string; to: string; office: string; mail: string };

async function leaveTraces(db: Db, { from, to, office, mail }: Traces): Promise<void> {
  const record = { subject_kind: "office", subject_id: office };
  const draft = {
    ...record,
    office_id: office,
    base_version: 1,
    body: JSON.stringify({ alamat: `Jalan ${from}` }),
    saved_at: AT,
  };
  await db
    .insertInto("draft")
    .values({ ...draft, id: `d-${from}`, person_id: from })
    .execute();
  await db
    .insertInto("submission")
    .values({ key: `k-${from}`, person_id: from, address: "/ruang-kerja/profil", at: AT })
    .execute();
  const handover = {
    id: `h-${from}`,
    office_id: office,
    from_person_id: from,
    to_person_id: to,
    note: `Catatan ${mail}`,
  };
  const open = { created_by: to, created_at: AT, accepted_at: null, withdrawn_at: null };
  await db
    .insertInto("handover")
    .values({ ...handover, ...open })
    .execute();
  const invitation = {
    id: `i-${from}`,
    token_hash: `t-${from}`,
    mail,
    role: "author" as const,
    office_id: office,
    province_id: null,
  };
  const times = { invited_by: to, created_at: AT, expires_at: AT, accepted_at: AT, withdrawn_at: null };
  await db
    .insertInto("invitation")
    .values({ ...invitation, ...times })
    .execute();
  await db
    .insertInto("person_identity")
    .values({ issuer: "https://sso.example", subject: from, person_id: from, linked_at: AT })
    .execute();
}

/** Names of the columns, of every table, in which a text stands. */
async function findEverywhere(db: Db, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of await db.introspection.getTables()) {
    for (const { name } of table.columns) {
      const { rows } = await sql`select 1 from ${sql.table(table.name)}
        where cast(${sql.ref(name)} as text) like ${`%${text}%`} limit 1`.execute(db);
      if (rows.length > 0) found.push(`${table.name}.${name}`);
    }
  }
  return found;
}
