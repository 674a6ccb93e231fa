import { describe, expect, test } from "vitest";
import type { ComparisonView } from "../../app/domain/comparison.ts";
import { parseYears } from "../../app/forms/comparison.ts";
import { sayComparison, sayDifference, sayNote, sayYears } from "../../app/text/id/comparison-sentences.ts";
import { missingScore, sampleRegion, sampleScore } from "../domain/sample-scores.ts";
import { sampleComparison } from "./sample-comparison.ts";

const tubaba = sampleRegion("18.12", "Tulang Bawang Barat");
const mesuji = sampleRegion("18.11", "Mesuji");
const pringsewu = sampleRegion("18.10", "Pringsewu");
const score2021 = (value: number) => sampleScore(value, { year: 2021 });
const missing2021 = missingScore("not_found", 2021);

/** All sentences; none may ever hold what is no value. */
function say(view: ComparisonView): string[] {
  const sentences = sayComparison(view);
  expect(sentences.join(" ")).not.toMatch(/NaN|undefined|null|Infinity/);
  return sentences;
}

describe("where the first region stands", () => {
  const standing = (first: number, ...others: number[]) =>
    say(
      sampleComparison(
        { region: tubaba, scores: [sampleScore(first)] },
        ...others.map((value, at) => ({ region: [mesuji, pringsewu][at] ?? mesuji, scores: [sampleScore(value)] })),
      ),
    )[0];

  test.each([
    [249, 399, "jauh di bawah Mesuji, selisih 1,50"],
    [399, 249, "jauh di atas Mesuji, selisih 1,50"],
    [249, 240, "sedikit di atas Mesuji, selisih 0,09"],
    [249, 269, "di bawah Mesuji, selisih 0,20"],
    [249, 249, "setara Mesuji"],
    [259, 260, "sedikit di bawah Mesuji, selisih 0,01"],
  ])("%i beside %i is %s", (first, second, phrase) => {
    const value = `${String(first)[0]},${String(first).slice(1)}`;
    expect(standing(first, second)).toBe(`Tulang Bawang Barat bernilai ${value} pada penilaian 2024: ${phrase}.`);
  });

  test("is told beside each of the others in order", () => {
    expect(standing(300, 399, 249)).toBe(
      "Tulang Bawang Barat bernilai 3,00 pada penilaian 2024: jauh di bawah Mesuji, selisih 0,99 dan jauh di atas Pringsewu, selisih 0,51.",
    );
  });

  test("alone it is the value with its band", () => {
    const band = { label: "Cukup", rank: 2, origin: "published", onCutoff: false } as const;
    expect(say(sampleComparison({ region: tubaba, scores: [sampleScore(249, { band })] }))).toEqual([
      "Tulang Bawang Barat bernilai 2,49 (Cukup) pada penilaian 2024.",
    ]);
  });

  test("regions of one name keep their kind", () => {
    const kota = sampleRegion("36.71", "Tangerang", { kind: "city", name: "Kota Tangerang" });
    const view = sampleComparison(
      { region: kota, scores: [sampleScore(399)] },
      { region: sampleRegion("36.03", "Tangerang"), scores: [sampleScore(390)] },
    );
    expect(say(view)[0]).toBe(
      "Kota Tangerang bernilai 3,99 pada penilaian 2024: sedikit di atas Kabupaten Tangerang, selisih 0,09.",
    );
  });
});

describe("what changed", () => {
  test("is told from the largest rise down, with the years", () => {
    const view = sampleComparison(
      { region: tubaba, scores: [score2021(197), sampleScore(249)] },
      { region: mesuji, scores: [score2021(169), sampleScore(399)] },
      { region: pringsewu, scores: [score2021(260), sampleScore(240)] },
    );
    expect(say(view)).toContain(
      "Dari 2021 ke 2024, dengan instrumen yang sama, Mesuji naik 2,30, Tulang Bawang Barat naik 0,52, dan Pringsewu turun 0,20.",
    );
  });

  test("staying is no rise, and a region without both years is left out", () => {
    const view = sampleComparison(
      { region: tubaba, scores: [score2021(249), sampleScore(249)] },
      { region: mesuji, scores: [missing2021, missingScore()] },
    );
    expect(say(view)).toContain("Dari 2021 ke 2024, dengan instrumen yang sama, Tulang Bawang Barat tetap.");
  });
});

