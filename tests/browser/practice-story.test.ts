import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Db, openDb } from "../../db/open.server.ts";
import { describeInBrowser, measureOverflow } from "../support/browser.ts";
import { insertTestOffice, insertTestPerson, type TestPerson } from "../support/people.ts";
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

  const phone = (path: string) => open(server.origin + path, { width: 360, height: 740, javaScript: false });
  const phoneOf = async ({ cookie }: TestPerson, path: string) => {
    const page = await phone("/sehat");
    const [name = "", value = ""] = cookie.split("=");
    await page.context().addCookies([{ name, value, url: server.origin }]);
    await go(page, path);
    return page;
  };
  const go = async (page: Page, path: string) => {
    await page.goto(server.origin + path);
    await fits(page);
  };
  const press = async (page: Page, name: string, role: "button" | "link" = "button") => {
    await page.getByRole(role, { name, exact: true }).first().click();
    await page.waitForLoadState("load");
    await fits(page);
  };
  const fits = async (page: Page) => expect(await measureOverflow(page), page.url()).toBeLessThanOrEqual(0);
  const text = async (page: Page, selector = "main") =>
    ((await page.locator(selector).first().textContent()) ?? "").replaceAll(/\s+/g, " ").trim();
  const path = (page: Page) => new URL(page.url()).pathname;

  /** An office of another region copies the practice and says that it works. */
  const copy = async (regionCode: string, practice: string) => {
    const officeId = await insertTestOffice(db, regionCode);
    const page = await phoneOf(await insertTestPerson(db, { roles: [{ role: "author", officeId }] }), practice);
    await press(page, "Kami tiru", "link");
    await page.fill("#bagian", "Nomor antrean dan naskah pesannya");
    await page.fill("#sasaran", "2027-03-31");
    await press(page, "Catat tiruan");
    await page.selectOption("#keadaan", { label: "Berhasil" });
    await page.fill("#hasil", "Waktu tunggu turun dari 90 menjadi 25 menit pada 2027.");
    await press(page, "Terbitkan catatan");
    expect(await text(page)).toContain("Catatan tiruan terbit.");
  };

  test("from an invitation to a practice that two other offices copied with success", async () => {
    const officeId = await insertTestOffice(db, "18.11");
    const admin = await insertTestPerson(db, { name: "Sari", roles: [{ role: "office_admin", officeId }] });
    const reviewer = await insertTestPerson(db, { name: "Rina", roles: [{ role: "reviewer", officeId }] });

    // Invited by the office, with a password of their own.
    const inviter = await phoneOf(admin, "/ruang-kerja/anggota");
    await inviter.fill("#surel", "budi@mesujikab.example");
    await inviter.selectOption("#peran", { label: "Penulis" });
    await press(inviter, "Kirim undangan");
    const link = new URL(await inviter.locator("#tautan").inputValue());
    const author = await phone(link.pathname + link.search);
    await author.fill("[name=nama]", "Budi");
    await author.fill("[name=jabatan]", "Pranata Komputer");
    await author.fill("[name=sandi]", PASSWORD);
    await author.locator("main form[method=post] button.btn[type=submit]").first().click();
    await author.waitForLoadState("load");

    // The short form, kept, with a file, and sent to the reviewer.
    await go(author, "/praktik/baru");
    const form = path(author);
    await author.fill("#judul", TITLE);
    await author.selectOption("#indikator-1", { index: 1 });
    await author.fill("#masalah", "Pasien menunggu sejak subuh.");
    await author.fill("#langkah", "1. Nomor lewat pesan singkat\n2. Jam kedatangan");
    await author.fill("#hasil", "Waktu tunggu turun dari **120** menjadi **30** menit.");
    await author.selectOption("#status", { label: "Berjalan" });
    await press(author, "Simpan draf");
    expect(path(author)).toBe(form);
    await go(author, `${form}/lampiran`);
    await author.fill("#judul", "Naskah pesan");
    await author.setInputFiles("#berkas", {
      name: "naskah pesan.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Nomor antrean Anda 12, pukul 09.30.\n"),
    });
    await press(author, "Unggah lampiran");
    expect(await text(author)).toContain("Naskah pesan");
    await go(author, form);
    expect(await author.inputValue("#judul")).toBe(TITLE);
    await press(author, "Ajukan untuk ditinjau");
    expect(await text(author)).toContain("Usulan diajukan");

    // Nobody else sees it before a reviewer publishes it.
    const visitor = await phone("/praktik?q=puskemas");
    expect(await text(visitor)).not.toContain(TITLE);
    const desk = await phoneOf(reviewer, "/ruang-kerja/praktik");
    await press(desk, TITLE, "link");
    expect(path(desk)).toBe(`${form}/tinjau`);
    await press(desk, "Terbitkan usulan");
    expect(await text(desk)).toContain("Praktik terbit.");

    // Found by a misspelt word, in the list and in the search of everything.
    await go(visitor, "/praktik?q=puskemas");
    await press(visitor, TITLE, "link");
    const practice = path(visitor);
    expect(await text(visitor, "h1")).toBe(TITLE);
    expect(await text(visitor)).toContain("Naskah pesan");
    expect(await text(visitor)).toContain("Tingkat bukti 1 dari 5");
    await go(visitor, "/cari?q=puskemas");
    expect(await text(visitor)).toContain(TITLE);

    // One success is not enough; the second of another office is.
    await copy("18.12", practice);
    await go(visitor, practice);
    expect(await text(visitor)).toContain("Tingkat bukti 1 dari 5");
    await copy("18.72", practice);
    await go(visitor, practice);
    const shown = await text(visitor);
    expect(shown).toContain("Tingkat bukti 5 dari 5");
    expect(shown).toContain("Waktu tunggu turun dari 90 menjadi 25 menit");
    await go(visitor, "/praktik?bukti=5");
    expect(await text(visitor)).toContain(TITLE);
  }, 90_000);
});
