import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { textOfHtml } from "../../app/domain/plain-text.ts";
import { VISIT_PAPERS } from "../../app/domain/visit-papers.ts";
import { formatDay } from "../../app/text/format.ts";
import { type Db, openDb } from "../../db/open.server.ts";
import { describeInBrowser } from "../support/browser.ts";
import { findLibreOffice, readInLibreOffice } from "../support/office-program.ts";
import { insertTestOffice, insertTestPerson, type TestPerson } from "../support/people.ts";
import { type Phone, takePhone } from "../support/phone.ts";
import { practiceRow, publishPractices, regionIdOf } from "../support/practice-rows.ts";
import { type KiatServer, startServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const STUCK = "Daftar risiko kami hanya memuat risiko jaringan.";
const QUESTION = "Bagaimana risiko tiap OPD dikumpulkan?";
const ANSWER = "Satu lembar kerja tiap OPD, dibahas triwulanan.";
const COMMITMENT = "Menyusun daftar risiko per OPD";
const PLACE = "Aula Diskominfo, lantai 2";
const DAY_MS = 86_400_000;

/** The day it is in western Indonesia, so many days from now. */
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS + 7 * 3_600_000).toISOString().slice(0, 10);

describeInBrowser("a visit between two offices on phones without JavaScript", (open) => {
  let db: Db;
  let server: KiatServer;
  let dataDir: string;
  let people: { author: TestPerson; visitor: TestPerson; host: TestPerson };
  beforeAll(async () => {
    const databaseUrl = await createLoadedDatabase();
    dataDir = mkdtempSync(join(inject("workFolder"), "kisah-"));
    server = await startServer({ databaseUrl, env: { DATA_DIR: dataDir } });
    db = openDb(databaseUrl);
    const [guest, host] = [await insertTestOffice(db, "18.12"), await insertTestOffice(db, "18.11")];
    const person = (name: string, role: "author" | "reviewer", officeId: string) =>
      insertTestPerson(db, { name, mail: `${name.toLowerCase()}@uji.example`, roles: [{ role, officeId }] });
    people = {
      author: await person("Budi", "author", guest),
      visitor: await person("Rina", "reviewer", guest),
      host: await person("Sari", "reviewer", host),
    };
    await publishPractices(db, [
      practiceRow({
        ...{ id: "p-risiko", slug: "daftar-risiko-per-opd", region_id: await regionIdOf(db, "18.11") },
        ...{ office_id: host, title: "Daftar risiko per OPD", status: "running" },
      }),
    ]);
  });
  afterAll(async () => {
    await db?.destroy();
    await server?.stop();
  });

  const phoneOf = (person: TestPerson | undefined, path: string) => takePhone(open, server.origin, { path, person });
  const fetchAs = async ({ cookie }: { cookie: string }, path: string) =>
    Buffer.from(await (await server.get(path, { headers: { Cookie: cookie } })).arrayBuffer());

  /** Subjects and texts of the letters to somebody, in the order in which they were sent. */
  const lettersTo = async ({ mail }: TestPerson) => {
    const folder = join(dataDir, "surat");
    const letters = await Promise.all(
      readdirSync(folder)
        .sort()
        .map((name) => PostalMime.parse(readFileSync(join(folder, name)))),
    );
    return letters
      .filter(({ to }) => to?.some(({ address }) => address === mail))
      .map(({ subject, text }) => `${subject}\n${text}`);
  };

  const step = async (phone: Phone, visit: string, label: string, fill?: (phone: Phone) => Promise<void>) => {
    await phone.go(visit);
    await phone.press(label, "link");
    await fill?.(phone);
    await phone.press(label);
    expect(phone.path()).toBe(visit);
  };

  /** Everything of the visit becomes so many days older, as if they had passed. */
  const letDaysPass = async (visit: string, days: number) => {
    const id = visit.split("/").at(-1) ?? "";
    const at = new Date(Date.now() - days * DAY_MS).toISOString();
    await db
      .updateTable("visit")
      .set({ starts_on: dayIn(-days), published_at: at })
      .where("id", "=", id)
      .execute();
    await db.updateTable("visit_report").set({ public_at: at }).where("visit_id", "=", id).execute();
    await db
      .updateTable("content_state")
      .set((eb) => ({ version: eb("version", "+", 1) }))
      .execute();
  };

  test("from the question to the check after twelve months", async () => {
    const visitor = await phoneOf(people.visitor, "/kunjungan/ajukan");

    // Two questions, what is answered already, whom to ask.
    await visitor.page.selectOption("#indikator", "spbe-2020/21");
    await visitor.page.fill("#kendala", STUCK);
    await visitor.press("Lanjut");
    expect(await visitor.text()).toContain("Sudah ada jawabannya?");
    expect(await visitor.text("#h-18\\.11")).toContain("1,69");
    await visitor.page.locator("#h-18\\.11").getByRole("link", { name: "Pilih, kami datang" }).click();
    await visitor.page.fill("#pertanyaan-1", QUESTION);
    await visitor.page.fill("#tanggal", "31 Februari 2027");
    await visitor.press("Kirim permintaan");
    expect(await visitor.text()).toContain("Tidak ada tanggal 31 Februari 2027");
    expect(await visitor.page.inputValue("#pertanyaan-1")).toBe(QUESTION);
    await visitor.page.fill("#tanggal", formatDay(dayIn(10)));
    await visitor.page.fill("#fungsi-1", "Kepala Bidang Aplikasi");
    await visitor.page.fill("#jumlah-1", "4");
    await visitor.press("Kirim permintaan");
    const visit = visitor.path();
    expect(visit).toMatch(/^\/ruang-kerja\/kunjungan\/[0-9a-f-]{36}$/);
    expect(await visitor.text()).toContain("Jawaban ditunggu dari tuan rumah");

    // The host is told, proposes another day, and the visitor takes it.
    expect((await lettersTo(people.host)).join("\n")).toContain(visit);
    const host = await phoneOf(people.host, "/ruang-kerja");
    expect(await host.text()).toContain("Tulang Bawang Barat");
    await step(host, visit, "Usulkan tanggal lain", async ({ page }) => {
      await page.fill("#tanggal", formatDay(dayIn(0)));
      await page.fill("#jam", "09.30");
    });
    expect((await lettersTo(people.visitor)).length).toBe(1);
    await step(visitor, visit, "Terima");
    await visitor.go(`${visit}/rencana`);
    await visitor.page.fill("#tempat", PLACE);
    await visitor.press("Simpan rencana");
    await step(visitor, visit, "Tetapkan jadwal", ({ page }) => page.check("#kalender"));

    // The calendar tells everybody the day, and only the two offices the place.
    const everybody = (await (await server.get("/kunjungan.ics")).text()).replaceAll("\r\n ", "");
    expect(everybody).toContain(`DTSTART:${dayIn(0).replaceAll("-", "")}T023000Z`);
    expect(everybody).not.toContain("Aula");
    const own = (await fetchAs(people.host, `${visit}/kalender.ics`)).toString().replaceAll("\r\n ", "");
    expect(own).toContain("LOCATION:Aula Diskominfo\\, lantai 2");
    const reader = await phoneOf(undefined, "/kunjungan");
    expect(await reader.text()).toContain("Tulang Bawang Barat");
    expect(await reader.text()).not.toContain(QUESTION);

    // It takes place; both write, the reviewer of the visitor publishes, the host confirms.
    await step(host, visit, "Catat sudah terlaksana");
    await visitor.go(`${visit}/laporan`);
    expect(await visitor.page.inputValue("#pertanyaan-1")).toBe(QUESTION);
    await visitor.page.fill("#topik", "Manajemen risiko SPBE per OPD");
    await visitor.page.fill("#tindakan-1", COMMITMENT);
    await visitor.page.fill("#penanggung-1", "Kepala Bidang Aplikasi");
    await visitor.page.fill("#tenggat-1", formatDay(dayIn(90)));
    await visitor.page.fill("#bukti-1", "Daftar risiko bertanda tangan Sekda");
    await visitor.press("Simpan laporan");
    await host.go(`${visit}/laporan`);
    await host.page.fill("#jawaban-1", ANSWER);
    await host.press("Simpan laporan");
    const author = await phoneOf(people.author, `${visit}/laporan`);
    expect(await author.page.inputValue("#jawaban-1")).toBe(ANSWER);
    await author.press("Minta diterbitkan");
    expect((await lettersTo(people.visitor)).at(-1)).toContain(`${visit}/laporan/terbit`);
    await visitor.go("/ruang-kerja");
    expect(await visitor.text()).toContain("Mesuji");
    await visitor.go(`${visit}/laporan/terbit`);
    await visitor.page.check("#data-orang");
    await visitor.press("Terbitkan laporan");
    const page = visit.replace("/ruang-kerja", "");
    await reader.go(page);
    expect(await reader.text()).toContain(ANSWER);
    expect(await reader.text()).toMatch(/Menunggu/i);
    await host.go(`${visit}/konfirmasi`);
    await host.page.selectOption("#jawaban", { index: 1 });
    await host.press("Kirim jawaban");
    await reader.go(page);
    expect(await reader.text()).toMatch(/dikonfirmasi, /);

    // What was learnt is copied, and a year later somebody asks.
    await visitor.go("/praktik/daftar-risiko-per-opd/tiru");
    await visitor.page.fill("#bagian", "Lembar kerja risiko");
    await visitor.page.fill("#sasaran", dayIn(120));
    await visitor.page.selectOption("#kunjungan", { index: 1 });
    await visitor.press("Catat tiruan");
    await letDaysPass(visit, 370);
    await visitor.go("/ruang-kerja");
    expect(await visitor.text()).toMatch(/tindak lanjut/i);
    for (const [month, label] of [
      ["3", "Berjalan"],
      ["6", "Berjalan"],
      ["12", "Selesai"],
    ] as const) {
      await author.go(`${visit}/tindak-lanjut?bulan=${month}`);
      await author.press(label);
      expect(await author.text()).toContain("Jawaban tercatat");
    }
    await reader.go(page);
    const shown = await reader.text();
    expect(shown).toContain(COMMITMENT);
    expect(shown).toMatch(/selesai/i);
    expect(shown).toContain("Daftar risiko per OPD");
    expect(shown.slice(shown.indexOf("Yang terjadi setelahnya"))).not.toContain("karena");
    await reader.go("/alur");
    expect(await reader.text()).toContain("Tulang Bawang Barat");

    // Each paper reads in LibreOffice as on its page.
    const program = findLibreOffice();
    for (const paper of VISIT_PAPERS) {
      await visitor.go(`${visit}/naskah/${paper}`);
      const docx = await fetchAs(people.visitor, `${visit}/naskah/${paper}/unduh`);
      expect(docx.subarray(0, 2).toString(), paper).toBe("PK");
      if (program === undefined) continue;
      const words = squeeze(await readInLibreOffice(program, docx));
      const title = squeeze(textOfHtml(await visitor.page.locator("article h1, article h2").first().innerHTML()));
      expect(title.length, paper).toBeGreaterThan(5);
      expect(words, paper).toContain(title);
      if (paper !== "surat-permohonan" && paper !== "nota-dinas") expect(words, paper).toContain(squeeze(ANSWER));
      if (paper === "nota-dinas") expect(words).toContain(squeeze(COMMITMENT));
    }
    const letters = [...(await lettersTo(people.visitor)), ...(await lettersTo(people.host))].join("\n");
    for (const secret of [QUESTION, STUCK, PLACE]) expect(letters).not.toContain(secret);
  }, 180_000);
});

/** Words alone: line breaks and capitals differ between a page and a file. */
function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().toLowerCase();
}
