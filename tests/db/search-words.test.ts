import { beforeAll, describe, expect, test } from "vitest";
import { splitWords } from "../../app/domain/search-words.ts";
import { matchText } from "../../app/usecases/match-documents.server.ts";
import type { Db } from "../../db/open.server.ts";
import { describeEachDatabase, type TestDatabase } from "../support/databases.ts";
import { insertCountry } from "./sample-rows.ts";
import { appOf, document, find, put } from "./search-sample.ts";

describeEachDatabase("documents that are looked for", (open) => {
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
