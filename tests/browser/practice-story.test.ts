import { afterAll, beforeAll, expect, test } from "vitest";
import { type Db, openDb } from "../../db/open.server.ts";
import { describeInBrowser } from "../support/browser.ts";
import { insertTestOffice, insertTestPerson, type TestPerson } from "../support/people.ts";
import { takePhone } from "../support/phone.ts";
import { type KiatServer, startServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const PASSWORD = "lembayung kapal sembilan pisang";
const TITLE = "Antrean puskesmas lewat pesan singkat";

describeInBrowser("a practice on a phone without JavaScript", (open) => {
  let db: Db;
  let server: KiatServer;
  beforeAll(async () => {
    const databaseUrl = await createLoadedDatabase();
    server = await startServer({ databaseUrl });
    db = openDb(databaseUrl);
  });
  afterAll(async () => {
    await db?.destroy();
    await server?.stop();
  });

  const phoneOf = (person: TestPerson | undefined, path: string) => takePhone(open, server.origin, { path, person });

  /** An office of another region copies the practice and says that it works. */
  const copy = async (regionCode: string, practice: string) => {
    const officeId = await insertTestOffice(db, regionCode);
    const page = await phoneOf(await insertTestPerson(db, { roles: [{ role: "author", officeId }] }), practice);
    await page.press("Kami tiru", "link");
    await page.page.fill("#bagian", "Nomor antrean dan naskah pesannya");
    await page.page.fill("#sasaran", "2027-03-31");
    await page.press("Catat tiruan");
    await page.page.selectOption("#keadaan", { label: "Berhasil" });
    await page.page.fill("#hasil", "Waktu tunggu turun dari 90 menjadi 25 menit pada 2027.");
    await page.press("Terbitkan catatan");
    expect(await page.text()).toContain("Catatan tiruan terbit.");
  };

  test("from an invitation to a practice that two other offices copied with success", async () => {
    const officeId = await insertTestOffice(db, "18.11");
    const admin = await insertTestPerson(db, { name: "Sari", roles: [{ role: "office_admin", officeId }] });
    const reviewer = await insertTestPerson(db, { name: "Rina", roles: [{ role: "reviewer", officeId }] });

    // Invited by the office, with a password of their own.
    const inviter = await phoneOf(admin, "/ruang-kerja/anggota");
    await inviter.page.fill("#surel", "budi@mesujikab.example");
    await inviter.page.selectOption("#peran", { label: "Penulis" });
    await inviter.press("Kirim undangan");
    const link = new URL(await inviter.page.locator("#tautan").inputValue());
    const author = await phoneOf(undefined, link.pathname + link.search);
    await author.page.fill("[name=nama]", "Budi");
    await author.page.fill("[name=jabatan]", "Pranata Komputer");
    await author.page.fill("[name=sandi]", PASSWORD);
    await author.page.locator("main form[method=post] button.btn[type=submit]").first().click();
    await author.page.waitForLoadState("load");

    // The short form, kept, with a file, and sent to the reviewer.
    await author.go("/praktik/baru");
    const form = author.path();
    await author.page.fill("#judul", TITLE);
    await author.page.selectOption("#indikator-1", { index: 1 });
    await author.page.fill("#masalah", "Pasien menunggu sejak subuh.");
    await author.page.fill("#langkah", "1. Nomor lewat pesan singkat\n2. Jam kedatangan");
    await author.page.fill("#hasil", "Waktu tunggu turun dari **120** menjadi **30** menit.");
    await author.page.selectOption("#status", { label: "Berjalan" });
    await author.press("Simpan draf");
    expect(author.path()).toBe(form);
    await author.go(`${form}/lampiran`);
    await author.page.fill("#judul", "Naskah pesan");
    await author.page.setInputFiles("#berkas", {
      name: "naskah pesan.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Nomor antrean Anda 12, pukul 09.30.\n"),
    });
    await author.press("Unggah lampiran");
    expect(await author.text()).toContain("Naskah pesan");
    await author.go(form);
    expect(await author.page.inputValue("#judul")).toBe(TITLE);
    await author.press("Ajukan untuk ditinjau");
    expect(await author.text()).toContain("Usulan diajukan");

    // Nobody else sees it before a reviewer publishes it.
    const visitor = await phoneOf(undefined, "/praktik?q=puskemas");
    expect(await visitor.text()).not.toContain(TITLE);
    const desk = await phoneOf(reviewer, "/ruang-kerja/praktik");
    await desk.press(TITLE, "link");
    expect(desk.path()).toBe(`${form}/tinjau`);
    await desk.press("Terbitkan usulan");
    expect(await desk.text()).toContain("Praktik terbit.");

    // Found by a misspelt word, in the list and in the search of everything.
    await visitor.go("/praktik?q=puskemas");
    await visitor.press(TITLE, "link");
    const practice = visitor.path();
    expect(await visitor.text("h1")).toBe(TITLE);
    expect(await visitor.text()).toContain("Naskah pesan");
    expect(await visitor.text()).toContain("Tingkat bukti 1 dari 5");
    await visitor.go("/cari?q=puskemas");
    expect(await visitor.text()).toContain(TITLE);

    // One success is not enough; the second of another office is.
    await copy("18.12", practice);
    await visitor.go(practice);
    expect(await visitor.text()).toContain("Tingkat bukti 1 dari 5");
    await copy("18.72", practice);
    await visitor.go(practice);
    const shown = await visitor.text();
    expect(shown).toContain("Tingkat bukti 5 dari 5");
    expect(shown).toContain("Waktu tunggu turun dari 90 menjadi 25 menit");
    await visitor.go("/praktik?bukti=5");
    expect(await visitor.text()).toContain(TITLE);
  }, 90_000);
});
