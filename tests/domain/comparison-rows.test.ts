import { describe, expect, test } from "vitest";
import { alignRow, changeUpTo, chooseYear, hasValue, partsOfInstrument } from "../../app/domain/comparison-rows.ts";
import { INDEX_NODE, type InstrumentCode } from "../../app/domain/instrument.ts";
import type { ScoreView } from "../../app/domain/score-view.ts";
import { pemdi2026, spbe2018, spbe2020 } from "./sample-instruments.ts";
import { missingScore, sampleScore } from "./sample-scores.ts";

const PART = { node: INDEX_NODE, name: "Indeks", weight: 10_000 };
const differences = (scores: ScoreView[]) => alignRow(PART, scores).cells.map(({ difference }) => difference);

/** A history from 2018 on: hundredths on the instrument of the year, or nothing. */
function history(...values: (number | undefined)[]): ScoreView[] {
  return values.map((value, at) => {
    const year = 2018 + at;
    const instrument: InstrumentCode = (year < 2021 ? spbe2018 : year < 2026 ? spbe2020 : pemdi2026).code;
    return value === undefined ? missingScore("not_found", year, instrument) : sampleScore(value, { year, instrument });
  });
}

describe("one row", () => {
  test("tells each value's difference to the first, which has none", () => {
    const [first, above, below, equal] = differences([249, 399, 240, 249].map((value) => sampleScore(value)));
    expect(first).toBeNull();
    expect(above).toMatchObject({ hundredths: 150, words: { phrase: "jauh di atas" } });
    expect(below).toMatchObject({ hundredths: -9, words: { phrase: "sedikit di bawah" } });
    expect(equal).toMatchObject({ hundredths: 0, words: { phrase: "setara" } });
  });

  test("has no difference where either value is missing", () => {
    expect(differences([sampleScore(249), missingScore()])).toEqual([null, null]);
    expect(differences([missingScore("conflict"), sampleScore(249)])).toEqual([null, null]);
  });

  test("has no difference across instruments, even in one year", () => {
    expect(differences([sampleScore(249), sampleScore(399, { instrument: pemdi2026.code })])).toEqual([null, null]);
  });

  test("counts as known when one region has a value", () => {
    expect(hasValue(alignRow(PART, [missingScore(), sampleScore(100)]))).toBe(true);
    expect(hasValue(alignRow(PART, [missingScore(), missingScore("withheld")]))).toBe(false);
    expect(hasValue(alignRow(PART, []))).toBe(false);
  });
});

test("the parts of an instrument are its domains, aspects and indicators, each with its weight", () => {
  const levels = (instrument: typeof spbe2020) => {
    const parts = partsOfInstrument(instrument);
    return ["domain", "aspect", "indicator"].map((level) => parts.filter(({ node }) => node.level === level).length);
  };
  expect(levels(spbe2020)).toEqual([4, 8, 47]);
  expect(levels(pemdi2026)).toEqual([0, 7, 20]);
  expect(partsOfInstrument(spbe2020)[3]).toMatchObject({ node: { level: "domain", no: 4 }, weight: 4550 });
});

describe("the year to compare", () => {
  test("is the newest in which all have a value", () => {
    expect(chooseYear([history(130, undefined, 160, 169), history(undefined, undefined, 150)])).toBe(2020);
  });

  test("else the newest in which one has", () => {
    expect(chooseYear([history(130, undefined, undefined), history(undefined, undefined, 150)])).toBe(2020);
  });

  test("is none without a value, without years, without regions", () => {
    expect(chooseYear([history(undefined, undefined)])).toBeUndefined();
    expect(chooseYear([[]])).toBeUndefined();
    expect(chooseYear([])).toBeUndefined();
  });
});

describe("the change up to a year", () => {
  const mesuji = history(130, undefined, 160, 169, 259, 357, 399);

  test("starts in the earliest year of the same instrument, not before its seam", () => {
    expect(changeUpTo([mesuji], 2024)).toMatchObject({ from: 2021, to: 2024, byRegion: [{ hundredths: 230 }] });
    expect(changeUpTo([mesuji], 2020)).toMatchObject({ from: 2018, to: 2020, byRegion: [{ hundredths: 30 }] });
  });

  test("is none in the first year of an instrument and in a year without values", () => {
    expect(changeUpTo([mesuji], 2021)).toBeNull();
    expect(changeUpTo([mesuji], 2019)).toBeNull();
    expect(changeUpTo([[...mesuji, ...history(...Array(9)).slice(7)]], 2026)).toBeNull();
    expect(changeUpTo([], 2024)).toBeNull();
  });

  test("starts where all regions with a value have one; a region without stays without", () => {
    const later = history(undefined, undefined, undefined, undefined, 200, undefined, 249);
    const never = history(...Array(7));
    const change = changeUpTo([mesuji, later, never], 2024);
    expect(change).toMatchObject({ from: 2022, to: 2024 });
    expect(change?.byRegion.map(({ hundredths }) => hundredths)).toEqual([140, 49, null]);
    expect(change?.byRegion[2]).toMatchObject({ from: { status: "not_found" }, to: { status: "not_found" } });
  });

  test("never subtracts a value on another instrument, even of the same year", () => {
    const other = mesuji.map((score) => ({ ...score, instrument: score.year >= 2021 ? pemdi2026.code : "x" }));
    expect(changeUpTo([mesuji, other], 2024)).toBeNull();
    const partly = [...history(...Array(6)), sampleScore(300, { instrument: pemdi2026.code })];
    expect(changeUpTo([mesuji, partly], 2024)).toBeNull();
  });
});
