import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createStemmer } from "../../app/domain/indonesian-stem.ts";
import { readRootWords } from "../../app/domain/search-lexicon.ts";

const roots = readRootWords(readFileSync("content/search/root-words.txt", "utf8"));
const stem = createStemmer(roots);

describe("a word leads to its root", () => {
  test.each([
    ["mempelajari", "ajar"],
    ["pembelajaran", "ajar"],
    ["pelajar", "ajar"],
    ["belajar", "ajar"],
    ["kelola", "kelola"],
    ["mengelola", "kelola"],
    ["pengelolaan", "kelola"],
    ["dikelola", "kelola"],
    ["keberhasilan", "hasil"],
    ["berhasil", "hasil"],
    ["menghasilkan", "hasil"],
    ["kunjungan", "kunjung"],
    ["mengunjungi", "kunjung"],
    ["berkunjung", "kunjung"],
    ["pengunjung", "kunjung"],
    ["pelayanan", "layan"],
    ["melayani", "layan"],
    ["terlayani", "layan"],
    ["menulis", "tulis"],
    ["penulis", "tulis"],
    ["pembangunan", "bangun"],
    ["penggunaan", "guna"],
    ["penerapan", "terap"],
    ["menerapkan", "terap"],
    ["menyusun", "susun"],
    ["penyusunan", "susun"],
    ["keamanan", "aman"],
    ["pengamanan", "aman"],
    ["memperkuat", "kuat"],
    ["penilaian", "nilai"],
    ["perencanaan", "rencana"],
    ["penganggaran", "anggar"],
    ["terintegrasi", "integrasi"],
    ["mengintegrasikan", "integrasi"],
    ["ketersediaan", "sedia"],
    ["pemerintahan", "pemerintah"],
    ["pertanggungjawaban", "tanggungjawab"],
    ["menindaklanjuti", "tindaklanjut"],
    ["hasilnya", "hasil"],
    ["apakah", "apakah"],
    ["kependudukan", "penduduk"],
    ["digitalisasinya", "digital"],
    ["pemantauan", "pantau"],
    ["berikan", "beri"],
    ["perikanan", "ikan"],
    ["pemeriksaan", "periksa"],
    ["pengaduan", "adu"],
    ["perubahan", "ubah"],
    ["bekerja", "kerja"],
    ["mengecek", "cek"],
  ])("%s to %s", (word, root) => {
    expect(stem(word)).toBe(root);
  });

  test.each(["tulangbawang", "mesuji", "pringsewu", "2.59", "12/2023", "xyzkan", "pe", "di", "a", "m".repeat(5000)])(
    "%s stays, for no known root is in it",
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );

  test("a root stays itself, so that stemming twice changes nothing", () => {
    for (const root of roots) expect(stem(root)).toBe(root);
  });

  test("of several roots the one with the fewest steps counts", () => {
    expect(createStemmer(new Set(["duduk"]))("kependudukan")).toBe("duduk");
    expect(createStemmer(new Set(["duduk", "penduduk"]))("kependudukan")).toBe("penduduk");
  });
});

test("the file of roots holds a thousand plain words or more, each of three letters or more", () => {
  expect(roots.size).toBeGreaterThan(1000);
  expect([...roots].filter((root) => !/^[a-z]{3,}$/.test(root))).toEqual([]);
});
