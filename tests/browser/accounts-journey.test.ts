import { generateSync } from "otplib";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Db, openDb } from "../../db/open.server.ts";
import { describeInBrowser, measureOverflow } from "../support/browser.ts";
import { runKiat } from "../support/kiat.ts";
import { type KiatServer, startServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const PASSWORD = "lembayung kapal sembilan pisang";
const ADDRESS = "Jalan Contoh Nomor 1, Mesuji";

describeInBrowser("the whole way on a phone without JavaScript", (open) => {
  let db: Db;
  let server: KiatServer;
  let databaseUrl: string;
  beforeAll(async () => {
    databaseUrl = await createLoadedDatabase();
    server = await startServer({ databaseUrl });
    db = openDb(databaseUrl);
  });
  afterAll(async () => {
    await db?.destroy();
    await server?.stop();
  });

  const phone = (path: string) => open(server.origin + path, { width: 360, height: 740, javaScript: false });
  /** A second browser of the same kind would share nothing; another window shares the cookies. */
  const window = async (context: BrowserContext, path: string) => {
    const page = await context.newPage();
    await page.goto(server.origin + path);
    return page;
  };
  const press = async (page: Page, name: string) => {
    await Promise.all([page.waitForLoadState("load"), page.getByRole("button", { name, exact: true }).click()]);
    await page.waitForLoadState("load");
  };
  const fits = async (page: Page) => expect(await measureFit(page), page.url()).toBe(true);

  /** Second factor of the signed-in person; tells the key. */
  const addFactor = async (page: Page, password: string): Promise<string> => {
    await page.goto(`${server.origin}/akun/faktor-kedua`);
    await fits(page);
    const key = (await textIn(page, "code.secret")).replaceAll(/\s/g, "");
    await page.fill("#kode", generateSync({ secret: key }));
    await page.fill("#sandi", password);
    await press(page, "Pasang faktor kedua");
    expect(await textIn(page, "h1")).toBe("Kode pemulihan");
    await fits(page);
    return key;
  };

  test("from the printed address to an office, an invitation, a second factor, a conflict and a revoked session", async () => {
    // The first portal admin, from the address that the command line prints.
    const printed = (await runKiat(databaseUrl, "user", "setup")).output;
    const setUp = /\/pasang\?kunci=[\w-]+/.exec(printed)?.[0] ?? "";
    const portal = await phone(setUp);
    await fits(portal);
    await portal.fill("[name=surel]", "portal@kominfo.example");
    await portal.fill("[name=nama]", "Wayan");
    await portal.fill("[name=jabatan]", "Pengelola portal");
    await portal.fill("[name=sandi]", PASSWORD);
    await press(portal, await submitName(portal));
    await addFactor(portal, PASSWORD);

    // An office, and its admin by invitation; without a mail server the link is shown.
    await portal.goto(`${server.origin}/kelola/dinas`);
    await portal.fill("#daerah", "18.11");
    await press(portal, "Buat dinas");
    await portal.goto(`${server.origin}/kelola/undangan`);
    await fits(portal);
    await portal.fill("#surel", "admin@mesujikab.example");
    await portal.selectOption("#peran", { label: "Admin daerah" });
    await portal.fill("#daerah", "18.11");
    await press(portal, "Kirim undangan");
    const link = await portal.locator("#tautan").inputValue();

    // The invited person: account, second factor.
    const admin = await phone(new URL(link).pathname + new URL(link).search);
    await fits(admin);
    await admin.fill("[name=nama]", "Sari");
    await admin.fill("[name=jabatan]", "Kepala Bidang Aplikasi");
    await admin.fill("[name=sandi]", PASSWORD);
    await press(admin, await submitName(admin));
    const key = await addFactor(admin, PASSWORD);

    // The same person in another browser: password and code. The step of the last code is used up.
    await db.updateTable("person").set({ totp_step: 0 }).where("mail", "=", "admin@mesujikab.example").execute();
    const other = await phone("/masuk?ke=/ruang-kerja/profil");
    await other.fill("[name=surel]", "admin@mesujikab.example");
    await other.fill("[name=sandi]", PASSWORD);
    await press(other, "Masuk");
    expect(new URL(other.url()).pathname).toBe("/masuk/kode");
    await other.fill("[name=kode]", generateSync({ secret: key }));
    await press(other, await submitName(other));
    expect(new URL(other.url()).pathname).toBe("/ruang-kerja/profil");

    // Two windows on one profile: the second to publish meets the first one's text, and loses none of its own.
    const second = await window(admin.context(), "/ruang-kerja/profil");
    await other.fill("#alamat", ADDRESS);
    await press(other, "Terbitkan profil");
    await second.fill("#alamat", "Jalan Lain Nomor 9");
    await second.fill("#layanan", "Menerima tamu tiap Selasa.");
    await press(second, "Terbitkan profil");
    const conflict = await textIn(second, "main");
    expect(conflict).toContain("Isi ini sudah diubah sejak Anda membukanya");
    expect(conflict).toContain(ADDRESS);
    await fits(second);
    expect(await second.inputValue("#alamat")).toBe("Jalan Lain Nomor 9");
    expect(await second.inputValue("#layanan")).toBe("Menerima tamu tiap Selasa.");
    await second.fill("#alamat", ADDRESS);
    await press(second, "Terbitkan profil");
    const region = await window(admin.context(), "/daerah/18.11");
    const shown = await textIn(region, "#dinas");
    expect(shown).toContain(ADDRESS);
    expect(shown).toContain("Menerima tamu tiap Selasa.");

    // The other browser is signed out from here, and notices at its next step.
    await second.goto(`${server.origin}/akun/sesi`);
    await fits(second);
    await second
      .getByRole("button", { name: /^Akhiri sesi|^Akhiri/ })
      .first()
      .click();
    await second.waitForLoadState("load");
    await other.goto(`${server.origin}/ruang-kerja`);
    expect(new URL(other.url()).pathname).toBe("/masuk");
  }, 90_000);
});

/** The button of the page's own form, whatever it is called. */
async function submitName(page: Page): Promise<string> {
  return textIn(page, "main form[method=post] button.btn[type=submit]:not(.btn-2)");
}

async function textIn(page: Page, selector: string): Promise<string> {
  return ((await page.locator(selector).first().textContent()) ?? "").trim();
}

/** Without scripts of the page, the test's own still run: nothing may stick out sideways. */
async function measureFit(page: Page): Promise<boolean> {
  return (await measureOverflow(page)) <= 0;
}
