import { describe, expect, test } from "vitest";
import { type DecidedScore, viewScore } from "../../app/domain/score-view.ts";
import { pemdi2026, spbe2020 } from "./sample-instruments.ts";

function decided(overrides: Partial<DecidedScore> = {}): DecidedScore {
  return {
    year: 2022,
    instrument: spbe2020.code,
    level: "index",
    disputed: false,
    value: 259,
    decimals: 2,
    publishedBand: null,
    roundKind: "monitoring",
    confidence: "medium",
    note: null,
    place: "tabel 4",
    sourceSlug: "laporan",
    sourceTitle: "Laporan",
    sourceKind: "ministry_report",
    ...overrides,
  };
}

const view = (row: DecidedScore | undefined, instrument = spbe2020) =>
  viewScore(row, { instrument, year: 2022, absence: "not_assessed" });

describe("what stands in a cell", () => {
  test("is the value with everything that belongs to it", () => {
    expect(view(decided({ disputed: true, note: "Catatan." }))).toEqual({
      status: "available",
      year: 2022,
      instrument: "spbe-2020",
      value: 259,
      decimals: 2,
      band: { label: "Cukup", rank: 2, origin: "computed", onCutoff: false },
      roundKind: "monitoring",
      confidence: "medium",
      disputed: true,
      note: "Catatan.",
      source: { slug: "laporan", title: "Laporan", kind: "ministry_report", place: "tabel 4" },
    });
  });

  test("is the given absence where nothing was decided, and never a number", () => {
    expect(view(undefined)).toEqual({ status: "not_assessed", year: 2022, instrument: "spbe-2020", note: null });
  });

  test("is a conflict where a decision has no value or not all of it", () => {
    expect(view(decided({ value: null })).status).toBe("conflict");
    expect(view(decided({ sourceSlug: null })).status).toBe("conflict");
  });

  test("a value of zero is a value", () => {
    expect(view(decided({ value: 0 }))).toMatchObject({ status: "available", value: 0, band: null });
  });
});

describe("the band", () => {
  test("published wins over the computed one, also where they differ", () => {
    expect(view(decided({ value: 180, publishedBand: "Kurang" }))).toMatchObject({
      band: { label: "Kurang", rank: 1, origin: "published", onCutoff: true },
    });
  });

  test("of the same number depends on the instrument", () => {
    const row = { instrument: pemdi2026.code, value: 259 };
    expect(view(decided(row), pemdi2026)).toMatchObject({ band: { label: "Baik", origin: "computed" } });
  });

  test("a published word that the instrument does not have is kept without a rank", () => {
    expect(view(decided({ publishedBand: "Istimewa" }))).toMatchObject({ band: { label: "Istimewa", rank: null } });
  });

  test("stands beside an index alone: the regulations define none for parts", () => {
    expect(view(decided({ level: "domain", publishedBand: "Baik" }))).toMatchObject({ band: null });
  });
});
