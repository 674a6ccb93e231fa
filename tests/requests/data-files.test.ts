import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { fileOf } from "../support/random-pages.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

type Row = Record<string, string | number | boolean | null>;
type File = { judul: string; alamat: string; kutipan: string; lisensi: string; jumlah: number; data: Row[] };

const json = async (path: string): Promise<File> => (await server.get(path)).json();

const PAGES = [
  "/daerah",
  "/daerah?provinsi=18",
  "/daerah/18.11",
  "/daerah/18.10",
  "/daerah/31.01",
  "/daerah/18/nilai",
  "/daerah/18.11/nilai",
  "/bandingkan?daerah=18.12,18.11&tahun=2024",
  "/bandingkan?daerah=18.11,18.13&tahun=2018-2022",
];

describe.each(PAGES)("the data of %s", (page) => {
  test("as JSON has instrument and status in every row, and a source wherever there is a value", async () => {
    const { jumlah, data, kutipan, alamat, lisensi } = await json(fileOf(page, "json"));
    expect(data).toHaveLength(jumlah);
    expect(alamat.endsWith(page)).toBe(true);
    expect(kutipan).toContain(alamat);
    expect(lisensi).toContain("CC0");
    for (const row of data) {
      const { nilai, status, instrumen, sumber, tahun, kode_daerah } = row;
      expect(typeof kode_daerah, JSON.stringify(row)).toBe("string");
      expect(instrumen, JSON.stringify(row)).toMatch(/^(spbe|pemdi)-20\d\d$/);
      expect(status).toMatch(/^[a-z_]+$/);
      expect(Number.isInteger(tahun)).toBe(true);
      const known = status === "available" || status === "withdrawn";
      expect([typeof nilai, typeof sumber]).toEqual(known ? ["number", "string"] : ["object", "object"]);
    }
  });

  test("as CSV is the same table, readable by a spreadsheet", async () => {
    const response = await server.get(fileOf(page, "csv"));
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="kiat-[\w.-]+\.csv"$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString().replaceAll("\r\n", "")).not.toContain("\n");
    const rows = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
    const { data, kutipan } = await json(fileOf(page, "json"));
    expect(rows).toHaveLength(data.length);
    for (const [at, row] of rows.entries()) {
      const { nilai, kode_daerah, status } = data[at] ?? {};
      expect(row).toMatchObject({ kode_daerah, status, kutipan, nilai: nilai === null ? "" : String(nilai) });
    }
  });
});

describe("values in files", () => {
  test("are numbers as printed, with the reason where there is none", async () => {
    const { data } = await json("/daerah/18.11.json");
    const index = data.filter(({ tingkat }) => tingkat === "indeks");
    expect(index.map(({ tahun, nilai, tercetak, status }) => [tahun, nilai, tercetak, status])).toEqual([
      [2018, 1.3, "1.3", "available"],
      [2019, null, null, "not_found"],
      [2020, 1.6, "1.6", "available"],
      [2021, 1.69, "1.69", "available"],
      [2022, 2.59, "2.59", "available"],
      [2023, 3.57, "3.57", "available"],
      [2024, 3.99, "3.99", "available"],
      [2025, null, null, "not_found"],
      [2026, null, null, "pending"],
    ]);
    expect(index[5]).toMatchObject({ sengketa: true, predikat: "Sangat Baik", asal_predikat: "diterbitkan" });
  });

  test("differences are numbers in JSON and keep two decimals in CSV", async () => {
    const { data } = await json("/bandingkan.json?daerah=18.12,18.11&tahun=2024");
    const mesuji = data.find((row) => row["kode_daerah"] === "18.11" && row["tahun"] === 2024);
    expect(mesuji).toMatchObject({ nilai: 3.99, selisih: 1.5 });
    const csv = await (await server.get("/bandingkan.csv?daerah=18.12,18.11&tahun=2024")).text();
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    const differences = rows.map((row) => row["selisih"] ?? "").filter((cell) => cell !== "");
    expect(differences).toContain("1.50");
    for (const cell of differences) expect(cell).toMatch(/^-?\d\.\d\d$/);
  });

  test("claims say how they stand and what they recompute to", async () => {
    const { data } = await json("/daerah/18.11/nilai.json");
    const of2023 = data.filter(({ tahun, tingkat }) => tahun === 2023 && tingkat === "indeks");
    expect(of2023.map(({ tercetak, keadaan }) => [tercetak, keadaan])).toEqual([
      ["3.57", "diadopsi"],
      ["3.7", "berbeda"],
    ]);
    expect(of2023[0]?.["dihitung_ulang"]).toBeCloseTo(3.56465, 8);
  });

  test("codes keep their zero", async () => {
    expect((await json("/daerah/18.10.json")).data[0]?.["kode_daerah"]).toBe("18.10");
    expect(await (await server.get("/daerah/18.10.csv")).text()).toContain("\r\n18.10,");
  });
});

describe("files that cannot be given", () => {
  test.each(["/daerah/99.99.json", "/daerah/xyzzy.csv", "/daerah/99.99/nilai.json"])(
    "%s is 404 with a sentence",
    async (path) => {
      const response = await server.get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(await response.json()).toEqual({ galat: expect.stringContaining("tidak ada") });
    },
  );

  test.each([
    "/berkas/json/daerah/18.11",
    "/berkas/csv/daerah",
    "/Berkas/json/daerah/18.11",
    "/%62erkas/json/daerah/18.11",
    "//berkas/json/daerah/18.11",
  ])("%s is nobody's address", async (path) => {
    const response = await server.get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });
});