test("the part that differs most is told with its lowest and highest", () => {
  const view = sampleComparison(
    { region: tubaba, scores: [sampleScore(249)], domains: { 1: sampleScore(310), 4: sampleScore(302) } },
    { region: mesuji, scores: [sampleScore(399)], domains: { 1: sampleScore(330), 4: sampleScore(465) } },
  );
  expect(say(view)).toContain("Paling berbeda pada domain Domain 4: Tulang Bawang Barat 3,02, Mesuji 4,65.");
});

describe("missing values", () => {
  test("are named with their reason and never compared", () => {
    const view = sampleComparison(
      { region: mesuji, scores: [sampleScore(399)] },
      { region: pringsewu, scores: [missingScore()] },
      { region: tubaba, scores: [missingScore("conflict")] },
    );
    expect(say(view)).toEqual([
      "Mesuji bernilai 3,99 pada penilaian 2024.",
      "Untuk penilaian 2024: Pringsewu belum ditemukan dan Tulang Bawang Barat konflik.",
    ]);
  });

  test("of the first region or of all leave only that sentence", () => {
    const none = { region: mesuji, scores: [missingScore("not_assessed")] };
    expect(say(sampleComparison(none, { region: tubaba, scores: [sampleScore(249)] }))).toEqual([
      "Untuk penilaian 2024: Mesuji tidak dinilai.",
    ]);
    expect(say(sampleComparison(none))).toEqual(["Untuk penilaian 2024: Mesuji tidak dinilai."]);
    expect(say(sampleComparison(none, { region: tubaba, scores: [] }))).toEqual([
      "Untuk penilaian 2024: Mesuji tidak dinilai dan Tulang Bawang Barat belum ditemukan.",
    ]);
  });
});

test("a difference beside a value is seen from the first region", () => {
  const [, cell] = sampleComparison(
    { region: tubaba, scores: [sampleScore(249)] },
    { region: mesuji, scores: [sampleScore(399)] },
  ).index.cells;
  expect(cell?.difference && sayDifference(cell.difference)).toBe("+1,50, jauh di atas");
});

describe("notes", () => {
  test("tell what was unknown, ambiguous or too much, as it was typed", () => {
    const candidates = [{ code: "18.10", name: "Kabupaten Pringsewu", provinceName: null }];
    expect(sayNote({ kind: "unknown", text: "99.99", candidates: [] })).toContain("“99.99” tidak dikenal");
    expect(sayNote({ kind: "unknown", text: "mesujj", candidates })).toContain("Maksud Anda:");
    expect(sayNote({ kind: "ask", text: "18.1", candidates })).toContain("“18.1” bisa berarti beberapa daerah");
    expect(sayNote({ kind: "left_out", text: "Kota Metro" })).toContain("paling banyak enam daerah");
  });

  const years = (text: string, yearOutside = false) =>
    sayYears(parseYears(text), { yearOutside, shown: { from: 2018, to: 2026 } });

  test("tell what was done with the years, and nothing where they were used as written", () => {
    expect([years(""), years("2024"), years("2018-2026")]).toEqual([[], [], []]);
    expect(years("abc")[0]).toContain("Tahun “abc” tidak dikenal");
    expect(years("1999", true)[0]).toContain("Tidak ada penilaian 1999");
    expect(years("2026-2018")).toEqual(["Urutan tahun dibetulkan menjadi 2018 sampai 2026."]);
    expect(years("1000-9999")).toEqual(["Rentang tahun disesuaikan dengan data: 2018 sampai 2026."]);
  });
});
