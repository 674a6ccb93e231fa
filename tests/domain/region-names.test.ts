import { expect, test } from "vitest";
import { editDistance } from "../../app/domain/edit-distance.ts";
import { normalizeName, readName } from "../../app/domain/region-names.ts";

test("a normalised name has small letters, single blanks and nothing that is not seen", () => {
  expect(normalizeName("  Tulang\u00a0Bawang\n Barat\u0000 ")).toBe("tulang bawang barat");
  expect(normalizeName("D.I. Yogyakarta")).toBe("d i yogyakarta");
  expect(normalizeName("Fak-Fak")).toBe("fak fak");
  expect(normalizeName("Mesújí\u200b\u00ad")).toBe("mesuji");
  expect(normalizeName("Ta’u")).toBe("tau");
});

test.each([
  ["Pemerintah Kab. Kep. Mentawai", "regency", true, "kepulauan mentawai"],
  ["Pemkot Bandar Lampung", "city", true, "bandar lampung"],
  ["Kota Administrasi Jakarta Pusat", "city", false, "jakarta pusat"],
  ["Kabupaten Administrasi Kepulauan Seribu", "regency", false, "kepulauan seribu"],
  ["Ogan Komering Ulu Sel.", undefined, false, "ogan komering ulu selatan"],
  ["Kabupaten Kota Baru", "regency", false, "kota baru"],
  ["Pemerintah Daerah Istimewa Yogyakarta", undefined, true, "daerah istimewa yogyakarta"],
  ["West Tulang Bawang Regency", "regency", false, "west tulang bawang"],
  ["Provinsi", undefined, false, "provinsi"],
])("%s is taken apart", (text, kind, government, words) => {
  expect(readName(text)).toMatchObject({ kind, government, words: words.split(" ") });
});

test("what stands in brackets or after a comma is kept apart", () => {
  expect(readName("Kab. Mesuji (Prov. Lampung)")).toMatchObject({ words: ["mesuji"], hint: "prov lampung" });
  expect(readName("Mesuji, Lampung").hint).toBe("lampung");
  expect(readName("Mesuji ()").hint).toBeUndefined();
});

test("edit distance counts a swap once and gives up at its limit", () => {
  expect(editDistance("metro", "matro", 2)).toBe(1);
  expect(editDistance("mesuji", "mesuij", 2)).toBe(1);
  expect(editDistance("mesuji", "mesuji", 0)).toBe(0);
  expect(editDistance("tubabarat", "tuba", 2)).toBe(Number.POSITIVE_INFINITY);
  expect(editDistance("abcdef", "ghijkl", 3)).toBe(Number.POSITIVE_INFINITY);
});
