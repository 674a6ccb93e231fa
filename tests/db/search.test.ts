import { beforeAll, expect, test } from "vitest";
import { splitWords } from "../../app/domain/search-words.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { searchWriter } from "../../app/text/search-documents.ts";
import { loadStarterContent } from "../../app/usecases/load-starter.server.ts";
import { refreshSearch } from "../../app/usecases/refresh-search.server.ts";
import { searchSite } from "../../app/usecases/search-site.server.ts";
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
      if (splitWords(q).length === 0) expect(view).toMatchObject({ total: 0, wordless: true });
    },
  );

  test("loading again leaves the same documents", async () => {
    const count = () => database.reader.selectFrom("search_document").select("id").execute();
    const before = await count();
    await database.writer.transaction().execute((trx) => refreshSearch(trx, searchWriter));
    expect(await count()).toHaveLength(before.length);
    expect(before.length).toBe(552 + 35 + 47 + 20 + 20 + 17 + 108 + 4 + 84);
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
      "pengelolaan",
      "mengelola data",
      "pemerintahan elektronik",
      "keamnan",
      "keb int",
      "tubaba",
    ];
    const answer = JSON.stringify(await Promise.all(queries.map(search)));
    for (const [other, text] of answers) expect(answer, `${dialect} against ${other}`).toBe(text);
    answers.set(dialect, answer);
  });
});
