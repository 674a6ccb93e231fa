import { expect, test } from "vitest";
import { describeEachDatabase } from "../support/databases.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

/** Bytes of each database without the address of its server, to be compared. */
const bodies = new Map<string, string>();

describeEachDatabase("GET /data/nilai", (_open, dialect) => {
  const server = prepareServer(async () => ({
    databaseUrl: await createLoadedDatabase(dialect),
    env: { PUBLIC_URL: "https://kiat.example" },
  }));
  const get = async (query: string) => (await server.get(`/data/nilai.json${query}`)).json();

  test("gives numbers as numbers, and every row with instrument, status and source", async () => {
    const file = await get("?daerah=18.11&tingkat=indeks&tahun=2022-2023");
    expect(file).toMatchObject({ halaman: 1, limit: 500, jumlah: 2, jumlah_semua: 2, berikutnya: null });
    expect(file.data).toMatchObject([
      { tahun: 2022, nilai: 2.59, tercetak: "2.59", instrumen: "spbe-2020", status: "available", sengketa: false },
      { tahun: 2023, nilai: 3.57, sengketa: true, sumber: "laporan-evaluasi-spbe-2023" },
    ]);
  });

  test("pages follow one another without a gap or a repeat, in one order", async () => {
    const rows: { kode_daerah: string; tahun: number; tingkat: string; nomor: number | null }[] = [];
    let next: string | null = "/data/nilai.json?tahun=2024&instrumen=spbe-2020&limit=1000";
    let total = 0;
    while (next !== null) {
      const file: { data: typeof rows; berikutnya: string | null; jumlah_semua: number } = await (
        await server.get(next)
      ).json();
      rows.push(...file.data);
      total = file.jumlah_semua;
      next = file.berikutnya === null ? null : file.berikutnya.replace("https://kiat.example", "");
    }
    expect(rows).toHaveLength(total);
    const keys = rows.map(({ kode_daerah, tingkat, nomor }) => `${kode_daerah} ${tingkat} ${nomor}`);
    expect(new Set(keys).size).toBe(total);
    const codes = rows.map(({ kode_daerah }) => kode_daerah);
    expect(codes).toEqual([...codes].sort());
    expect(rows.slice(0, 3).map(({ tingkat, nomor }) => [tingkat, nomor])).toEqual([
      ["indeks", null],
      ["domain", 1],
      ["domain", 2],
    ]);
  });

  test("a page beyond the last is empty", async () => {
    expect(await get("?halaman=5000")).toMatchObject({ jumlah: 0, data: [], berikutnya: null });
  });

  test("is there as CSV with the next page in its header", async () => {
    const response = await server.get("/data/nilai.csv?limit=10");
    expect(response.headers.get("content-type")).toContain("text/csv");
    expect(response.headers.get("link")).toContain(
      '<https://kiat.example/data/nilai.csv?halaman=2&limit=10>; rel="next"',
    );
    expect((await response.text()).trim().split("\r\n")).toHaveLength(11);
  });

  test.each([
    ["limit=-1", "limit"],
    ["limit=0", "limit"],
    ["limit=abc", "limit"],
    ["limit=1.5", "limit"],
    ["limit=999999999", "limit"],
    ["limit=5'%20OR%201", "limit"],
    ["limit=5&limit=6", "limit"],
    ["halaman=0", "halaman"],
    ["daerah=99.99", "daerah"],
    ["daerah=18.11%00", "daerah"],
    ["tahun=dua", "tahun"],
    ["instrumen=x", "instrumen"],
    ["tingkat=x", "tingkat"],
  ])("refuses ?%s by the name of the parameter", async (query, name) => {
    for (const format of ["json", "csv"]) {
      const response = await server.get(`/data/nilai.${format}?${query}`);
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toContain("application/json");
      expect((await response.json()).galat).toContain(name);
    }
  });

  test("both databases give the same bytes", async () => {
    const response = await server.get("/data/nilai.json?limit=1000&halaman=2");
    const body = await response.text();
    for (const [other, text] of bodies) expect(body === text, `${dialect} against ${other}`).toBe(true);
    bodies.set(dialect, body);
  });
});
