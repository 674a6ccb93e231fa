import { expect, test } from "vitest";
import { describeInBrowser } from "../support/browser.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

const SOME_RAISED = `level=${"32".repeat(23)}2&target=${"4-".repeat(23)}-`;
const ALL_RAISED = `level=${"3".repeat(47)}&target=${"4".repeat(47)}`;

describeInBrowser("on paper", (open) => {
  test.each([
    ["/bandingkan?daerah=18.12,18.11&tahun=2024", 2],
    ["/bandingkan?daerah=18.12,18.11,18.04&tahun=2024", 2],
    ["/sebanding?daerah=18.12", 2],
    ["/sebanding?daerah=12.20&tahun=2023&lingkup=semua-jenis&resep=p2n3", 2],
    [`/simulasi?daerah=18.12&instrumen=spbe-2020&${SOME_RAISED}`, 3],
    [`/simulasi?daerah=18.12&instrumen=spbe-2020&${ALL_RAISED}`, 3],
    ["/simulasi?daerah=18.12", 3],
    ["/praktik/mesuji-dasar-kebijakan-spbe", 2],
    ["/kunjungan/309ed2c4-ec36-81a8-9202-d815f3bfbfcf", 3],
    ["/kunjungan/c6ca0648-06b9-8603-9d69-b2e32754f5ac", 3],
    ["/kunjungan", 4],
    ["/alur", 2],
    ["/belajar-dari?daerah=18.12&indikator=spbe-2020/21", 2],
  ])("%s takes at most %i A4 pages", async (path, most) => {
    const page = await open(`${site.origin}${path}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(most);
  });

  test("a simulation has its typed levels and what is raised, and no form", async () => {
    const page = await open(`${site.origin}/simulasi?daerah=18.12&instrumen=spbe-2020&${SOME_RAISED}`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("form:visible").count()).toBe(0);
    expect(await page.locator(".raised li:visible").count()).toBe(23);
    expect(await page.locator(".raised li").first().textContent()).toBe(
      "1. Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah: 3 → 4",
    );
    await expect(page.locator("#tingkat table:visible").textContent()).resolves.toContain("1: 3, 2: 2, 3: 3");
    await page.emulateMedia({ media: "screen" });
    expect(await page.locator(".raised:visible").count()).toBe(0);
  });
});
