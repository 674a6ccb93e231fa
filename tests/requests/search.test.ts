import { describe, expect, test } from "vitest";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

describe("GET /cari", () => {
  const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
  const find = async (query: string) => {
    const response = await server.get(`/cari?q=${encodeURIComponent(query)}`);
    expect(response.status, query).toBe(200);
    return response.text();
  };

  test("without a query it is a form with a hint", async () => {
    const response = await server.get("/cari");
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('name="q"');
    expect(html).toContain("Misalnya");
    expect(html).not.toContain("hasil memuat");
  });

  test("is not to be indexed and keeps its own address", async () => {
    const html = await find("mesuji");
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('<link rel="canonical" href="http://127.0.0.1');
  });

  test("leads to a region under its abbreviation and other spellings", async () => {
    for (const query of ["TUBABA", "Tulangbawang Barat", "tulang bawang barat", "18.12"]) {
      const html = await find(query);
      expect(html, query).toContain("Daerah yang dimaksud");
      expect(html, query).toContain('href="/daerah/18.12"');
    }
  });

  test("asks back where two regions have the name", async () => {
    const html = await find("bandung");
    expect(html).toContain("Maksud Anda");
    expect(html).toContain('href="/daerah/32.04"');
    expect(html).toContain('href="/daerah/32.73"');
  });

  test("an indicator by its number leads to the instrument in force and offers the others", async () => {
    const stuck = await find("mentok di level 2 indikator 9");
    expect(stuck).toContain("Dari level 2 ke level 3, yang diminta:");
    expect(stuck).toContain('href="/indikator/spbe-2020/9?dari-level=2#level"');
    const html = await find("indikator 9 level 2");
    const places = ["pemdi-2026", "spbe-2020", "spbe-2018"].map((code) => html.indexOf(`href="/indikator/${code}/9"`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(html).toContain("Membangun");
  });

  test("says honestly that nothing was found and how to go on", async () => {
    const html = await find("zxqv wkjh");
    expect(html).toContain("Tidak ada yang memuat semua kata");
    expect(html).toContain('href="/glosarium"');
  });

  test.each([
    "%",
    "_",
    "'",
    "e-office",
    "jum'at",
    "2,59",
    "12/2023",
    "tahun: 2022",
    "spbe\u0000x",
    "<script>",
    "a".repeat(120),
  ])("takes %j as text", async (query) => {
    expect(await find(query)).not.toContain("<script");
  });

  test("a query that is only signs finds nothing", async () => {
    expect(await find("%")).toContain("tidak memuat huruf atau angka");
  });

  test("results of one kind have pages of their own", async () => {
    const first = await (await server.get("/cari?q=kabupaten&jenis=daerah")).text();
    expect(first).toContain("&amp;jenis=daerah&amp;halaman=2");
    const beyond = await server.get("/cari?q=kabupaten&jenis=daerah&halaman=99");
    expect(beyond.status).toBe(200);
    expect(await beyond.text()).toContain("tidak memuat hasil lagi");
  });
});
