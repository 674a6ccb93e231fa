import { beforeAll, describe, expect, test } from "vitest";
import type { SearchKind } from "../../app/domain/search-document.ts";
import { splitWords } from "../../app/domain/search-words.ts";
import { searchLexicon } from "../../app/platform/content/search-lexicon.server.ts";
import { findRecordIds, matchText } from "../../app/usecases/match-documents.server.ts";
import type { Db } from "../../db/open.server.ts";
import {
  indexAnew,
  type NamedDocument,
  putSearchDocuments,
  removeSearchDocuments,
  replaceSearchDocuments,
} from "../../db/search/documents.server.ts";
import { describeEachDatabase, type TestDatabase } from "../support/databases.ts";
import { insertCountry } from "./sample-rows.ts";

const { stem } = searchLexicon;

const document = (id: string, title: string, text = ""): NamedDocument => ({
  id,
  address: `/praktik/${id}`,
  title,
  summary: "",
  titles: [title],
  texts: [text],
});

const put = (db: Db, kind: SearchKind, ...documents: NamedDocument[]) =>
  db.transaction().execute((trx) => putSearchDocuments(trx, { kind, documents, stem }));

const remove = (db: Db, kind: SearchKind, ...ids: string[]) =>
  db.transaction().execute((trx) => removeSearchDocuments(trx, { kind, ids }));

/** What many pages keep for a content version is made anew for each question: the tests write past the versions. */
function appOf(reader: Db) {
  let version = 0;
  return { reader, version: { current: () => ++version, refresh: async () => {}, close: () => {} } };
}

const find = async (db: Db, q: string) => (await findRecordIds(appOf(db), "practice", q)).ids;

