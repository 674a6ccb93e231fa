import { describe, expect, test } from "vitest";
import { starterId } from "../../app/platform/content/starter-id.server.ts";
import { canonicalOf, getHtml, isNoindex, textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const server = prepareServer(async () => ({
  databaseUrl: await createLoadedDatabase(),
  env: { PUBLIC_URL: "https://kiat.example" },
}));
const html = (path: string) => getHtml(server, path);
const text = async (path: string) => textOf(await html(path));
const json = async (path: string) => (await server.get(path)).json();
const move = async (path: string) => {
  const response = await server.get(path);
  return [response.status, response.headers.get("location")];
};
const idOf = (slug: string) => starterId("visit", slug);
const SEED = `/kunjungan/${idOf("tulang-bawang-barat-ke-mesuji-2023")}`;

describe("the page of the first visit", () => {
  test("tells when, who came, who received, what was asked and that no commitments were published", async () => {
    const page = await text(SEED);
    for (const part of [
      ...["16 Maret 2023", "dipimpin Sekretaris Dinas", "diterima Kepala Dinas"],
      "Dinas Komunikasi dan Informatika Kabupaten Tulang Bawang Barat",
      "Dinas Komunikasi dan Informatika Kabupaten Mesuji",
      "Apa kiat Mesuji sehingga nilainya di urutan kedua setelah Provinsi Lampung?",
      "Bagaimana mengembangkan aplikasi dengan SDM yang terbatas?",
      "Siapa saja yang perlu dilibatkan?",
      ...["Komitmen tidak dipublikasikan", "ANTARA Lampung", "Ini kunjungan dinas saya"],
    ]) {
      expect(page).toContain(part);
    }
  });

  test("shows both regions' values, the widening gap and the median beside, each with its source", async () => {
    const { data, isi } = await json(`${SEED}.json`);
    const rows: Record<string, unknown>[] = data ?? isi;
    const values = rows.filter(({ bagian }) => String(bagian).startsWith("Nilai Kabupaten "));
    const shown = values.map(({ bagian, tahun, isi: value }) => `${String(bagian).slice(16)} ${tahun} ${value}`);
    expect(shown).toEqual(
      expect.arrayContaining([
        ...["Tulang Bawang Barat 2022 2.07", "Tulang Bawang Barat 2023 2.27", "Tulang Bawang Barat 2024 2.49"],
        ...["Mesuji 2022 2.59", "Mesuji 2023 3.57", "Mesuji 2024 3.99"],
      ]),
    );
    const printed = values.filter(({ isi: value }) => /^\d/.test(String(value)));
    expect(printed.every(({ sumber }) => typeof sumber === "string" && sumber !== "")).toBe(true);
    const gaps = values.filter(({ jarak }) => typeof jarak === "number").map(({ tahun, jarak }) => [tahun, jarak]);
    expect(gaps).toEqual([
      [2022, 0.52],
      [2023, 1.3],
      [2024, 1.5],
    ]);
    const page = await text(SEED);
    expect(page).toContain("0,52 pada 2022");
    expect(page).toContain("1,50 pada 2024");
    expect(page).toContain("Median pembanding");
    expect(page).not.toMatch(/\bkarena kunjungan\b/);
  });

  test("has its address, its version with a fingerprint, and no script", async () => {
    const page = await html(SEED);
    expect(canonicalOf(page)).toBe(SEED);
    expect(isNoindex(page)).toBe(false);
    expect(textOf(page)).toMatch(/Versi 1, .*Sidik SHA-256: [0-9a-f]{64}/);
    expect(page).not.toContain("<script");
  });
});

test("what is not known of a visit is said, and a ministry is no region", async () => {
  const paser = await text(`/kunjungan/${idOf("paser-ke-surabaya")}`);
  expect(paser).toContain("tanggal tidak disebut");
  expect(paser).toContain("Tahun kunjungan ini tidak diketahui");
  const ministry = await text(`/kunjungan/${idOf("kemensetneg-ke-bali-2024")}`);
  expect(ministry).toContain("Pusat Data dan Teknologi Informasi, Kementerian Sekretariat Negara");
  expect(ministry).toContain("Tamunya bukan pemerintah daerah");
});

describe("the list", () => {
  test("tells question, answer and commitment, the latest first", async () => {
    const page = await text("/kunjungan");
    expect(page).toContain("17 kunjungan");
    expect(page).toContain("Apa kiat Mesuji");
    expect(page).toContain("Penilaian melihat proses");
    expect(page.indexOf("Kuningan")).toBeLessThan(page.indexOf("Pringsewu"));
    expect(page).toContain("Kunjungan yang dicatat di sini, bukan semua");
  });

  test("every facet leads to as many as it says", async () => {
    const page = await html("/kunjungan?daerah=18.11");
    const facets = [...page.matchAll(/<a href="(\/kunjungan[^"]*)"[^>]*><span>[^<]*<\/span><span class="n">(\d+)</g)];
    expect(facets.length).toBeGreaterThan(8);
    for (const [, href = "", count = ""] of facets) {
      const { jumlah_semua } = await json(href.replaceAll("&amp;", "&").replace("/kunjungan", "/kunjungan.json"));
      expect(jumlah_semua, href).toBe(Number(count));
    }
  });

  test("one address for each choice: names become codes, defaults go", async () => {
    expect(await move("/kunjungan?peran=tuan-rumah&daerah=mesuji&urut=baru&halaman=1")).toEqual([
      302,
      "/kunjungan?daerah=18.11&peran=tuan-rumah",
    ]);
    expect((await json("/kunjungan.json?daerah=18.11&peran=tuan-rumah")).jumlah_semua).toBe(2);
    expect((await json("/kunjungan.json?daerah=18")).jumlah_semua).toBe(4);
  });

  test("what is not understood is ignored with a note", async () => {
    const page = await html("/kunjungan?daerah=atlantis&peran=tamu&indikator=99&moda=kapal&status=draf&sejak=kemarin");
    const words = textOf(page);
    for (const name of ["daerah=atlantis", "indikator=99", "moda=kapal", "status=draf", "sejak=kemarin"]) {
      expect(words).toContain(`Saringan “${name}” tidak dikenal`);
    }
    expect(words).toContain("Saringan peran memerlukan daerah");
    expect(words).toContain("17 kunjungan");
    expect(isNoindex(page)).toBe(true);
  });

  test("words find what was asked and answered", async () => {
    expect((await json("/kunjungan.json?q=remunerasi")).jumlah_semua).toBe(1);
    const found = await text("/cari?q=kunjungan+pringsewu");
    expect(found).toContain("Kunjungan Kabupaten Pringsewu ke Kabupaten Mesuji, 2023");
  });

  test("the feed's entries are named by the address of their visit", async () => {
    const feed = await (await server.get("/kunjungan.atom")).text();
    const ids = [...feed.matchAll(/<id>(https:\/\/kiat\.example\/kunjungan\/[0-9a-f-]{36})<\/id>/g)].map(
      ([, id]) => id,
    );
    expect(ids).toHaveLength(10);
    expect(ids[0]).toBe(`https://kiat.example/kunjungan/${idOf("kuningan-ke-sumedang-2026")}`);
    const again = await (await server.get("/kunjungan.atom")).text();
    expect(again).toBe(feed);
  });
});

describe("pages of others", () => {
  test("a region tells from whom it learnt and who learnt from it, with days and how much is known", async () => {
    const page = await text("/daerah/18.11");
    expect(page).toMatch(/Dipelajari oleh .*Kabupaten Pringsewu 5 Mei 2023\. Kunjungan kerja/);
    expect(page).toContain("bukan semua");
    const file = await json("/daerah/18.11.json");
    expect(JSON.stringify(file)).toContain(
      "Kabupaten Pringsewu (2023-05-05); Kabupaten Tulang Bawang Barat (2023-03-16)",
    );
    expect(await text("/daerah/18.13"), "on both sides").toMatch(/Belajar dari Kabupaten Serang 16 Februari 2023/);
  });

  test("who learnt from whom, of all and of one region", async () => {
    expect(await text("/alur")).toContain("17 kunjungan tercatat, belum ada tiruan");
    expect((await json("/alur.json?daerah=18.11")).jumlah_semua).toBe(2);
    expect((await json("/alur.json?daerah=18.11&sejak=2023-04")).jumlah_semua).toBe(1);
    expect(await move("/alur?sejak=2023&daerah=mesuji")).toEqual([302, "/alur?daerah=18.11&sejak=2023"]);
  });

  test("indicators, sources, the start page, the menu and the sitemap lead to visits", async () => {
    expect(await html("/indikator/spbe-2020/19")).toContain(SEED);
    expect(await html("/sumber/antara-lampung-kunjungan-mesuji-2023")).toContain(SEED);
    const home = await text("/");
    expect(home).toContain("Belum ada kunjungan yang tercatat berlanjut menjadi praktik yang ditiru.");
    expect(home).toContain("Tulis laporan kunjungan");
    expect(home).toMatch(/Daerah Bandingkan Indikator Praktik Kunjungan Tanya/);
    expect(await (await server.get("/sitemap.xml")).text()).toContain(`<loc>https://kiat.example${SEED}</loc>`);
  });
});
