import { describe, expect, test } from "vitest";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

describe("sources", () => {
  const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
  const html = async (path: string) => {
    const response = await server.get(path);
    expect(response.status, path).toBe(200);
    return response.text();
  };

  test("are all listed with the number of claims read in them", async () => {
    const page = await html("/sumber");
    expect(page.match(/href="\/sumber\/[a-z0-9-]+"/g)).toHaveLength(108);
    expect(page).toContain("108 sumber dengan 5.523 klaim nilai.");
  });

  test("are narrowed by kind, and an unknown kind is said", async () => {
    const decrees = await html("/sumber?jenis=keputusan");
    expect(decrees.match(/href="\/sumber\/kepmen-[a-z0-9-]+"/g)).toHaveLength(5);
    expect(decrees).not.toContain('href="/sumber/laporan-evaluasi-spbe-2024"');
    expect(await html("/sumber?jenis=koran")).toContain("“koran” tidak dikenal");
  });

  test("one source shows its values page by page, the indexes first", async () => {
    const first = await html("/sumber/laporan-evaluasi-spbe-2024");
    expect(first).toContain("Nilai 1–100 dari 2.615");
    expect(first).toContain('href="/sumber/laporan-evaluasi-spbe-2024?halaman=27"');
    expect(first).toContain('href="/daerah/11.01"');
    expect(first).not.toContain("1. Kebijakan Internal SPBE");
    expect(first).toContain("615 instansi dinilai; Kepmen PANRB 663/2024");
    expect(await html("/sumber/laporan-evaluasi-spbe-2024?halaman=27")).toContain("Nilai 2.601–2.615 dari 2.615");
    expect(await html("/sumber/laporan-evaluasi-spbe-2024?halaman=99")).toContain("tidak memuat nilai lagi");
  });

  test("a claim that was not adopted is shown as such, as printed", async () => {
    const page = await html("/sumber/radar-lampung-mesuji-2024");
    expect(page).toContain("3,7<");
    expect(page).toContain("tidak diadopsi");
  });

  test("links out without handing over the page, and says where only the site is known", async () => {
    expect(await html("/sumber/antara-lampung-kunjungan-mesuji-2023")).toMatch(/<a href="https:[^"]+" rel="noopener"/);
    expect(await html("/sumber/solopos-sukoharjo")).toContain("Alamat ini hanya situsnya");
  });

  test("a source without values says so, an unknown one is not found", async () => {
    expect(await html("/sumber/uu-14-2022")).toContain("Tidak ada nilai daerah yang dibaca di sumber ini");
    const missing = await server.get("/sumber/tidak-ada");
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain("Sumber “tidak-ada” tidak ada di Kiat.");
  });

  test("the list and the values are there as files", async () => {
    const list = await (await server.get("/sumber.json?jenis=keputusan")).json();
    expect(list.jumlah).toBe(5);
    expect(list.data[0]).toMatchObject({ jenis: "keputusan menteri", alamat_hanya_situs: expect.any(Boolean) });
    const file = await (await server.get("/sumber/laporan-evaluasi-spbe-2024.json")).json();
    expect(file).toMatchObject({ jumlah: 2615, jumlah_semua: 2615 });
    expect(file.data[0]).toMatchObject({
      tingkat: "indeks",
      instrumen: "spbe-2020",
      status: "available",
      diadopsi: true,
    });
    const csv = await server.get("/sumber/radar-lampung-mesuji-2024.csv");
    expect(csv.headers.get("content-type")).toContain("text/csv");
    expect((await server.get("/sumber.csv?jenis=koran")).status).toBe(400);
    expect((await server.get("/sumber/tidak-ada.json")).status).toBe(404);
  });
});
