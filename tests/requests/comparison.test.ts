import { describe, expect, test } from "vitest";
import { getHtml, rowsOf, textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

/** The row of a page whose first cell begins so. */
async function findRow(path: string, beginning: string): Promise<string[]> {
  const rows = rowsOf(await getHtml(server, path));
  const row = rows.find(([head]) => head?.startsWith(beginning));
  if (row === undefined) throw new Error(`${path} has no row ${beginning}`);
  return row;
}

describe("Tulang Bawang Barat beside Mesuji in 2024", () => {
  const address = "/bandingkan?daerah=18.12,18.11&tahun=2024";

  test("shows both values with their published bands and the difference", async () => {
    const [, tubaba = "", mesuji = ""] = await findRow(address, "Indeks SPBE 2024");
    expect(tubaba).toMatch(/2,49 .*Cukup/);
    expect(mesuji).toMatch(/3,99 .*Sangat Baik .*\+1,50, jauh di atas/);
    expect(`${tubaba}${mesuji}`).not.toContain("dihitung dari angka");
    expect(await findRow(address, "Perubahan 2021 ke 2024")).toEqual([
      "Perubahan 2021 ke 2024",
      expect.stringContaining("+0,52"),
      expect.stringContaining("+2,30"),
      "",
    ]);
  });

  test("shows all four domains with values and weights", async () => {
    for (const [name, weight] of [
      ["Kebijakan Internal SPBE", "13 %"],
      ["Tata Kelola SPBE", "25 %"],
      ["Manajemen SPBE", "16,5 %"],
      ["Layanan SPBE", "45,5 %"],
    ] as const) {
      const [head, ...cells] = await findRow(address, name);
      expect(head?.replace(/\s/g, " ")).toContain(weight);
      for (const cell of cells) expect(cell, name).toMatch(/\d,\d\d/);
    }
  });

  test("shows both histories and the median of the peers, by instrument, and their sources", async () => {
    const html = await getHtml(server, address);
    const values = ["2018", "2019", "2020", "2021", "2022", "2023", "2024"].map((year) =>
      rowsOf(html)
        .find(([head]) => head === year)
        ?.slice(1)
        .map((cell) => /\d,\d+|–/.exec(cell)?.[0]),
    );
    expect(values).toEqual([
      ["–", "1,3", undefined],
      ["–", "–", undefined],
      ["–", "1,6", undefined],
      ["1,97", "1,69", undefined],
      ["2,07", "2,59", "2,26"],
      ["2,27", "3,57", "2,94"],
      ["2,49", "3,99", "3,15"],
    ]);
    const mesuji = (year: string) => rowsOf(html).find(([head]) => head === year)?.[2];
    expect(mesuji("2018")).toContain("keyakinan rendah");
    expect(mesuji("2020")).toContain("keyakinan rendah");
    expect(mesuji("2023")).toContain("sumber lain: 3,7");
    expect(textOf(html)).toContain("Instrumen 5/2018: tidak sebanding dengan baris instrumen lain");
    expect(html).toContain('href="/sumber/laporan-evaluasi-spbe-2024"');
    expect(html).toContain('href="/sumber/blog-ihsantaufiq-2022"');
  });

  test("says the same in sentences", async () => {
    const text = textOf(await getHtml(server, address));
    expect(text).toContain(
      "Tulang Bawang Barat bernilai 2,49 (Cukup) pada penilaian 2024: jauh di bawah Mesuji, selisih 1,50.",
    );
    expect(text).toContain("Mesuji naik 2,30 dan Tulang Bawang Barat naik 0,52");
  });

  test("has one table of values with caption and scopes, and charts with names or hidden", async () => {
    const html = await getHtml(server, address);
    expect(html.match(/<caption/g)?.length).toBe(html.match(/<table/g)?.length);
    expect(html).toMatch(/<th[^>]*scope="col"/);
    expect(html).toMatch(/<th[^>]*scope="row"/);
    for (const [svg] of html.matchAll(/<svg[^>]*>/g)) {
      expect(svg).toMatch(/aria-hidden="true"|role="img"|class="sprite"|hidden/);
    }
  });
});

describe("values stand apart", () => {
  test("years without a score are columns without a number, and no line runs through them (CMP-01)", async () => {
    const address = "/bandingkan?daerah=18.11&tahun=2018-2022";
    const rows = rowsOf(await getHtml(server, address));
    const years = ["2018", "2019", "2020", "2021", "2022"].map((year) => rows.find(([head]) => head === year)?.[1]);
    expect(years.map((cell) => /\d,\d+|belum ditemukan/.exec(cell ?? "")?.[0])).toEqual([
      "1,3",
      "belum ditemukan",
      "1,6",
      "1,69",
      "2,59",
    ]);
  });

  test("a change is told inside an instrument only (CMP-02)", async () => {
    expect(await findRow("/bandingkan?daerah=18.11&tahun=2020", "Perubahan 2018 ke 2020")).toEqual([
      "Perubahan 2018 ke 2020",
      expect.stringContaining("+0,30"),
      "",
    ]);
    const first = rowsOf(await getHtml(server, "/bandingkan?daerah=18.11&tahun=2021"));
    expect(first.some(([head]) => head?.startsWith("Perubahan"))).toBe(false);
    const file = await (await server.get("/bandingkan.json?daerah=18.11,18.12")).json();
    const instruments = file.data.map(({ tahun, instrumen }: Record<string, unknown>) => `${tahun} ${instrumen}`);
    expect(instruments).toEqual(expect.arrayContaining(["2020 spbe-2018", "2021 spbe-2020", "2026 pemdi-2026"]));
  });

  test("the same number has the band of its instrument, Nias Barat 1,80 the published one (CMP-03)", async () => {
    const [, cell] = await findRow("/bandingkan?daerah=12.25&tahun=2024", "Indeks SPBE 2024");
    expect(cell).toMatch(/1,80 .*Kurang/);
    expect(textOf(await getHtml(server, "/daerah/12.25"))).toContain("1,80 (Kurang) untuk penilaian 2024");
    expect(textOf(await getHtml(server, "/"))).toContain(
      "2,59 disebut Cukup menurut 59/2020. Angka yang sama disebut Baik menurut 8/2026.",
    );
  });

  test("2,59 is never shown as 2,6 beside its band; what lacks to the next band is an interval (CMP-04)", async () => {
    const [, index] = await findRow("/bandingkan?daerah=18.11&tahun=2022", "Indeks SPBE 2022");
    expect(index).toMatch(/2,59 .*Cukup/);
    expect(index).not.toMatch(/2,6\b/);
    const [, next] = await findRow("/bandingkan?daerah=18.11&tahun=2022", "Ke predikat berikutnya");
    expect(next).toContain("0,005 sampai 0,015");
  });

  test("a region without a value says so in words, and nothing is computed with it (CMP-08)", async () => {
    const address = "/bandingkan?daerah=18.11,18.13&tahun=2022";
    const [, , missing] = await findRow(address, "Indeks SPBE 2022");
    expect(missing).toBe("Pesisir Barat – belum ditemukan");
    const text = textOf(await getHtml(server, address));
    expect(text).toContain("Untuk penilaian 2022: Pesisir Barat belum ditemukan.");
    expect(text).not.toMatch(/NaN|undefined|Infinity|null|0,00(?!\d)/);
    const file = await (await server.get(`/bandingkan.json${address.slice("/bandingkan".length)}`)).json();
    const row = file.data.find(
      ({ kode_daerah, tahun, tingkat }: Record<string, unknown>) =>
        kode_daerah === "18.13" && tahun === 2022 && tingkat === "indeks",
    );
    expect(row).toMatchObject({ nilai: null, tercetak: null, selisih: null, status: "not_found" });
  });

  test("the published index stands although the domains compute to another (CMP-09)", async () => {
    const [, lampung] = await findRow("/bandingkan?daerah=18&tahun=2022", "Indeks SPBE 2022");
    expect(lampung).toMatch(/3,37 .*Baik/);
    expect(lampung).not.toContain("3,36");
  });

  test("a conflict keeps the adopted value and says that another was printed", async () => {
    const [, mesuji] = await findRow("/bandingkan?daerah=18.11&tahun=2023", "Indeks SPBE 2023");
    expect(mesuji).toContain("3,57");
    expect(mesuji).toContain("sumber lain menyebut angka berbeda");
  });

  test("regions of different kinds and of one name are told apart", async () => {
    const text = textOf(await getHtml(server, "/bandingkan?daerah=36.71,36.03,36&tahun=2024"));
    expect(text).toContain("Daerah yang dipilih berbeda jenis");
    expect(text).toMatch(/Kota Tangerang .*Kabupaten Tangerang .*Provinsi Banten/);
  });
});
