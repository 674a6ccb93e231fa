import { describe, expect, test } from "vitest";
import { ABSENCES, type Absence } from "../../app/domain/absence.ts";
import { formatFine } from "../../app/text/format.ts";
import { findPageFaults } from "../support/nonsense.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { linesAcrossSeams, textsOf } from "../support/svg.ts";

const SIMULATED = `/simulasi.svg?daerah=18.12&instrumen=spbe-2020&level=${"32".repeat(23)}2&target=${"4-".repeat(23)}-`;
const COMPARED = [
  "daerah=18.12,18.11,12.25,18.01,18.71,18",
  "daerah=18.12",
  "daerah=31.01,95.01",
  "daerah=18.11,18.13&tahun=2018",
];

/** Pictures of pages that have one chart, and the panels of a comparison. */
const PICTURES = [
  ...COMPARED.map((query) => `/bandingkan.svg?${query}&gambar=panel`),
  ...["18.12", "18", "31.01", "95.01"].map((code) => `/sebanding.svg?daerah=${code}`),
  "/sebanding.svg?daerah=12.20&tahun=2023&lingkup=semua-jenis&resep=p2n3",
  SIMULATED,
  `/simulasi.svg?instrumen=spbe-2020&level=${"3-".repeat(23)}-`,
  "/simulasi.svg",
  "/simulasi.svg?instrumen=pemdi-2025-draft&level=11111",
  "/daerah.svg",
  "/instrumen.svg",
  "/instrumen/spbe-2020.svg",
  "/instrumen/pemdi-2025-draft.svg",
  "/indikator.svg",
  "/indikator.svg?instrumen=spbe-2018",
  "/daerah/31.01/naik.svg",
];

/** Letters of the committed typeface; others would be boxes in a PNG. */
const LETTERS = /^[\u0020-\u007e\u00a0§©°²·×é–—‘’“”…−]*$/u;

type Row = Record<string, string | number | null>;

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

const readRows = async (path: string): Promise<Row[]> => (await (await site.get(path)).json()).data;

async function readSvg(path: string): Promise<string> {
  const response = await site.get(path);
  expect([response.status, response.headers.get("content-type")], path).toEqual([200, "image/svg+xml; charset=utf-8"]);
  return (await response.text()).replace(/<style>.*?<\/style>/s, "");
}

const readTexts = async (path: string) => textsOf(await readSvg(path));

describe.each(PICTURES)("%s", (path) => {
  test("stands alone, joins nothing across a seam, and is the same every time and as PNG", async () => {
    const svg = await readSvg(path);
    expect(linesAcrossSeams(svg)).toEqual([]);
    expect(svg).not.toMatch(/ class=| style=|<script|\son\w+=|>null/);
    expect(findPageFaults(svg)).toEqual([]);
    const texts = textsOf(svg);
    expect(texts.filter((text) => !LETTERS.test(text))).toEqual([]);
    expect(texts.join(" ")).toMatch(/Diakses \d+ \w+ \d{4}\. Bukan portal resmi KemenPANRB\./);
    expect(texts.join("")).toContain(`${site.origin}${path.split(".svg")[0]}`);
    expect(texts.join(" ")).toMatch(/Sumber: \S|Bobot dan ambang menurut/);
    const again = await readSvg(`${path}${path.includes("?") ? "&" : "?"}lagi=1`);
    expect(again).toBe(svg);
    const png = Buffer.from(await (await site.get(path.replace(".svg", ".png"))).arrayBuffer());
    expect(svg).toContain(`width="${png.readUInt32BE(16)}" height="${png.readUInt32BE(20)}"`);
  });
});

test("the panels have every index of the file and the median of the group that the address chooses", async () => {
  const query = "daerah=18.12,18.11&pembanding=nasional";
  const rows = (await readRows(`/bandingkan.json?${query}`)).filter(({ tingkat }) => tingkat === "indeks");
  const texts = await readTexts(`/bandingkan.svg?${query}&gambar=panel`);
  for (const { tercetak, status } of rows) {
    expect(texts).toContain(
      typeof tercetak === "string" ? tercetak.replace(".", ",") : ABSENCES[status as Absence].glyph,
    );
  }
  expect(texts.join(" ")).toMatch(/Median nasional \(n=[\d–]+\): kabupaten di Indonesia\./);
  expect(await readSvg("/bandingkan.svg?daerah=18.12,18.11&pembanding=tidak&gambar=panel")).not.toContain("median");
});

