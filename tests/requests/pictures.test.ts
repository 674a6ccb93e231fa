import { describe, expect, test } from "vitest";
import { ABSENCES, type Absence } from "../../app/domain/absence.ts";
import { rowsOf } from "../domain/real-directory.ts";
import { seededPick } from "../support/seeded.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { linesAcrossSeams, textsOf } from "../support/svg.ts";

const SEED = 20_261_126;
const codes = rowsOf("content/data/regions.csv").map((row) => row["code"] ?? "");
const comparisons = Array.from({ length: 12 }, (_, at) => seededPick(codes, 1 + (at % 6), SEED + at));

const PAGES = [
  "/daerah/18.11",
  "/daerah/18",
  "/daerah/31.01",
  ...seededPick(codes, 20, SEED).map((code) => `/daerah/${code}`),
  "/bandingkan?daerah=18.12,18.11&tahun=2024",
  "/bandingkan?daerah=18.12,18.11,12.25,18.01,18.71,18",
  "/bandingkan?daerah=18.11,18.13&tahun=2021-2024",
  ...comparisons.map((chosen) => `/bandingkan?daerah=${chosen.join(",")}`),
];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Letters of the committed typeface; others would be boxes in a PNG. */
const LETTERS = /^[\u0020-\u007e\u00a0§©°²·×é–—‘’“”…−]*$/u;

type Row = { tingkat: string; tahun: number; tercetak: string | null; status: string; instrumen: string };
type File = { alamat: string; data: Row[] };

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

const fileOf = (page: string, format: string) => page.replace(/(\?|$)/, `.${format}$1`);
const previewOf = (page: string) => page.replace(/(\?|$)/, "/pratinjau.png$1");

async function readPng(path: string) {
  const response = await site.get(path);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([response.status, response.headers.get("content-type")], path).toEqual([200, "image/png"]);
  expect(bytes.subarray(0, 8).equals(SIGNATURE), path).toBe(true);
  return { response, bytes, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe.each(PAGES)("the drawing of %s", (page) => {
  test("says every index of the page, its instruments, its source, its address and the day", async () => {
    const file: File = await (await site.get(fileOf(page, "json"))).json();
    const svg = await (await site.get(fileOf(page, "svg"))).text();
    const texts = textsOf(svg);
    const indexes = file.data.filter(({ tingkat }) => tingkat === "indeks");
    expect(indexes.length).toBeGreaterThan(0);
    for (const { tercetak, status } of indexes) {
      const said = tercetak?.replace(".", ",") ?? ABSENCES[status as Absence].glyph;
      const wanted = indexes.filter((other) => other.tercetak === tercetak && other.status === status).length;
      expect(texts.filter((text) => text === said).length, said).toBeGreaterThanOrEqual(wanted);
    }
    for (const code of new Set(indexes.map(({ instrumen }) => instrumen))) {
      const tag = { "spbe-2018": "5/2018", "spbe-2020": "59/2020", "pemdi-2026": "8/2026" }[code] ?? code;
      expect(
        texts.some((text) => text.includes(tag)),
        tag,
      ).toBe(true);
    }
    expect(texts).toContain(file.alamat);
    const whole = texts.join(" ");
    expect(whole).toMatch(/Sumber: \S|Belum ada sumber/);
    expect(whole).toMatch(/Diakses \d+ \w+ \d{4}\. Bukan portal resmi KemenPANRB\./);
    expect(whole).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });

  test("joins nothing across a seam, carries its look inside and says only what its typeface has", async () => {
    const response = await site.get(fileOf(page, "svg"));
    const svg = await response.text();
    expect(linesAcrossSeams(svg)).toEqual([]);
    expect(svg).not.toMatch(/ class=| style=|<script|\son\w+=|NaN|undefined|Infinity/);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*viewBox=/);
    expect(svg).toContain("<style>@font-face{");
    const drawn = textsOf(svg.replace(/<style>.*?<\/style>/s, ""));
    expect(drawn.filter((text) => !LETTERS.test(text))).toEqual([]);
    expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'none'");
    expect(policy).toContain("font-src 'self' data:");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  test("is a PNG of the same size, and has a preview of less than 100 kB", async () => {
    const svg = await (await site.get(fileOf(page, "svg"))).text();
    const { width, height, response } = await readPng(fileOf(page, "png"));
    expect(svg).toContain(`width="${width}" height="${height}"`);
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    const preview = await readPng(previewOf(page));
    expect([preview.width, preview.height]).toEqual([1200, 630]);
    expect(preview.bytes.length).toBeLessThan(100_000);
  });
});

test("a drawing of years on one instrument has no seam but says the instrument", async () => {
  const svg = await (await site.get("/bandingkan.svg?daerah=18.11,18.13&tahun=2021-2024")).text();
  expect(svg).not.toMatch(/height="\d{3}" fill="url\(#hatch\)"/);
  expect(textsOf(svg)).toContain("59/2020");
});

test("a crossed seam is found", () => {
  const seam = '<rect x="94" y="10" width="12" height="200" fill="url(#hatch)"/>';
  expect(linesAcrossSeams(`${seam}<line x1="80" y1="1" x2="120" y2="2"/>`)).toHaveLength(1);
  expect(linesAcrossSeams(`${seam}<line x1="80" y1="1" x2="90" y2="2"/>`)).toEqual([]);
});

test.each(["/daerah/18.12", "/bandingkan?daerah=18.12,18.11&tahun=2024"])("%s names its preview", async (page) => {
  const html = await (await site.get(page)).text();
  const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(image.startsWith(site.origin)).toBe(true);
  await readPng(image.slice(site.origin.length));
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image"');
  expect(html).toMatch(/<meta property="og:image:alt" content="[^"]{20,}"/);
});

test.each(["/sumber", "/bandingkan", "/indikator/spbe-2020/1"])("%s has no drawing and promises none", async (page) => {
  const html = await (await site.get(page)).text();
  expect(html).not.toContain("og:image");
  expect(html).toContain('<meta name="twitter:card" content="summary"');
});

test.each([
  "/daerah/99.99.svg",
  "/daerah/99.99/pratinjau.png",
  "/bandingkan.png",
  "/bandingkan/pratinjau.png?daerah=x",
])("%s cannot be drawn and says so", async (path) => {
  const response = await site.get(path);
  expect([400, 404]).toContain(response.status);
  expect(await response.json()).toEqual({ galat: expect.any(String) });
});
