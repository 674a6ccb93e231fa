import { beforeAll, expect, test } from "vitest";
import { documentWords, queryWords } from "../../app/domain/search-words.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { searchWriter } from "../../app/text/search-documents.ts";
import { loadStarterContent } from "../../app/usecases/load-starter.server.ts";
import { refreshSearch } from "../../app/usecases/refresh-search.server.ts";
import { searchSite } from "../../app/usecases/search-site.server.ts";
import type { SearchDocumentTable } from "../../db/schema.ts";
import { findSearchDocuments, replaceSearchDocuments } from "../../db/search/search.server.ts";
import { readContent } from "../support/content-copy.ts";
import { describeEachDatabase, type TestDatabase } from "../support/databases.ts";

const now = new Date("2026-11-25T03:00:00Z");

/** What each database answered, to be compared. */
const answers = new Map<string, string>();

describeEachDatabase("search", (open, dialect) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    await loadStarterContent(database.writer, readContent(), {
      now,
      refreshSearch: (trx) => refreshSearch(trx, searchWriter),
    });
  });
  const search = (q: string) =>
    searchSite(
      {
        reader: database.reader,
        instruments,
        version: { current: () => 1, refresh: async () => {}, close: () => {} },
      },
      { q, kind: undefined, page: 1 },
    );
  const titles = async (q: string) => (await search(q)).groups.flatMap(({ hits }) => hits.map(({ title }) => title));

  test("finds regions under every spelling and abbreviation", async () => {
    for (const q of ["tulang bawang barat", "Tulangbawang Barat", "TUBABA", "18.12", "kab tulangbawang barat"]) {
      const view = await search(q);
      expect(view.region?.code, q).toBe("18.12");
      expect(view.groups[0]?.hits[0]?.address, q).toBe("/daerah/18.12");
    }
  });

  test("asks where a name may be several regions and offers similar names only where nothing is found", async () => {
    expect((await search("bandung")).candidates.map(({ code }) => code).sort()).toEqual(["32.04", "32.73"]);
    expect((await search("arsitektur")).candidates).toEqual([]);
    const typo = await search("tulang bawnag brat");
    expect([typo.region?.code, ...typo.candidates.map(({ code }) => code)]).toContain("18.12");
  });

  test("finds indicators of the instruments in use, sources, pages and terms, never the draft", async () => {
    expect((await search("audit")).groups.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["indicator", "term"]),
    );
    expect((await search("permenpanrb")).groups.map(({ kind }) => kind)).toContain("source");
    expect(await titles("aksesibilitas")).toContain("Aksesibilitas");
    expect(await titles("audit TIK")).toContain("Audit TIK");
    const drafts = await database.reader
      .selectFrom("search_document")
      .select("id")
      .where("address", "like", "/indikator/pemdi-2025-draft/%")
      .execute();
    expect(drafts).toEqual([]);
  });

  test("finds numbers of decrees and decimal numbers whole", async () => {
    expect(await titles("108/2023")).toContain("Keputusan Menteri PANRB Nomor 108 Tahun 2023 (hasil SPBE 2022)");
    expect(await titles("2,59")).toContain("Tentang Kiat");
    expect((await search("2,58")).total).toBe(0);
  });

  test.each(["%", "_", "\\", "'", '"', "--", "* OR 1=1", "NEAR(", "a:b", "50%", "\u0000", "(", "-", "tahun: 2022"])(
    "takes %j as text",
    async (q) => {
      const view = await search(q);
      expect(view.total).toBeLessThan(400);
      if (queryWords(q).words.length === 0) expect(view).toMatchObject({ total: 0, wordless: true });
    },
  );

  test("loading again leaves the same documents", async () => {
    const count = () => database.reader.selectFrom("search_document").select("id").execute();
    const before = await count();
    await database.writer.transaction().execute((trx) => refreshSearch(trx, searchWriter));
    expect(await count()).toHaveLength(before.length);
    expect(before.length).toBe(552 + 35 + 47 + 20 + 80 + 4 + 74);
  });

  test("gives the same answer on both databases", async () => {
    const queries = [
      "a",
      "lampung",
      "mesuji",
      "kota",
      "spbe 2023",
      "indikator 9 level 2",
      "keamanan",
      "2024",
      "kebijakan",
    ];
    const answer = JSON.stringify(await Promise.all(queries.map(search)));
    for (const [other, text] of answers) expect(answer, `${dialect} against ${other}`).toBe(text);
    answers.set(dialect, answer);
  });
});

describeEachDatabase("documents of the search", (open) => {
  const row = (id: string, title: string, text = ""): SearchDocumentTable => ({
    id,
    kind: "page",
    address: `/${id}`,
    title,
    summary: "",
    title_words: documentWords([title]),
    words: documentWords([title, text]),
    sort_order: 0,
  });

  test("are found by hyphens, apostrophes, numbers, colons and joined names", async () => {
    const { writer } = await open();
    await writer
      .transaction()
      .execute((trx) =>
        replaceSearchDocuments(trx, [
          row("office", "Penerapan e-office"),
          row("jumat", "Jum'at Bersih"),
          row("a", "Nilai", "naik menjadi 2,59"),
          row("b", "Perbup 12/2023"),
          row("c", "Rapat", "pada 2 Maret 59 peserta"),
          row("tahun", "Laporan", "pada tahun 2022"),
          row("x", "Kunjungan Tulangbawang Barat"),
          row("y", "Kunjungan Tulang Bawang Barat"),
          row("desa", "50 desa"),
          row("persen", "Capaian_100%"),
        ]),
      );
    const find = async (q: string) => (await findSearchDocuments(writer, queryWords(q).words)).map(({ id }) => id);
    expect(await find("e-office")).toEqual(["office"]);
    expect(await find("jum'at")).toEqual(["jumat"]);
    expect(await find("jum’at")).toEqual(["jumat"]);
    expect(await find("2,59")).toEqual(["a"]);
    expect(await find("12/2023")).toEqual(["b"]);
    expect(await find("tahun: 2022")).toEqual(["tahun"]);
    expect(await find("tulang bawang barat")).toEqual(["x", "y"]);
    expect(await find("tulangbawang barat")).toEqual(["x", "y"]);
    expect(await find("%")).toEqual([]);
    expect(await find("_")).toEqual([]);
    expect(await find("KUNJUNGAN")).toEqual(["x", "y"]);
  });
});