test("eight peers stand nearest first, with distance, reason and newest index", async () => {
  const rows = (await readRows("/sebanding.json?daerah=18.12")).slice(1);
  const texts = await readTexts("/sebanding.svg?daerah=18.12");
  const distances = rows.map(({ jarak_kemiripan: distance }) => formatFine(Number(distance) * 10_000));
  expect(distances).toHaveLength(8);
  expect(texts.filter((text) => /^0,\d\d$/.test(text))).toEqual(distances);
  for (const { tercetak, alasan } of rows) {
    expect(texts).toContain(String(tercetak).replace(".", ","));
    expect(texts.join(" ")).toContain(alasan);
  }
});

test("a simulation says so in its title, its tag, across the drawing and below it", async () => {
  const svg = await readSvg(SIMULATED);
  const texts = textsOf(svg);
  expect(texts.filter((text) => text === "SIMULASI").length).toBeGreaterThanOrEqual(3);
  expect(texts.some((text) => text.startsWith("SIMULASI: "))).toBe(true);
  expect(texts.join(" ")).toMatch(/Hitungan coba-coba, bukan nilai resmi/);
  expect(svg).toContain('stroke-dasharray="10 6"');
  const rows = await readRows(SIMULATED.replace(".svg", ".json"));
  const parts = rows.filter(({ tingkat }) => tingkat !== "indikator");
  expect(parts.length).toBeGreaterThanOrEqual(26);
  for (const { nilai } of parts) expect(texts).toContain(formatFine(Math.round(Number(nilai) * 10_000)));
});

test("the tiles count assessed and all bodies of each province as the page does", async () => {
  const html = await (await site.get("/daerah")).text();
  const counts = [...html.matchAll(/<span class="num">(\d+)(?:<!-- -->)?\/(?:<!-- -->)?(\d+)/g)];
  expect(counts).toHaveLength(38);
  const texts = await readTexts("/daerah.svg?jenis=kota");
  const drawn = texts.filter((text) => /^\d+\/\d+$/.test(text));
  expect(drawn.sort()).toEqual(counts.map(([, assessed, bodies]) => `${assessed}/${bodies}`).sort());
});

test("weights are those of the file, and the draft is called one", async () => {
  const parts = (await readRows("/instrumen/spbe-2020.json")).filter(({ tingkat }) => tingkat === "domain");
  const words = (await readTexts("/instrumen/spbe-2020.svg")).join(" ");
  for (const { nama, bobot } of parts) expect(words).toContain(`${nama} ${String(bobot).replace(".", ",")} %`);
  expect((await readTexts("/instrumen/pemdi-2025-draft.svg")).join(" ")).toContain("tidak pernah dipakai");
});

test.each([
  ["/sebanding.svg?daerah=31.01", "tidak punya kelompok sebanding"],
  ["/simulasi.svg", "Belum ada yang dapat dihitung"],
  [
    "/bandingkan.svg?daerah=18.12,tidak-ada,18.11&tingkat=dasar&gambar=panel",
    "“tidak-ada” tidak dikenal sebagai daerah",
  ],
  ["/bandingkan.svg?daerah=18.12,18.11&tingkat=dasar&gambar=tabel", "Tingkat “dasar” tidak dikenal"],
  ["/daerah/18.12/naik.svg?dari=lama", "“dari=lama” tidak dikenal"],
])("%s says what is not shown or not followed", async (path, words) => {
  expect((await readTexts(path)).join(" ")).toContain(words);
});

test.each([
  ["/daerah.svg?gambar=riwayat", 400],
  ["/simulasi.svg?gambar=riwayat", 400],
  ["/daerah/18.12/naik.svg?gambar=peta", 400],
  ["/indikator.svg?instrumen=xyz", 400],
  ["/sebanding.svg", 400],
  ["/instrumen/xyz.png", 404],
])("%s is refused in words", async (path, status) => {
  const response = await site.get(path);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ galat: expect.stringMatching(/\.$/) });
});

test("a former or written name leads to the picture under the code", async () => {
  const response = await site.get("/daerah/mesuji/naik.png?dari=2021");
  expect([301, 302]).toContain(response.status);
  expect(response.headers.get("location")).toBe("/daerah/18.11/naik.png?dari=2021");
});

test.each([
  "/bandingkan?daerah=18.12,18.11&tahun=2024",
  "/sebanding?daerah=18.12",
  "/daerah?jenis=kota",
  "/instrumen",
  "/instrumen/spbe-2020",
  "/indikator",
  "/simulasi",
])("every picture that %s offers is there", async (page) => {
  const html = await (await site.get(page)).text();
  const links = [...html.matchAll(/href="([^"]+\.(?:svg|png)[^"]*)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  expect(links.filter((href) => href.startsWith("/") && !href.startsWith("/assets"))).not.toEqual([]);
  for (const href of links.filter((link) => link.startsWith("/")))
    expect((await site.get(href)).status, href).toBe(200);
});
