import { describe, expect, test } from "vitest";
import { ABSENCES } from "../../app/domain/absence.ts";
import { findPageFaults } from "../support/nonsense.ts";
import { textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { linesAcrossSeams, textsOf } from "../support/svg.ts";

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

type Row = { tingkat: string; tahun: number; tercetak: string | null; status: string; [column: string]: unknown };

const COMPARED = "/bandingkan.svg?daerah=18.12,18.11&tahun=2024";
const CHARTS = [
  `${COMPARED}&gambar=selisih`,
  "/bandingkan.svg?daerah=18.12,18.11,12.25,18.01,18.71,18&gambar=selisih",
  `${COMPARED}&gambar=perubahan`,
  "/bandingkan.svg?daerah=18.12,31.01,18.01&gambar=perubahan",
  `${COMPARED}&gambar=tabel`,
  "/bandingkan.svg?daerah=18.12,31.01,18.01,18&tingkat=indikator&gambar=tabel",
  "/daerah/18.12/naik.svg",
  "/daerah/18.12.svg?gambar=posisi",
  "/daerah/18.11.svg?gambar=profil",
  "/daerah/18.svg?gambar=profil",
];

const readSvg = async (path: string) => {
  const response = await site.get(path);
  expect(response.status, path).toBe(200);
  return (await response.text()).replace(/<style>.*?<\/style>/s, "");
};
const wordsOf = async (path: string) => textsOf(await readSvg(path)).join(" ");
const rowsOf = async (path: string): Promise<Row[]> => (await (await site.get(path)).json()).data;
const printed = (points: number) => Math.abs(points).toFixed(2).replace(".", ",");

describe.each(CHARTS)("%s", (path) => {
  test("says instrument, source, address and day, and joins no two instruments", async () => {
    const svg = await readSvg(path);
    const words = textsOf(svg).join(" ");
    expect(words).toMatch(/instrumen \d+\/20\d\d/i);
    expect(words).toMatch(/Sumber: \S|Belum ada sumber/);
    expect(words).toMatch(/http:\/\/\S+/);
    expect(words).toMatch(/Diakses \d+ \w+ \d{4}\. Bukan portal resmi KemenPANRB\./);
    expect(words).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    expect(svg).not.toMatch(/ class=| style=|<script|NaN|undefined|Infinity/);
    expect(linesAcrossSeams(svg)).toEqual([]);
  });

  test("is the same each time, and the same picture as PNG", async () => {
    const svg = await readSvg(path);
    expect(await readSvg(path)).toBe(svg);
    const png = path.replace(".svg", ".png");
    const first = Buffer.from(await (await site.get(png)).arrayBuffer());
    expect(svg).toContain(`width="${first.readUInt32BE(16)}" height="${first.readUInt32BE(20)}"`);
    expect(Buffer.from(await (await site.get(png)).arrayBuffer()).equals(first)).toBe(true);
  });
});

describe("the parts of a difference", () => {
  test("are those of the file", async () => {
    const words = await wordsOf(`${COMPARED}&gambar=selisih`);
    const rows = await rowsOf("/bandingkan.json?daerah=18.12,18.11&tahun=2024");
    const parts = rows.flatMap(({ bagian_selisih: part }) => (part === null ? [] : [Number(part)]));
    expect(parts.length).toBeGreaterThanOrEqual(4);
    for (const part of parts) expect(words).toContain(printed(part));
    expect(words).toContain("+1,50");
  });

  test("are not drawn for one region, nor where an index is missing, and the picture says why", async () => {
    expect(await wordsOf("/bandingkan.svg?daerah=18.12&gambar=selisih")).toContain("sedikitnya dua daerah");
    const missing = await readSvg("/bandingkan.svg?daerah=18.12,31.01&gambar=selisih");
    expect(textsOf(missing).join(" ")).toMatch(/belum ada, jadi tidak ada selisih|tidak dapat diurai/);
    expect(missing).not.toContain('height="16" fill="currentColor"');
  });
});

describe("the changes of a comparison", () => {
  test("are those of the page, from both printed values", async () => {
    const words = await wordsOf(`${COMPARED}&gambar=perubahan`);
    const rows = await rowsOf("/bandingkan.json?daerah=18.12,18.11&tahun=2024");
    const [from, to] = /Indeks (\d{4}) \(berongga\) ke (\d{4})/.exec(words)?.slice(1).map(Number) ?? [];
    for (const code of ["18.12", "18.11"]) {
      const valueIn = (year: number | undefined) =>
        rows.find((row) => row["kode_daerah"] === code && row.tingkat === "indeks" && row.tahun === year)?.tercetak ??
        "";
      const [start, end] = [valueIn(from), valueIn(to)];
      expect(words).toContain(`${start} ke ${end}`.replaceAll(".", ","));
      expect(words).toContain(printed(Math.round(Number(end) * 100 - Number(start) * 100) / 100));
    }
  });

  test("are not drawn from a year on another instrument, and the picture says so", async () => {
    const svg = await readSvg("/bandingkan.svg?daerah=18.12,18.11&tahun=2018&gambar=perubahan");
    expect(textsOf(svg).join(" ")).toContain("nilai dari instrumen lain tidak dikurangkan");
    expect(svg).not.toContain('stroke-width="3"');
  });
});

describe("the table of a comparison", () => {
  test("has every value of the file in the compared year, and the sign of a missing one", async () => {
    const selection = "daerah=18.12,18.11,31.01&tahun=2024";
    const texts = textsOf(await readSvg(`/bandingkan.svg?${selection}&gambar=tabel`));
    const rows = (await rowsOf(`/bandingkan.json?${selection}`)).filter(({ tahun }) => tahun === 2024);
    const values = rows.flatMap(({ tercetak }) => (tercetak === null ? [] : [tercetak.replace(".", ",")]));
    expect(values.length).toBeGreaterThanOrEqual(10);
    for (const value of new Set(values)) {
      const wanted = values.filter((other) => other === value).length;
      expect(texts.filter((text) => text === value).length, value).toBeGreaterThanOrEqual(wanted);
    }
    expect(texts).toContain(ABSENCES.not_applicable.glyph);
    expect(texts).not.toContain("0,00");
  });

  test("follows the level of the address and says how many rows it leaves out", async () => {
    const many = await wordsOf("/bandingkan.svg?daerah=18,33,34,35,32,31&tingkat=indikator&gambar=tabel");
    const few = await wordsOf("/bandingkan.svg?daerah=18,33&tingkat=indeks&gambar=tabel");
    expect(few).not.toContain("bobot");
    const rowsDrawn = many.match(/bobot \d/g)?.length ?? 0;
    const left = Number(/(\d+) baris berikutnya tidak digambar/.exec(many)?.[1] ?? 0);
    expect(rowsDrawn).toBeLessThanOrEqual(16);
    expect(left === 0 || rowsDrawn === 15).toBe(true);
  });
});

describe("who rose from the same start", () => {
  test("has the changes of the file", async () => {
    const texts = textsOf(await readSvg("/daerah/18.12/naik.svg"));
    const rows = await rowsOf("/daerah/18.12/naik.json");
    const changes = rows.flatMap(({ perubahan }) => (typeof perubahan === "number" ? [perubahan] : []));
    const shown = texts.filter((text) => /^[+−]\d,\d\d$/.test(text));
    expect(shown.length).toBeGreaterThanOrEqual(5);
    for (const text of shown) expect(changes.map(printed)).toContain(text.slice(1));
  });

  test("says why where there is no start, and knows no unknown region", async () => {
    const svg = await readSvg("/daerah/31.01/naik.svg");
    expect(textsOf(svg).join(" ")).toContain("titik awalnya belum diketahui");
    expect(svg).not.toContain('stroke-width="3"');
    expect((await site.get("/daerah/99.99/naik.svg")).status).toBe(404);
  });
});

describe("position and profile of a region", () => {
  test("show the newest value, its band and the parts of the page", async () => {
    const rows = await rowsOf("/daerah/18.11.json");
    const position = textsOf(await readSvg("/daerah/18.11.svg?gambar=posisi"));
    expect(position).toContain("3,99");
    expect(position).toContain("Sangat Baik");
    const profile = textsOf(await readSvg("/daerah/18.11.svg?gambar=profil"));
    const parts = rows.filter(({ tingkat, tercetak }) => tingkat === "domain" && tercetak !== null);
    expect(parts).toHaveLength(4);
    for (const { tercetak } of parts) expect(profile).toContain(tercetak?.replace(".", ","));
  });

  test.each(["18.12", "18.11", "18", "31.01", "53.18"])(
    "of %s say no number that the page does not say",
    async (code) => {
      const page = textOf(await (await site.get(`/daerah/${code}`)).text());
      for (const drawing of ["posisi", "profil"]) {
        const words = await wordsOf(`/daerah/${code}.svg?gambar=${drawing}`);
        expect(
          (words.match(/\d,\d+/g) ?? []).filter((number) => !page.includes(number)),
          drawing,
        ).toEqual([]);
        expect(findPageFaults(await readSvg(`/daerah/${code}.svg?gambar=${drawing}`))).toEqual([]);
      }
    },
  );

  test("say why where there is nothing to draw", async () => {
    expect(await wordsOf("/daerah/31.01.svg?gambar=posisi")).toContain("Posisi tidak digambar");
    expect(await wordsOf("/daerah/31.01.svg?gambar=profil")).toContain("belum ditemukan");
    expect((await site.get("/daerah/18.11.svg?gambar=selisih")).status).toBe(400);
  });
});

test("a chart that the page does not have is refused in words", async () => {
  const response = await site.get("/bandingkan.svg?daerah=18.12&gambar=pai");
  expect(response.status).toBe(400);
  expect((await response.json()).galat).toMatch(/^Gambar “pai” tidak ada pada halaman ini\./);
});
