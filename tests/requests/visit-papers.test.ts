import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { textOfHtml } from "../../app/domain/plain-text.ts";
import { VISIT_PAPERS } from "../../app/domain/visit-papers.ts";
import { createDiskStorage } from "../../app/platform/storage/disk.server.ts";
import { type Db, openDb } from "../../db/open.server.ts";
import { findLibreOffice, readInLibreOffice } from "../support/office-program.ts";
import { insertTestOffice, insertTestPerson, type TestPerson } from "../support/people.ts";
import { type KiatServer, startServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { PLAN, REPORT } from "../support/visit-paper-sample.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

const PNG = Buffer.from("isi gambar");
const NIP = "198501012010011001";

let db: Db;
let server: KiatServer;
let dataDir: string;
let [visit, personal, bare]: string[] = [];
let [visitor, host, guest, third]: TestPerson[] = [];

beforeAll(async () => {
  const url = await createLoadedDatabase();
  db = openDb(url);
  dataDir = mkdtempSync(join(inject("workFolder"), "naskah-"));
  const offices: string[] = [];
  for (const code of ["18.12", "18.11", "18.10", "18.04"]) offices.push(await insertTestOffice(db, code));
  const [visitorOffice = "", hostOffice = "", guestOffice = "", thirdOffice = ""] = offices;
  const member = (officeId: string) => insertTestPerson(db, { roles: [{ role: "author", officeId }] });
  visitor = await member(visitorOffice);
  host = await member(hostOffice);
  guest = await member(guestOffice);
  third = await member(thirdOffice);
  const sides = { visitor: "18.12", host: "18.11", visitorOffice, hostOffice };
  const held = { state: "held", starts_on: "2023-03-16", ends_on: "2023-03-17" } as const;
  visit = await insertTestVisit(db, sides, held);
  personal = await insertTestVisit(db, sides, held);
  bare = await insertTestVisit(db, sides, { state: "requested" });
  await insertTexts(visit, PLAN, REPORT);
  await insertTexts(personal, PLAN, { ...REPORT, simpulan: `Hubungi Budi, ${NIP}` });
  const region = await db.selectFrom("region").select("id").where("code", "=", "18.10").executeTakeFirstOrThrow();
  await db
    .insertInto("visit_guest")
    .values({
      ...{ id: "01000000-0000-4000-8000-000000000002", visit_id: visit, region_id: region.id, office_id: guestOffice },
      ...{ state: "joined", people: 2, note: null, asked_by: guest.id, asked_at: "2026-11-01T00:00:00Z" },
      ...{ answered_by: host.id, answered_at: "2026-11-02T00:00:00Z" },
    })
    .execute();
  for (const no of [1, 2]) await insertFile(visit, no, { officeId: visitorOffice, personId: visitor.id });
  server = await startServer({ databaseUrl: url, env: { DATA_DIR: dataDir } });
});
afterAll(async () => {
  await server?.stop();
  await db?.destroy();
});

async function insertTexts(id: string, plan: object, report: object): Promise<void> {
  const at = "2023-03-20T00:00:00.000Z";
  const row = { visit_id: id, version: 1, updated_at: at };
  await db
    .insertInto("visit_plan")
    .values({ ...row, body: JSON.stringify(plan) })
    .execute();
  await db
    .insertInto("visit_report")
    .values({
      ...{ ...row, body: JSON.stringify(report), authors: "{}", review_asked_at: null, review_asked_by: null },
      ...{ public_version: 0, public_body: "{}", public_authors: "{}", html: "{}", public_at: null },
    })
    .execute();
}

/** Two files of the same name, kept as the site keeps them. */
async function insertFile(id: string, no: number, owner: { officeId: string; personId: string }): Promise<void> {
  const content = Buffer.concat([PNG, Buffer.from([no])]);
  const sha256 = createHash("sha256").update(content).digest("hex");
  const file = join(dataDir, `berkas-${no}`);
  writeFileSync(file, content);
  await createDiskStorage(dataDir).put({ path: file, sha256, bytes: content.length });
  await db
    .insertInto("attachment")
    .values({
      ...{ id: `02000000-0000-4000-8000-00000000000${no}`, subject_kind: "visit", subject_id: id },
      ...{
        office_id: owner.officeId,
        person_id: owner.personId,
        name: "foto rapat.png",
        title: "",
        licence: "cc-by-4.0",
        media_type: "image/png",
      },
      ...{ bytes: content.length, sha256, width: null, height: null, created_at: "2023-03-20T00:00:00Z" },
      ...{ published_at: null, removed_at: null, audience: no === 1 ? "public" : "parties", consent: 0 },
    })
    .execute();
}

const paper = (id: string | undefined, name: string) => `/ruang-kerja/kunjungan/${id}/naskah/${name}`;
const bundle = (id: string | undefined) => `/ruang-kerja/kunjungan/${id}/bundel`;
const as = (person: TestPerson | undefined, path: string) =>
  server.get(path, { headers: { Cookie: person?.cookie ?? "" } });

/** Words of the paper on its page; numbers of lists, which browsers draw, are among them. */
function wordsOfPage(html: string): string[] {
  const [, article = ""] = /<article class="paper">(.*?)<\/article>/s.exec(html) ?? [];
  const numbered = article.replace(/<ol>(.*?)<\/ol>/gs, (_, items: string) => {
    let no = 0;
    return items.replaceAll("<li>", () => `<li>${++no}. `);
  });
  return wordsOf(textOfHtml(numbered));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

const libreOffice = findLibreOffice();

describe.skipIf(libreOffice === undefined)("LibreOffice", () => {
  test.each(VISIT_PAPERS)("opens %s and reads what its page says", { timeout: 90_000 }, async (name) => {
    const words = wordsOfPage(await (await as(visitor, paper(visit, name))).text());
    expect(words.length).toBeGreaterThan(40);
    const docx = new Uint8Array(await (await as(visitor, `${paper(visit, name)}/unduh`)).arrayBuffer());
    expect(wordsOf(await readInLibreOffice(libreOffice ?? "", docx))).toEqual(words);
  });
});

test.each(VISIT_PAPERS)("%s is read by both sides and the guest who joined, by nobody else", async (name) => {
  for (const path of [paper(visit, name), `${paper(visit, name)}/unduh`]) {
    for (const person of [visitor, host, guest]) {
      const answer = await as(person, path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Cache-Control")).toContain("no-store");
    }
    expect((await as(third, path)).status).toBe(404);
    expect((await server.get(path)).status).toBe(302);
  }
  expect((await as(guest, paper(bare, name))).status).toBe(404);
});

test("a paper that nobody knows is not there, and an article waits for its report", async () => {
  expect((await as(visitor, paper(visit, "surat-cinta"))).status).toBe(404);
  expect((await as(visitor, `${paper(visit, "surat-cinta")}/unduh`)).status).toBe(404);
  const page = await as(visitor, paper(bare, "artikel"));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("belum ditulis");
  expect((await as(visitor, `${paper(bare, "artikel")}/unduh`)).status).toBe(409);
  expect((await as(visitor, `${paper(bare, "surat-permohonan")}/unduh`)).status).toBe(200);
});

test("a file is a Word file under the name of its paper", async () => {
  const answer = await as(host, `${paper(visit, "nota-dinas")}/unduh`);
  expect(answer.headers.get("Content-Type")).toBe(
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  );
  expect(answer.headers.get("Content-Disposition")).toContain('attachment; filename="nota-dinas.docx"');
});

test("no paper and no bundle is made with a private number; the field is named", async () => {
  for (const path of [paper(personal, "artikel"), `${paper(personal, "artikel")}/unduh`, bundle(personal)]) {
    const answer = await as(visitor, path);
    expect(answer.status).toBe(409);
    const text = await answer.text();
    expect(text).toMatch(/Simpulan[^<;]*, di laporan kunjungan/);
    expect(text).not.toContain(NIP);
  }
  // What is not in a paper does not keep it from being made.
  expect((await as(visitor, `${paper(personal, "surat-permohonan")}/unduh`)).status).toBe(200);
});

test("the bundle holds report, minutes, attendance, commitments and files, each with its fingerprint", async () => {
  const answer = await as(host, bundle(visit));
  expect(answer.headers.get("Content-Type")).toBe("application/zip");
  const bytes = Buffer.from(await answer.arrayBuffer());
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toEqual([
    ...["isi.txt", "laporan.docx", "laporan.txt", "notulensi.docx", "notulensi.txt"],
    ...["daftar-hadir.csv", "komitmen.csv", "SHA256SUMS"],
    ...["lampiran/foto rapat.png", "lampiran/foto rapat (2).png"],
  ]);
  const sums = strFromU8(parts["SHA256SUMS"] ?? new Uint8Array())
    .trim()
    .split("\n")
    .map((line) => line.split("  "));
  expect(sums.map(([, name]) => name)).toEqual(Object.keys(parts).filter((name) => name !== "SHA256SUMS"));
  for (const [sum, name = ""] of sums) {
    expect(sum).toBe(
      createHash("sha256")
        .update(parts[name] ?? new Uint8Array())
        .digest("hex"),
    );
  }
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(text("isi.txt")).toContain("tidak menyatakan bahwa buktinya akan diterima");
  expect(text("laporan.txt")).toContain("Surat perintah tugas Nomor 090/77/2023");
  expect(text("notulensi.txt")).toContain("1. kumpulkan\n2. nilai & urutkan");
  expect(text("daftar-hadir.csv")).toContain(",Kepala Bidang Aplikasi,2\r\n");
  expect(text("komitmen.csv")).toContain(",Menyusun daftar risiko,Tamu,Bidang Aplikasi,2023-09-30,");
  const again = Buffer.from(await (await as(visitor, bundle(visit))).arrayBuffer());
  expect(again.equals(bytes)).toBe(true);
});

test("the bundle is for the two sides alone, and nothing of it stays on the disk", async () => {
  for (const person of [guest, third]) expect((await as(person, bundle(visit))).status).toBe(404);
  expect((await server.get(bundle(visit))).status).toBe(302);
  await (await as(visitor, bundle(visit))).arrayBuffer();
  await expect.poll(() => readdirSync(join(dataDir, "berkas", ".tmp"))).toEqual([]);
});
