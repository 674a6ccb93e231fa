import { describe, expect, test } from "vitest";
import { openDatabases } from "../../db/open.server.ts";
import { canonicalOf, getHtml, isNoindex, textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

describe("indicators", () => {
  const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
  const read = async (path: string) => {
    const response = await server.get(path);
    return { status: response.status, location: response.headers.get("location"), text: await response.text() };
  };

  test("of the instrument in force are listed by aspect with what one level adds", async () => {
    const { status, text } = await read("/indikator");
    expect(status).toBe(200);
    expect(text).toContain("Aspek 7. Kepuasan Pengguna Layanan Digital Pemerintah, 25 %");
    expect(text).toMatch(/href="\/indikator\/pemdi-2026\/1".*?\+0,05/s);
    expect(text).toContain("+0,15");
  });

  test("of another instrument are one parameter away, in one spelling", async () => {
    const { status, text } = await read("/indikator?instrumen=spbe-2020");
    expect(status).toBe(200);
    expect(text).toContain("Domain 4. Layanan SPBE, 45,5 %");
    expect(await read("/indikator?instrumen=59/2020")).toMatchObject({
      status: 302,
      location: "/indikator?instrumen=spbe-2020",
    });
    expect(await read("/indikator?instrumen=pemdi-2026&q=data")).toMatchObject({
      status: 302,
      location: "/indikator?q=data",
    });
  });

  test.each(["x", "pemdi-2025-draft"])(
    "instrumen=%s shows the one in force, with a note and without indexing",
    async (code) => {
      const { status, text } = await read(`/indikator?instrumen=${code}`);
      expect(status).toBe(200);
      expect(text).toContain("Yang tampil 8/2026");
      expect(text).toContain('content="noindex"');
      expect(text).toContain("/indikator/pemdi-2026/1");
      expect(text).not.toContain("/indikator/pemdi-2025-draft/");
    },
  );

  test("are searched by name and number, with small errors", async () => {
    const { text } = await read("/indikator?instrumen=spbe-2020&q=manajmen+data");
    expect(text).toContain("/indikator/spbe-2020/23");
    expect(text).not.toContain("/indikator/spbe-2020/47");
    const elsewhere = (await read("/indikator?q=indikator+23")).text;
    expect(elsewhere).toContain("Tidak ada indikator 8/2026 yang cocok");
    expect(elsewhere).toContain('href="/indikator?instrumen=spbe-2020&amp;q=indikator%2023"');
  });

  test.each([
    ["/indikator/4", "/indikator/pemdi-2026/4"],
    ["/indikator/23", "/indikator/spbe-2020/23"],
    ["/indikator/spbe-2018", "/indikator?instrumen=spbe-2018"],
    ["/indikator/spbe-2020/023", "/indikator/spbe-2020/23"],
    ["/indikator/pemdi-2025-draft/3", "/instrumen/pemdi-2025-draft"],
  ])("%s moves on to %s", async (path, location) => {
    expect(await read(path)).toMatchObject({ status: 302, location });
  });

  test.each([
    "/indikator/48",
    "/indikator/abc",
    "/indikator/spbe-2020/48",
    "/indikator/spbe-1999/1",
    "/indikator/spbe-2018/0",
  ])("%s does not exist", async (path) => {
    const { status, text } = await read(path);
    expect(status).toBe(404);
    expect(text).toContain("<main");
  });

  test("have a page with weight, levels, the same number elsewhere and quoted means", async () => {
    const { status, text } = await read("/indikator/spbe-2020/23");
    expect(status).toBe(200);
    expect(text).toContain("Naik satu level menambah indeks 0,015.");
    expect(text).toContain("Terpadu dan Terukur");
    expect(text).toContain("Mencari indikator 23 versi 2018?");
    expect(text).toContain('href="/indikator/spbe-2018/23"');
    expect(text).toContain("belum tentu indikator yang sama");
    expect(text).toMatch(/2024<.*?aspek Penerapan Manajemen SPBE.*?1,91/s);
    expect(text).toContain('href="/indikator/spbe-2020/22"');
    expect(text).toContain('href="/indikator/spbe-2020/24"');
  });

  test("of 59/2020 say what each level asks, with the next level of the reader open", async () => {
    const { text } = await read("/indikator/spbe-2020/9?dari-level=2");
    expect(text).toContain("Ini ringkasan bebas dengan kata-kata sendiri, bukan teks resmi");
    expect(text).toContain("Pedoman Menteri PANRB Nomor 3 Tahun 2024");
    expect(text.match(/<summary>Jenis bukti/g)).toHaveLength(5);
    expect(text.match(/<details open="">/g)).toHaveLength(1);
    expect(text).toMatch(/id="level-3".*?Berikutnya bagi Anda.*?<details open="">.*?id="level-4"/s);
    expect((await read("/indikator/spbe-2020/9")).text).not.toContain('<details open="">');
    expect((await read("/indikator/spbe-2020/9?dari-level=9")).text).not.toContain('<details open="">');
    const file = JSON.parse((await read("/indikator/spbe-2020/9.json")).text);
    expect(file.catatan.filter((note: string) => note.startsWith("Level "))).toHaveLength(5);
  });

  test("of other instruments say that nobody has summed up their levels", async () => {
    for (const path of ["/indikator/pemdi-2026/1", "/indikator/spbe-2018/1"]) {
      const { text } = await read(path);
      expect(text).toContain("untuk instrumen ini belum ada di Kiat");
      expect(text).not.toContain("Jenis bukti");
    }
  });

  test("without published values say so in words", async () => {
    const { text } = await read("/indikator/pemdi-2026/20");
    expect(text).toContain("Nilai indikator biasanya tidak dipublikasikan; LHE daerah memuatnya.");
    expect(text).not.toContain("Rata-rata cetak kementerian");
  });

  test("come as files of the same query", async () => {
    const list = JSON.parse((await read("/indikator.json?q=data")).text);
    expect(list.alamat).toMatch(/\/indikator\?q=data$/);
    expect(list.data.map(({ nomor }: { nomor: number }) => nomor)).toContain(18);
    expect(list.data[0]).toMatchObject({ instrumen: "pemdi-2026", status: "in_force", sumber: "permenpanrb-8-2026" });
    const csv = (await read("/indikator.csv?instrumen=spbe-2018")).text;
    expect(csv.trim().split("\r\n")).toHaveLength(36);
    const values = JSON.parse((await read("/indikator/spbe-2020/23.json")).text);
    expect(values).toMatchObject({ jumlah: 0, data: [] });
    expect((await read("/indikator/spbe-2020/23.csv")).text).toContain("kode_daerah,");
    expect(await read("/indikator/spbe-2020/99.json")).toMatchObject({ status: 404 });
  });
});

describe("an indicator with a published value", () => {
  const server = prepareServer(async () => ({ databaseUrl: await createDatabaseWithValue() }));

  test("names the region, the year and the source, on the page and in the file", async () => {
    const html = await (await server.get("/indikator/spbe-2020/23")).text();
    expect(html).toContain("1 daerah menerbitkan nilai indikator ini (1 nilai).");
    expect(html).toMatch(/href="\/daerah\/18\.11">Kabupaten Mesuji<.*?>3<.*?>2024</s);
    expect(html).not.toContain("biasanya tidak dipublikasikan");
    const file = await (await server.get("/indikator/spbe-2020/23.json")).json();
    expect(file.data).toEqual([
      expect.objectContaining({
        kode_daerah: "18.11",
        tahun: 2024,
        instrumen: "spbe-2020",
        nomor: 23,
        nilai: 3,
        status: "available",
        sumber: "laporan-evaluasi-spbe-2024",
      }),
    ]);
  });

  test("tells it of a region that the reader chose, with its source", async () => {
    const html = await getHtml(server, "/indikator/spbe-2020/23?daerah=18.12,18.11");
    expect(textOf(html)).toContain("Kabupaten Mesuji: 3 pada penilaian 2024.");
    const chosen = html.slice(html.indexOf('id="pilihan"'), html.indexOf('id="level"'));
    expect(chosen).toMatch(/>3<.*href="#sumber-\d"/s);
  });

  /** The index of Mesuji 2024 once more, as if it were its level of indicator 23. */
  async function createDatabaseWithValue(): Promise<string> {
    const url = await createLoadedDatabase();
    const { writer, close } = openDatabases(url);
    const adoption = await writer
      .selectFrom("score_adoption")
      .innerJoin("region", "region.id", "score_adoption.region_id")
      .selectAll("score_adoption")
      .where("region.code", "=", "18.11")
      .where("year", "=", 2024)
      .where("node_level", "=", "index")
      .executeTakeFirstOrThrow();
    const claim = await writer
      .selectFrom("score_claim")
      .selectAll()
      .where("id", "=", adoption.claim_id)
      .executeTakeFirstOrThrow();
    const node = { node_level: "indicator" as const, node_no: 23 };
    const value = { value_hundredths: 300, printed_decimals: 0, published_band: null };
    await writer
      .insertInto("score_claim")
      .values({ ...claim, ...node, ...value, id: "claim-23" })
      .execute();
    await writer
      .insertInto("score_adoption")
      .values({ ...adoption, ...node, id: "adoption-23", claim_id: "claim-23" })
      .execute();
    await close();
    return url;
  }
});

describe("an indicator with chosen regions (C11)", () => {
  const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
  const read = (path: string) => getHtml(server, path);

  test("says in words why they have no value", async () => {
    const text = textOf(await read("/indikator/spbe-2020/1?daerah=18.12,31.01"));
    expect(text).toContain("Kabupaten Tulang Bawang Barat: belum ditemukan untuk penilaian");
    expect(text).toMatch(/Kabupaten Administrasi Kepulauan Seribu: tidak berlaku/);
    expect(textOf(await read("/indikator/pemdi-2026/1?daerah=18.12"))).toContain(
      "Barat: menunggu untuk penilaian 2026.",
    );
  });

  test("keeps the choice in its links, and is the same page to search engines", async () => {
    const html = await read("/indikator/spbe-2020/2?daerah=18.12,18.11");
    for (const address of [
      "/indikator/spbe-2020/1?daerah=18.12,18.11",
      "/indikator/spbe-2020/3?daerah=18.12,18.11",
      "/indikator/pemdi-2026/2?daerah=18.12,18.11",
      "/bandingkan?daerah=18.12,18.11",
      "/indikator/spbe-2020/2?daerah=18.12,18.11",
    ]) {
      expect(html, address).toContain(`href="${address}"`);
    }
    expect(html).toContain("/simulasi?daerah=18.12&amp;instrumen=spbe-2020#i2");
    expect([canonicalOf(html), isNoindex(html)]).toEqual(["/indikator/spbe-2020/2", false]);
    expect(await read("/indikator/spbe-2020/2")).not.toContain('id="pilihan"');
  });

  test("puts names right, and tells of what is unknown", async () => {
    const moved = await server.get("/indikator/spbe-2020/02?daerah=mesuji");
    expect([moved.status, moved.headers.get("location")]).toEqual([302, "/indikator/spbe-2020/2?daerah=18.11"]);
    const html = await read("/indikator/spbe-2020/2?daerah=99.99");
    expect(textOf(html)).toContain("“99.99” tidak dikenal sebagai daerah");
    expect(isNoindex(html)).toBe(true);
  });
});
