import { describe, expect, test } from "vitest";
import { createStemmer } from "../../app/domain/indonesian-stem.ts";
import { createLexicon } from "../../app/domain/search-lexicon.ts";
import { readSearchQuery } from "../../app/domain/search-query.ts";
import { createPhraseBook } from "../../app/domain/search-synonyms.ts";
import { holdsTree } from "../../app/domain/search-tree.ts";
import { documentTokens, listWords, splitWords, writeWords } from "../../app/domain/search-words.ts";

const lexicon = createLexicon({
  roots: "# kata dasar\nkelola hasil layan tulis",
  synonyms: "# padanan\nPerbup; peraturan bupati\nTTE; tanda tangan elektronik\nTubaba; Tulang Bawang Barat",
});
const language = { stem: lexicon.stem, phrases: createPhraseBook(lexicon.synonyms, lexicon.stem) };

function finds(query: string, text: string | readonly string[], unfinished: number[] = []): boolean {
  const read = readSearchQuery(query, language, new Set(unfinished));
  const tokens = documentTokens(writeWords([text].flat()), lexicon.stem);
  return read !== undefined && holdsTree(tokens, read.wide);
}

describe("words", () => {
  test.each([
    ["Kebijakan Internal", ["kebijakan", "internal"]],
    ["é Ḷ ﬁ", ["e", "l", "fi"]],
    ["jum’at jum'at", ["jumat", "jumat"]],
    ["tahun: 2022", ["tahun", "2022"]],
    ["naik menjadi 2,59.", ["naik", "menjadi", "2.59"]],
    ["18.11, 12/2023", ["18.11", "12/2023"]],
    ["spbe\u0000x \u0007", ["spbex"]],
    ["% _ \\ ' \" -- *", []],
  ])("of %j are %j", (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  test("splitting what was written down gives the same words", () => {
    const words = splitWords("Perbup 12/2023: nilai 2,59 e-office Jum’at, kode 18.12");
    expect(splitWords(words.join(" "))).toEqual(words);
  });

  test("a query keeps eight words and says how many it left out", () => {
    const read = readSearchQuery("a b c d e f g h i j", language);
    expect(read?.words).toHaveLength(8);
    expect(read?.ignored).toBe(2);
    expect(readSearchQuery("% _ *", language)).toBeUndefined();
  });

  test("each counts once for a document, whatever text it stands in", () => {
    expect([...listWords(writeWords(["satu dua", "dua, tiga", ""]))]).toEqual(["satu", "dua", "tiga"]);
  });

  test("tokens are made of signs that every database takes for one word", () => {
    const tokens = documentTokens(writeWords(["Größe 中文 Ωμέγα 2,59 12/2023 mengelola ١٢"]), lexicon.stem);
    for (const token of tokens) expect(token).toMatch(/^\+?[a-z0-9./_]+~?$/);
  });

  test("endless words and texts keep their beginnings", () => {
    expect(splitWords("a".repeat(10_000))).toEqual(["a".repeat(60)]);
    const words = Array.from({ length: 60_000 }, (_, at) => `kata${at}`);
    const tokens = documentTokens(writeWords([words.join(" ")]), createStemmer(new Set()));
    expect(tokens.join("").length).toBeLessThan(401_000);
    expect(tokens).toContain("kata0");
  });
});

describe("a query finds", () => {
  test.each([
    ["e-office", "Penerapan e-office di kantor"],
    ["eoffice", "Penerapan e-office di kantor"],
    ["tulang bawa", "Kunjungan Tulang Bawang"],
    ["kunjungan tulangbawang bar", "Kunjungan Tulang Bawang Barat"],
    ["jum'at", "Jum’at Bersih"],
    ["tahun: 2022", "pada tahun 2022"],
    ["2,59", "naik menjadi 2,59"],
    ["2.59", "naik menjadi 2,59"],
    ["12/2023", "Perbup 12/2023"],
    ["2023", "Perbup 12/2023"],
    ["kebijakan int", "Kebijakan Internal"],
    ["tulang bawang barat", "Kunjungan Tulangbawang Barat"],
    ["tulangbawang barat", "Kunjungan Tulang Bawang Barat"],
    ["tubaba", "Kunjungan Tulang Bawang Barat"],
    ["tubaba", "Kunjungan Tulangbawang Barat"],
    ["tulang bawang barat", "Kunjungan Tubaba"],
    ["tulangbawang barat", "Kunjungan Tubaba"],
    ["internal kebijakan", "Kebijakan Internal"],
    ["pengelolaan", "Dinas mengelola aset"],
    ["keberhasilan layanan", "hasil pelayanan"],
    ["perbup", "Peraturan Bupati tentang SPBE"],
    ["peraturan bupati 12", "Perbup 12 tahun 2023"],
    ["tanda tangan elektronik", "Penerapan TTE"],
    ["tte", "tanda tangan elektronik"],
    ["中文", "dokumen 中文"],
  ])("%j in %j", (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  test.each([
    ["2,59", "pada 2 Maret 59 peserta"],
    ["12/2023", "12 Maret 2023"],
    ["bijakan", "Kebijakan Internal"],
    ["50%", "500 desa"],
    ["kebijakan eksternal", "Kebijakan Internal"],
    ["keb int", "Kebijakan Internal"],
    ["in", "Kebijakan Internal"],
    ["perbup", "peraturan desa dan bupati"],
    ["tte", "tanda elektronik di tangan"],
  ])("nothing for %j in %j", (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  test("a word before the last is unfinished only where that is said", () => {
    expect(finds("keb int", "Kebijakan Internal", [0])).toBe(true);
    expect(finds("eoffi", "Penerapan e-office")).toBe(false);
    expect(finds("eoffi", "Penerapan e-office", [0])).toBe(true);
  });

  test("neighbours of two texts are no word", () => {
    expect(finds("satudua", ["satu", "dua"])).toBe(false);
    expect(finds("satudua", "satu dua")).toBe(true);
  });
});
