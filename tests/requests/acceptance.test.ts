import { describe, expect, test } from "vitest";
import type { JsonFile } from "../support/data-tables.ts";
import { getHtml, rowsOf, textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

/** What the section head of Tulang Bawang Barat must read about Mesuji, from the content as it is delivered. */
const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
const read = async (path: string) => textOf(await getHtml(site, path));
const TWO = "daerah=18.12,18.11";

describe("Tulang Bawang Barat", () => {
  test("has Mesuji among its peers, with the numbers that say why", async () => {
    const mesuji = rowsOf(await getHtml(site, "/sebanding?daerah=18.12")).find(([head]) => head?.startsWith("Mesuji "));
    expect(mesuji?.[0]).toMatch(
      /^Mesuji Penduduk 241 ribu dan 313 ribu, luas 2\.200 dan 1\.257 km², satu provinsi, sama-sama kabupaten; titik tengahnya terpisah 55 km; jarak kemiripan 0,36\.$/,
    );
    for (const path of ["/daerah/18.12", `/bandingkan?${TWO}`]) {
      expect(await read(path), path).toMatch(/Mesuji.*penduduk 241 ribu dan 313 ribu/i);
    }
  });

  test.each([
    [2022, "2,07", "0,52"],
    [2024, "2,49", "1,50"],
  ])("was behind it in %i: %s, a gap of %s", async (year, own, gap) => {
    const text = await read(`/bandingkan?${TWO}&tahun=${year}`);
    expect(text).toMatch(
      new RegExp(
        `Tulang Bawang Barat bernilai ${own} \\(Cukup\\) pada penilaian ${year}: jauh di bawah Mesuji, selisih ${gap}\\.`,
      ),
    );
    const { data }: JsonFile = await (await site.get(`/bandingkan.json?${TWO}&tahun=${year}`)).json();
    const index = data.find(
      (row) => row["kode_daerah"] === "18.11" && row["tahun"] === year && row["tingkat"] === "indeks",
    );
    expect(index?.["selisih"]).toBe(Number(gap.replace(",", ".")));
  });

  test("reads which domains make up the 1,50: weighted parts that add up, in the sentence, the table and the file", async () => {
    const html = await getHtml(site, `/bandingkan?${TWO}&tahun=2024`);
    const said = /Dari selisih 1,50 dengan Mesuji pada 2024: ([^.]*)\./.exec(textOf(html))?.[1] ?? "";
    const parts = [...said.matchAll(/([A-Z][\w ]+ SPBE) (−?\d,\d\d)/g)].map(([, name, points = ""]) => [name, points]);
    expect(parts.map(([name]) => name)).toEqual([
      "Layanan SPBE",
      "Tata Kelola SPBE",
      "Kebijakan Internal SPBE",
      "Manajemen SPBE",
    ]);
    expect(parts.reduce((sum, [, points = ""]) => sum + Number(points.replace(",", "")), 0)).toBe(150);
    const { data }: JsonFile = await (await site.get(`/bandingkan.json?${TWO}&tahun=2024`)).json();
    const own = data.filter((row) => row["kode_daerah"] === "18.11" && row["tahun"] === 2024);
    for (const [name = "", points = ""] of parts) {
      const row = own.find(({ unsur }) => unsur === name);
      expect(row?.["bagian_selisih"], name).toBe(Number(points.replace(",", ".")));
      const cells = rowsOf(html)
        .filter(([head]) => head?.includes(name))
        .flat()
        .join(" ");
      expect(cells, name).toContain(`+${points}`);
    }
    expect(own.find(({ tingkat }) => tingkat === "indeks")?.["sisa_pembulatan"]).toBe(0);
  });

  test.each([
    [
      "/daerah/18.12",
      "Dari 7 kabupaten lain yang mulai 1,67–2,27 pada 2021, Mesuji naik terbanyak sampai 2024: +2,30.",
    ],
    [
      "/daerah/18.12/naik",
      "Dari 7 kabupaten lain yang mulai 1,67–2,27 pada 2021, Mesuji naik terbanyak sampai 2024: +2,30.",
    ],
    [
      `/bandingkan?${TWO}&tahun=2024`,
      "Dari 7 kabupaten lain yang mulai 1,67–2,27 pada 2021, Mesuji naik terbanyak sampai 2024: +2,30.",
    ],
    [
      "/daerah/18.12/naik?dari=2022&ke=2024",
      "Dari 10 kabupaten lain yang mulai 1,77–2,37 pada 2022, Pesawaran naik terbanyak sampai 2024: +1,54.",
    ],
  ])("reads at %s who rose most from the same start", async (path, sentence) => {
    expect(await read(path)).toContain(sentence);
  });
});
