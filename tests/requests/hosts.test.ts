import { describe, expect, test } from "vitest";
import { textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const PAGE = "/belajar-dari?daerah=18.12&indikator=spbe-2020%2F21";

describe("whom to learn from", () => {
  const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
  const read = async (address: string) => {
    const response = await site.get(address, { redirect: "manual" });
    return { status: response.status, location: response.headers.get("location"), html: await response.text() };
  };

  test("what needs no travel stands before the hosts, and Mesuji is named with its numbers", async () => {
    const { status, html } = await read(PAGE);
    expect(status).toBe(200);
    const text = textOf(html);
    expect(text).toMatch(
      /Tanpa bepergian.*Praktik pada indikator ini.*Daerah yang dapat ditanya.*1\. Kabupaten Mesuji/s,
    );
    expect(text).toContain(
      "Indeks 1,69 (2021) menjadi 2,59 (2022), lalu 3,99 (2024): +2,30 dari titik awal yang mirip (Tulang Bawang Barat 1,97 pada 2021).",
    );
    expect(text).toContain("Dasar lemah: hanya indeksnya yang diketahui, bukan indikatornya.");
    expect(text).toContain("Yang tidak kami dahulukan.");
    expect(text).toContain("Satu provinsi, sekitar");
    expect(html).toContain('href="/kunjungan/ajukan?indikator=spbe-2020%2F21&amp;tuan-rumah=18.11"');
    expect(html).not.toContain("<script");
  });

  test("names become codes, the usual scope is left out, and what is not known is said", async () => {
    const moved = async (address: string) => (await read(address)).location;
    expect(await moved("/belajar-dari?daerah=tulang+bawang+barat&indikator=spbe-2020%2F21&lingkup=provinsi")).toBe(
      PAGE,
    );
    expect(await moved(PAGE)).toBeNull();
    const wrong = await read("/belajar-dari?daerah=18.12&indikator=spbe-2020%2F99&lingkup=dunia");
    expect(textOf(wrong.html)).toMatch(/Lingkup “dunia” tidak dikenal.*Indikator “spbe-2020\/99” tidak dikenal/s);
    expect(wrong.html).toContain('content="noindex');
    expect(textOf((await read("/belajar-dari?daerah=lampung")).html)).toContain("bisa berarti beberapa daerah");
    expect(textOf((await read("/belajar-dari?daerah=18")).html)).toContain("Provinsi Lampung belajar dari siapa?");
    expect(textOf((await read("/belajar-dari?daerah=31.71")).html)).toContain("tidak punya pemerintah daerah sendiri");
    expect(textOf((await read("/belajar-dari")).html)).toContain("Pilih indikator dulu");
  });

  test("the files hold the same order, numbers and reasons, in columns that are explained", async () => {
    const file = JSON.parse((await read(PAGE.replace("?", ".json?"))).html);
    expect(file.data[0]).toMatchObject({
      ...{ urutan: 1, kode_daerah: "18.11", status: "available", dasar_lemah: true, nilai_awal_daerah: 1.69 },
      ...{ tahun_berikut: 2022, nilai_berikut: 2.59, nilai_akhir: 3.99, naik: 2.3, kunjungan_180_hari: 0 },
      alasan: expect.stringContaining("1,69 (2021) menjadi 2,59 (2022)"),
    });
    expect((await read(PAGE.replace("?", ".csv?"))).html).toContain("18.11");
    expect((await read("/belajar-dari.json?daerah=atlantis")).status).toBe(400);
  });
});
