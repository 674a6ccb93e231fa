import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { rowsOf } from "../domain/real-directory.ts";
import { fileOf } from "../support/random-pages.ts";
import { seededPick } from "../support/seeded.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const SEED = 20_261_125;
const codes = rowsOf("content/data/regions.csv").map((row) => row["code"] ?? "");
const comparisons = Array.from({ length: 8 }, (_, at) => seededPick(codes, 1 + (at % 6), SEED + at));

const PAGES = [
  "/daerah?provinsi=18",
  "/instrumen",
  "/instrumen/spbe-2020",
  "/indikator?instrumen=spbe-2020",
  "/indikator/spbe-2020/1",
  "/sumber",
  "/sumber/laporan-evaluasi-spbe-2024?halaman=3",
  "/data/nilai?limit=200&halaman=2",
  "/bandingkan?daerah=18.12,18.11&tahun=2024",
  "/bandingkan?daerah=18.11,18.13&tahun=2018-2022",
  ...seededPick(codes, 25, SEED).flatMap((code) => [`/daerah/${code}`, `/daerah/${code}/nilai`]),
  ...comparisons.map((chosen) => `/bandingkan?daerah=${chosen.join(",")}`),
];

type Cell = string | number | boolean | null;
type Data = {
  judul: string;
  alamat: string;
  kutipan: string;
  lisensi: string;
  catatan: string[];
  data: Record<string, Cell>[];
};

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

async function readBook(page: string) {
  const response = await site.get(fileOf(page, "xlsx"), { headers: { "Accept-Encoding": "br" } });
  expect(response.status, page).toBe(200);
  expect(response.headers.get("content-encoding")).toBeNull();
  const [data, notes] = await readExcelFile(Buffer.from(await response.arrayBuffer()), { trim: false });
  return { response, data: data?.data ?? [], notes: notes?.data ?? [] };
}

describe.each(PAGES)("the workbook of %s", (page) => {
  test("has the cells of the JSON file, each with its type, and tells the same of the whole", async () => {
    const json: Data = await (await site.get(fileOf(page, "json"))).json();
    const { response, data, notes } = await readBook(page);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="kiat-[\w.-]+\.xlsx"$/);
    const [heading = [], ...rows] = data;
    expect(rows).toHaveLength(json.data.length);
    for (const [at, row] of json.data.entries()) {
      expect(heading).toEqual(Object.keys(row));
      // An empty text cannot be told from an empty cell.
      expect(rows[at], `row ${at + 1}`).toEqual(Object.values(row).map((cell) => (cell === "" ? null : cell)));
    }
    const told = notes.map(([name, value]) => [name, value]);
    expect(told).toEqual(
      expect.arrayContaining([
        ["Judul", json.judul],
        ["Alamat", json.alamat],
        ["Lisensi", json.lisensi],
      ]),
    );
    expect(told).toContainEqual(["Kutipan", json.kutipan]);
    for (const note of json.catatan) expect(told).toContainEqual(["Catatan", note]);
  });
});

test("a workbook has the same fingerprint whenever it is made", async () => {
  const [one, other] = await Promise.all([site.get("/daerah/18.11.xlsx"), site.get("/daerah/18.11.xlsx?x=1")]);
  expect(other.headers.get("etag")).toBe(one.headers.get("etag"));
});

test.each(["/daerah/99.99.xlsx", "/bandingkan.xlsx"])("%s cannot be given and says so", async (path) => {
  const response = await site.get(path);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.json()).toEqual({ galat: expect.any(String) });
});
