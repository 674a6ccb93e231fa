import { describe, expect, test } from "vitest";
import { canonicalOf, getHtml, isNoindex, rowsOf, textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

const TWO = "daerah=18.12,18.11&tahun=2024";

const read = async (query: string) => {
  const html = await getHtml(server, `/bandingkan?${query}`);
  return { html, text: textOf(html), rows: rowsOf(html), canonical: canonicalOf(html), noindex: isNoindex(html) };
};

type Row = Record<string, string | number | boolean | null>;
const file = async (query: string): Promise<{ data: Row[]; catatan: string[]; alamat: string }> =>
  (await server.get(`/bandingkan.json?${query}`)).json();

const headsOf = (rows: readonly (readonly string[])[]) => rows.map(([head]) => head ?? "");

describe("Tulang Bawang Barat beside Mesuji", () => {
  test("says in sentences that they are comparable, how far they were apart, of what the difference is made, and who rose most", async () => {
    const { text } = await read(TWO);
    expect(text).toMatch(
      /Mesuji sebanding dengan Tulang Bawang Barat: sama-sama kabupaten, satu provinsi \(Lampung\), penduduk 241 ribu dan 313 ribu; urutan \d dari 8 yang terdekat/,
    );
    expect(text).toContain(
      "Dibanding Tulang Bawang Barat, indeks Mesuji lebih rendah 0,28 pada 2021, lalu lebih tinggi 0,52 pada 2022, 1,30 pada 2023, dan 1,50 pada 2024.",
    );
    expect(text).toContain(
      "Dari selisih 1,50 dengan Mesuji pada 2024: Layanan SPBE 0,63, Tata Kelola SPBE 0,48, Kebijakan Internal SPBE 0,27, dan Manajemen SPBE 0,12.",
    );
    expect(text).toMatch(/naik terbanyak sampai 2024: \+\d,\d\d/);
  });

  test("has ready citations: short, long with the source, and for official papers", async () => {
    const { text } = await read(TWO);
    expect(text).toContain(
      "Kiat, perbandingan Tulang Bawang Barat dan Mesuji, penilaian 2024 (instrumen 59/2020), http",
    );
    expect(text).toContain("Sumber nilai: Laporan Evaluasi SPBE Tahun 2024.");
    expect(text).toMatch(/Berdasarkan data Kiat tentang perbandingan .* Kiat bukan portal resmi Kementerian PANRB\./);
  });

  test("sends the selection along", async () => {
    const { html } = await read(TWO);
    expect(html).toContain('href="/sebanding?daerah=18.12"');
    expect(html).toContain('href="/simulasi?daerah=18.12"');
    expect(html).toContain('name="daerah" value="18.11"');
  });
});

describe("the group beside the regions", () => {
  test.each([
    [TWO, "Median sebanding", 8],
    [`${TWO}&pembanding=provinsi`, "Median provinsi", 13],
    [`${TWO}&pembanding=nasional`, "Median nasional", 415],
  ])("?%s is %s of %i bodies, the same on page and in the file", async (query, name, bodies) => {
    const { rows } = await read(query);
    const { data } = await file(query);
    const index = rows.find(([head]) => head?.startsWith("Indeks SPBE 2024"))?.at(-1) ?? "";
    const row = data.find(
      ({ kode_daerah, tahun, tingkat }) => kode_daerah === "18.11" && tahun === 2024 && tingkat === "indeks",
    );
    expect(index).toMatch(new RegExp(`^${name} \\d,\\d\\d .*n=\\d+ dari ${bodies}$`));
    expect(row).toMatchObject({ dari: bodies, kelompok: expect.stringContaining(name) });
    expect(index).toContain(
      (Math.round(Math.round(Number(row?.["median"]) * 10_000) / 100) / 100).toFixed(2).replace(".", ","),
    );
    expect(index).toContain(`n=${row?.["n"]} dari`);
  });

  test("is named with its year and recipe and linked, and is none on request", async () => {
    expect((await read(TWO)).text).toMatch(/8 daerah, kelompok 2024, resep r\d/);
    const { text } = await read(`${TWO}&pembanding=tidak`);
    expect(text).not.toContain("separuh tengah");
    expect((await file(`${TWO}&pembanding=tidak`)).data.every(({ median }) => median === null)).toBe(true);
  });

  test("is none inside a province for a province, which is said", async () => {
    expect((await read("daerah=18,17&tahun=2024&pembanding=provinsi")).text).toContain("jadi tidak ada median");
    expect((await read("daerah=31.01&pembanding=sebanding")).text).toContain("Tidak ada kelompok sebanding");
  });
});

describe("how deep and which rows", () => {
  test.each([
    ["indeks", false, false],
    ["domain", true, false],
    ["aspek", true, true],
  ])("tingkat=%s", async (level, domains, missing) => {
    const { rows, text } = await read(`${TWO}&pembanding=tidak&tingkat=${level}`);
    const table = headsOf(rows).slice(0, headsOf(rows).indexOf("Tentang daerah"));
    expect(table.some((head) => head.startsWith("Layanan SPBE"))).toBe(domains);
    expect(text.includes("Nilai aspek belum ditemukan untuk semua daerah yang dipilih")).toBe(missing);
  });

  test("beda=1 leaves equal rows out, counts them, and puts the heaviest difference first", async () => {
    const { rows, text } = await read(`${TWO}&pembanding=tidak&beda=1`);
    const heads = headsOf(rows);
    const domains = heads.slice(heads.indexOf("Domain") + 1, heads.indexOf("Domain") + 3);
    expect(domains[0]).toContain("Layanan SPBE");
    expect(domains[1]).toContain("Tata Kelola SPBE");
    expect(text).toContain("Tidak ada baris setara.");
  });

  test("values that only some have are offered, not shown by themselves", async () => {
    const { text, html } = await read("daerah=18,18.12&tahun=2022");
    expect(text).toContain("Nilai domain hanya ditemukan untuk sebagian daerah yang dipilih.");
    expect(html).toContain("/bandingkan?daerah=18,18.12&amp;tahun=2022&amp;tingkat=domain");
    expect((await read("daerah=18,18.12&tahun=2022&tingkat=domain")).text).toContain("Layanan SPBE");
  });
});

describe("order and focus", () => {
  const order = async (query: string) => {
    const { html } = await read(`daerah=18.12,18.13,18.11,18.04&tahun=2024&pembanding=tidak&${query}`);
    return [...html.matchAll(/<a href="\/daerah\/(18\.\d\d)">/g)].slice(0, 4).map(([, code]) => code);
  };

  test.each([
    ["", ["18.12", "18.13", "18.11", "18.04"]],
    ["urut=nama", ["18.12", "18.04", "18.11", "18.13"]],
    ["urut=nilai", ["18.12", "18.11"]],
    ["urut=selisih", ["18.12", "18.11"]],
  ])("%s keeps the focus first", async (query, expected) => {
    expect((await order(query)).slice(0, expected.length)).toEqual(expected);
  });

  test.each([
    ["daerah=18.12,18.11&fokus=18.11", "daerah=18.11,18.12"],
    ["daerah=18.12,18.11,18.04&fokus=mesuji&tahun=2024&beda=1", "daerah=18.11,18.12,18.04&tahun=2024&beda=1"],
    ["daerah=18.12,18.11&fokus=18.12", "daerah=18.12,18.11"],
    ["daerah=tubaba,mesuji&pembanding=sebanding&tingkat=aspek", "daerah=18.12,18.11&tingkat=aspek"],
  ])("?%s moves on for now to ?%s", async (query, expected) => {
    const moved = await server.get(`/bandingkan?${query}`);
    expect([moved.status, moved.headers.get("location")]).toEqual([302, `/bandingkan?${expected}`]);
  });
});

describe("one canonical address", () => {
  test.each([
    [`${TWO}&pembanding=sebanding`, TWO],
    [`${TWO}&tingkat=domain&pembanding=&urut=&beda=&fokus=`, TWO],
    [
      `beda=1&pembanding=nasional&tingkat=indeks&urut=nama&${TWO}`,
      `${TWO}&tingkat=indeks&pembanding=nasional&beda=1&urut=nama`,
    ],
  ])("?%s is ?%s", async (query, canonical) => {
    expect(await read(query)).toMatchObject({ canonical: `/bandingkan?${canonical}`, noindex: false });
  });

  test.each([
    ["pembanding=rerata", "Pembanding “rerata” tidak dikenal"],
    ["tingkat=9", "Tingkat “9” tidak dikenal"],
    ["urut=%3Cb%3E", "Urutan “<b>” tidak dikenal"],
    ["beda=true", "Pilihan beda “true” tidak dikenal"],
    ["fokus=11.01", "Daerah acuan “11.01” tidak dikenal"],
    ["fokus=%00%ff", "tidak dikenal"],
    [`urut=${"a".repeat(3000)}`, "tidak dikenal"],
  ])("%s is told, not followed, and not indexed", async (words, note) => {
    const page = await read(`${TWO}&${words}`);
    expect(page.text).toContain(note);
    expect(page).toMatchObject({ canonical: `/bandingkan?${TWO}`, noindex: true });
    expect((await file(`${TWO}&${words}`)).catatan.join(" ")).toContain("tidak dikenal");
  });

  test("a refused word goes along when an address moves on", async () => {
    const moved = await server.get("/bandingkan?daerah=mesuji&urut=a%26b");
    expect(moved.headers.get("location")).toBe("/bandingkan?daerah=18.11&urut=a%26b");
  });
});

describe("parts of a difference in the file", () => {
  test("add up to the difference of the indexes", async () => {
    const { data } = await file("daerah=18.12,18.11,18.04&tahun=2024&tingkat=indeks");
    for (const code of ["18.11", "18.04"]) {
      const own = data.filter(({ kode_daerah, tahun }) => kode_daerah === code && tahun === 2024);
      const parts = own.reduce((sum, row) => sum + Math.round(Number(row["bagian_selisih"] ?? 0) * 100), 0);
      const index = own.find(({ tingkat }) => tingkat === "indeks");
      const rest = Math.round(Number(index?.["sisa_pembulatan"]) * 100);
      expect(parts + rest).toBe(Math.round(Number(index?.["selisih"]) * 100));
    }
  });

  test("are none across instruments: 2026 beside 2024 is a seam", async () => {
    const { data } = await file("daerah=18.12,18.11&tahun=2018-2026");
    const differences = data.filter(({ selisih }) => selisih !== null);
    expect(new Set(differences.map(({ instrumen }) => instrumen))).toEqual(new Set(["spbe-2020"]));
  });
});

test("what cannot be drawn as a change is listed with its reason", async () => {
  const { text } = await read("daerah=18.11,18.13&tahun=2022");
  expect(text).toContain("Pesisir Barat: ");
  expect((await read("daerah=18.11&tahun=2021")).text).toContain("Tidak ada perubahan yang dapat dihitung sampai 2021");
});
