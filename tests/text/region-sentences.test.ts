import { describe, expect, test } from "vitest";
import { type Benchmark, NATION_SCOPE } from "../../app/domain/benchmark.ts";
import type { RegionView } from "../../app/domain/region-view.ts";
import { sayRegion } from "../../app/text/id/region.ts";
import { mesuji as mesujiSeries, series, value } from "../components/sample-series.ts";
import { spbe2020 } from "../domain/sample-instruments.ts";
import { missingScore, sampleRegion, sampleScore } from "../domain/sample-scores.ts";

const none: RegionView = {
  region: sampleRegion("18.11", "Mesuji"),
  formerCodes: [],
  bpsCode: null,
  members: [],
  series: series([]),
  scores: [],
  latest: null,
  benchmarks: [],
  average: null,
  profile: null,
  sources: [],
};

function median(scope: string, tenThousandths: number): Benchmark {
  const where = { scope, kind: "regency", year: 2024, instrument: spbe2020.code, level: "index", no: 0 } as const;
  return { ...where, n: 12, bodies: 13, quarterLow: 20_000, median: tenThousandths, quarterHigh: 40_000 };
}

function say(overrides: Partial<RegionView>): string[] {
  const sentences = sayRegion({ ...none, ...overrides }, [spbe2020]);
  expect(sentences.join(" ")).not.toMatch(/NaN|undefined|null|Infinity/);
  return sentences;
}

test("without a value there is one sentence that says so", () => {
  expect(say({})).toEqual(["Nilai resmi Kabupaten Mesuji belum ditemukan untuk tahun mana pun."]);
});

test("the newest value is told with band, year and instrument, a rounded one as such", () => {
  const band = { label: "Sangat Baik", rank: 4, origin: "published", onCutoff: false } as const;
  expect(say({ latest: sampleScore(399, { band }) })[0]).toBe(
    "Nilai resmi terbaru 3,99 (Sangat Baik) untuk penilaian 2024, instrumen 59/2020.",
  );
  expect(say({ latest: sampleScore(370, { decimals: 1 }) })[0]).toContain("3,7 untuk penilaian 2024");
  expect(say({ latest: sampleScore(370, { decimals: 1 }) })[0]).toContain("dibulatkan satu desimal");
});

describe("the change", () => {
  const change = (values: [number, number][]) => {
    const [year, hundredths] = values.at(-1) ?? [0, 0];
    return say({
      series: series(values.map(([at, number]) => value(at, number))),
      latest: sampleScore(hundredths, { year }),
    })[1];
  };

  test("is told since the year before and over the years of one instrument", () => {
    expect(say({ series: mesujiSeries, latest: sampleScore(399) })[1]).toBe(
      "Naik 0,42 dari 2023 ke 2024; sejak 2021 naik 2,30, dengan instrumen yang sama.",
    );
  });

  test.each<[[number, number][], string]>([
    [
      [
        [2023, 300],
        [2024, 250],
      ],
      "Turun 0,50 dari 2023 ke 2024, dengan instrumen yang sama.",
    ],
    [
      [
        [2023, 300],
        [2024, 300],
      ],
      "Tetap dari 2023 ke 2024, dengan instrumen yang sama.",
    ],
    [
      [
        [2022, 300],
        [2023, 350],
        [2024, 300],
      ],
      "Turun 0,50 dari 2023 ke 2024; sejak 2022 tetap, dengan instrumen yang sama.",
    ],
    [
      [
        [2022, 300],
        [2024, 350],
      ],
      "Naik 0,50 dari 2022 ke 2024, dengan instrumen yang sama.",
    ],
  ])("%j: %s", (values, sentence) => {
    expect(change(values)).toBe(sentence);
  });

  test("never crosses a seam", () => {
    expect(
      change([
        [2020, 160],
        [2021, 169],
      ]),
    ).toContain("perubahannya tidak dihitung");
  });
});

test.each([
  [28_900, "Di atas median"],
  [39_400, "Sedikit di atas median"],
  [39_900, "Setara median"],
  [45_000, "Jauh di bawah median"],
])("beside a median of %i ten-thousandths: %s, with its coverage", (tenThousandths, beginning) => {
  const [, , sentence] = say({ latest: sampleScore(399), benchmarks: [median("18", tenThousandths)] });
  expect(sentence?.startsWith(beginning === "Di atas median" ? "Jauh di atas median" : beginning)).toBe(true);
  expect(sentence).toContain("kabupaten di Provinsi Lampung (");
  expect(sentence).toContain("; 12 dari 13 bernilai).");
});

test("province and nation are told one after the other", () => {
  const benchmarks = [median("18", 39_900), median(NATION_SCOPE, 28_900)];
  expect(say({ latest: sampleScore(399), benchmarks })[2]).toBe(
    "Setara median kabupaten di Provinsi Lampung (3,99; 12 dari 13 bernilai) dan jauh di atas median kabupaten se-Indonesia (2,89; 12 dari 13 bernilai).",
  );
});

test("the strongest and weakest part are told, missing ones and equal ones are not", () => {
  const row = (name: string, hundredths: number | undefined) => ({
    ...({ level: "domain", no: 1, name, weight: 1300, province: null, nation: null } as const),
    score: hundredths === undefined ? missingScore() : sampleScore(hundredths),
  });
  const profile = (...rows: ReturnType<typeof row>[]) => ({ year: 2024, instrument: spbe2020.code, rows });
  const last = (...rows: ReturnType<typeof row>[]) =>
    say({ latest: sampleScore(399), profile: profile(...rows) }).at(-1);
  expect(last(row("Kebijakan", 330), row("Layanan", 465), row("Manajemen", undefined))).toBe(
    "Domain tertinggi 2024: Layanan 4,65; terendah: Kebijakan 3,30.",
  );
  expect(last(row("Kebijakan", 330), row("Layanan", 330))).not.toContain("terendah");
  expect(last(row("Kebijakan", undefined))).not.toContain("terendah");
});