describeEachDatabase("documents of the search", (open) => {
  test("are found by hyphens, apostrophes, numbers, colons and joined names", async () => {
    const { writer, reader } = await open();
    await put(
      writer,
      "practice",
      document("office", "Penerapan e-office"),
      document("jumat", "Jum'at Bersih"),
      document("a", "Nilai", "naik menjadi 2,59"),
      document("b", "Perbup 12/2023"),
      document("c", "Rapat", "pada 2 Maret 59 peserta"),
      document("tahun", "Laporan", "pada tahun 2022"),
      document("x", "Kunjungan Tulangbawang Barat"),
      document("y", "Kunjungan Tulang Bawang Barat"),
      document("desa", "50 desa"),
      document("persen", "Capaian_100%"),
    );
    const cases: [string, string[]][] = [
      ["e-office", ["office"]],
      ["eoffice", ["office"]],
      ["jum'at", ["jumat"]],
      ["jum’at", ["jumat"]],
      ["2,59", ["a"]],
      ["12/2023", ["b"]],
      ["tahun: 2022", ["tahun"]],
      ["tulang bawang barat", ["x", "y"]],
      ["tulangbawang barat", ["x", "y"]],
      ["TULANGBAWANG  barat", ["x", "y"]],
      ["%", []],
      ["_", []],
      ["50%", ["desa"]],
      ["KUNJUNGAN", ["x", "y"]],
    ];
    for (const [q, ids] of cases) expect(await find(reader, q), q).toEqual(ids);
  });

  test("are found by abbreviations of regions and the other way round", async () => {
    const { writer, reader } = await open();
    await insertCountry(writer);
    await writer
      .insertInto("region_alias")
      .values({ region_id: "r-18.12", alias: "TUBABA", normalized: "tubaba", kind: "abbreviation" })
      .execute();
    await put(
      writer,
      "practice",
      document("x", "Kunjungan Tulangbawang Barat"),
      document("y", "Kunjungan Tulang Bawang Barat"),
      document("z", "Kunjungan ke Tubaba"),
      document("other", "Kunjungan ke Tulang Bawang"),
    );
    for (const q of ["TUBABA", "tulang bawang barat", "tulangbawang barat", "kunjungan tubaba"]) {
      expect(await find(reader, q), q).toEqual(["x", "y", "z"]);
    }
  });

  test("are found by relatives, other names and beginnings of words, the very words first", async () => {
    const { writer, reader } = await open();
    await put(
      writer,
      "practice",
      document("far", "Aset", "dinas mengelola barang"),
      document("near", "Aset", "pengelolaan barang"),
      document("title", "Mengelola data"),
      document("best", "Pengelolaan data"),
      document("rule", "Peraturan Bupati tentang SPBE"),
      document("sign", "Penerapan TTE"),
    );
    expect(await find(reader, "pengelolaan")).toEqual(["far", "near", "title", "best"]);
    const { matches } = await matchText(appOf(reader), { text: "pengelolaan" });
    expect(matches.map(({ score }) => score)).toEqual([0, 1, 2, 3]);
    expect(await find(reader, "perbup pemerintahan elektronik")).toEqual(["rule"]);
    expect(await find(reader, "tanda tangan elektronik")).toEqual(["sign"]);
    expect(await find(reader, "penerap")).toEqual(["sign"]);
    expect(await find(reader, "penera tt")).toEqual([]);
    expect(await find(reader, "penera tte")).toEqual(["sign"]);
  });

  test("are found by mistyped words, but only where nothing holds the words", async () => {
    const { writer, reader } = await open();
    await put(
      writer,
      "practice",
      document("a", "Pelayanan perizinan"),
      document("b", "Rapat", "salah ketik: pelayanna"),
    );
    const ask = (text: string) => matchText(appOf(reader), { text, kind: "practice" });
    expect(await find(reader, "pelayanna")).toEqual(["b"]);
    expect((await ask("pelayanna")).corrected).toBeNull();
    expect(await find(reader, "perizinna")).toEqual(["a"]);
    expect((await ask("Pelayanan perizinna")).corrected).toBe("pelayanan perizinan");
    expect(await ask("zxqvwkjh")).toMatchObject({ matches: [], corrected: null });
  });

  test("are found as they are now, and not at all once they are gone", async () => {
    const { writer, reader } = await open();
    await put(writer, "practice", document("a", "Satu pintu"), document("b", "Dua pintu"));
    await put(writer, "practice", document("a", "Tiga jendela"));
    expect(await find(reader, "satu")).toEqual([]);
    expect(await find(reader, "jendela")).toEqual(["a"]);
    await remove(writer, "practice", "a", "never there");
    expect(await find(reader, "jendela")).toEqual([]);
    expect(await find(reader, "pintu")).toEqual(["b"]);
    // Nor is a word of theirs suggested.
    expect(await matchText(appOf(reader), { text: "jendelaa" })).toMatchObject({ matches: [], corrected: null });
    expect(await reader.selectFrom("search_term").select(["term", "documents"]).orderBy("term").execute()).toEqual([
      { term: "dua", documents: 1 },
      { term: "pintu", documents: 1 },
    ]);
  });

  test("of one kind leave those of others as they are", async () => {
    const { writer, reader } = await open();
    await put(writer, "practice", document("a", "Kunjungan praktik"));
    await put(writer, "question", document("a", "Kunjungan tanya"));
    await writer
      .transaction()
      .execute((trx) =>
        replaceSearchDocuments(trx, { kind: "page", documents: [document("a", "Kunjungan laman")], stem }),
      );
    const kinds = async () =>
      (await matchText(appOf(reader), { text: "kunjungan" })).matches.map(({ kind }) => kind).sort();
    expect(await kinds()).toEqual(["page", "practice", "question"]);
    await writer.transaction().execute((trx) => replaceSearchDocuments(trx, { kind: "page", documents: [], stem }));
    expect(await kinds()).toEqual(["practice", "question"]);
    await remove(writer, "question", "a");
    expect(await kinds()).toEqual(["practice"]);
  });

  test("are indexed anew with other roots", async () => {
    const { writer, reader } = await open();
    await put(writer, "practice", document("a", "Dinas mengglomba data"));
    expect(await find(reader, "penggglombaan")).toEqual([]);
    const known = (word: string) => (word.includes("glomba") ? "kunjung" : word);
    await writer.transaction().execute((trx) => indexAnew(trx, { kind: "practice", stem: known }));
    expect(await find(reader, "kunjungan")).toEqual(["a"]);
    expect(await find(reader, "data")).toEqual(["a"]);
  });

  test("can be published by many at once", async () => {
    const { writer, reader } = await open();
    const texts = ["satu dua tiga empat lima", "lima empat tiga dua satu", "tiga satu lima dua empat"];
    const rounds = [texts, [...texts].reverse()];
    for (const round of rounds) {
      await Promise.all(
        round.flatMap((text, at) => [
          put(writer, "practice", document(`${at}`, text, "enam")),
          put(writer, "question", document(`${at}`, `${text} tujuh`)),
        ]),
      );
    }
    expect(await find(reader, "satu lima enam")).toHaveLength(3);
    const terms = await reader.selectFrom("search_term").select(["term", "documents"]).execute();
    expect(Object.fromEntries(terms.map(({ term, documents }) => [term, documents]))).toEqual({
      ...{ satu: 6, dua: 6, tiga: 6, empat: 6, lima: 6, enam: 3, tujuh: 3 },
    });
  });

  test("come back with a transaction that fails", async () => {
    const { writer, reader } = await open();
    await put(writer, "practice", document("a", "Satu pintu"));
    await expect(
      writer.transaction().execute(async (trx) => {
        await removeSearchDocuments(trx, { kind: "practice", ids: ["a"] });
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    expect(await find(reader, "pintu")).toEqual(["a"]);
  });

  describe("take", () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await open();
      await put(database.writer, "practice", document("a", "Satu pintu"), document("b", "Pentas NEAR title"));
    });

    test.each([
      ...["NOT a", "a AND", "title : pintu", "-pintu", "^pintu", "NEAR(a b)", '"', "'", "a'b", "pin*", "\\", "{title}"],
      ...["a:*", "!pintu", "a & b", "a <-> b", "(", ")", "\u0000", "\uD800", "😀", "中文", "١٢", "ﷺ", "_~_", "~", "//"],
      ...[
        "a/b",
        "pe pe pe pe pe pe pe pe",
        "pen pen pen pen pen pen pen pen",
        "2,59,1",
        "1/2/3",
        "ISO 27001 a b c d e f g",
      ],
    ])("%j as text", async (q) => {
      const { matches, wordless } = await matchText(appOf(database.reader), { text: q });
      expect(wordless).toBe(splitWords(q).length === 0);
      const asked = q.match(/pintu|title|pin|pen|NEAR/);
      if (asked === null) expect(matches).toEqual([]);
    });
  });

  test("of any length and letters can be put and found", async () => {
    const { writer, reader } = await open();
    const long = Array.from({ length: 30_000 }, (_, at) => `kata${at.toString(26)}`).join(" ");
    await put(
      writer,
      "practice",
      document("long", "Panjang", long),
      document("odd", "中文 😀 Ωμέγα", `\u0000 ${"a".repeat(5000)}`),
    );
    expect(await find(reader, "panjang kata1")).toEqual(["long"]);
    expect(await find(reader, "中文")).toEqual(["odd"]);
    expect(await find(reader, "ωμέγα")).toEqual(["odd"]);
    expect(await find(reader, "a".repeat(5000))).toEqual(["odd"]);
  });
});

describe("a search that fails", () => {
  test("fails, instead of finding nothing", async () => {
    const broken = {
      selectFrom: () => {
        throw new Error("no such table");
      },
    } as unknown as Db;
    await expect(matchText(appOf(broken), { text: "pintu" })).rejects.toThrow("no such table");
  });
});
