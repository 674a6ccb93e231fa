import { describe, expect, test } from "vitest";
import type { InstrumentCode } from "../../app/domain/instrument.ts";
import type { Claim } from "../../app/domain/score.ts";
import { computeSeries, type SeriesInput, type SeriesRound } from "../../app/domain/series.ts";
import { sampleClaim } from "./sample-claims.ts";
import { pemdi2026, spbe2018, spbe2020 } from "./sample-instruments.ts";

const round = (year: number, code: InstrumentCode, overrides: Partial<SeriesRound> = {}): SeriesRound => ({
  year,
  instrument: code,
  kind: "evaluation",
  listComplete: false,
  published: true,
  ...overrides,
});

const ROUNDS = [
  ...[2018, 2019, 2020].map((year) => round(year, spbe2018.code)),
  round(2021, spbe2020.code),
  round(2022, spbe2020.code, { kind: "monitoring" }),
  ...[2023, 2024].map((year) => round(year, spbe2020.code, { listComplete: true })),
  round(2025, spbe2020.code, { kind: "monitoring" }),
  round(2026, pemdi2026.code, { published: false }),
];

/** A series in which every claim but those named is adopted. */
function series(
  claims: Claim[],
  { notAdopted = [] as string[], ...overrides }: Partial<SeriesInput> & { notAdopted?: string[] } = {},
) {
  return computeSeries({
    from: 2018,
    to: 2022,
    ownGovernment: true,
    claims,
    adoptions: claims.filter(({ id }) => !notAdopted.includes(id)).map((claim) => ({ ...claim, claimId: claim.id })),
    absences: [],
    rounds: ROUNDS,
    instruments: [spbe2018, spbe2020, pemdi2026],
    ...overrides,
  });
}

const old = { instrument: spbe2018.code, decimals: 1, confidence: "low" } as const;
const mesuji2018 = sampleClaim({ value: 130, year: 2018, ...old });
const mesuji2020 = sampleClaim({ value: 160, year: 2020, ...old });
const mesuji2021 = sampleClaim({ value: 169, year: 2021 });
const mesuji2022 = sampleClaim({ value: 259, year: 2022, roundKind: "monitoring" });
const mesuji2023 = sampleClaim({ value: 357, year: 2023, confidence: "high" });
const mesuji2024 = sampleClaim({ value: 399, year: 2024, confidence: "high" });

describe("years without a value", () => {
  const { entries, segments } = series([mesuji2018, mesuji2020, mesuji2022]);

  test("have a column, an instrument and a word, never a number", () => {
    expect(entries.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022]);
    expect(entries.map(({ instrument }) => instrument)).toEqual([
      "spbe-2018",
      "spbe-2018",
      "spbe-2018",
      "spbe-2020",
      "spbe-2020",
    ]);
    expect(entries[1]?.state).toEqual({ kind: "absent", absence: "not_found" });
    expect(entries[3]?.state).toEqual({ kind: "absent", absence: "not_found" });
  });

  test("interrupt the line", () => {
    expect(segments.map((segment) => segment.map(({ year }) => year))).toEqual([[2018], [2020], [2022]]);
  });

  test("are told apart: not on a complete list, still to come, no own government, stated by a source", () => {
    const absent = (overrides: Partial<SeriesInput>) =>
      series([], { from: 2023, to: 2026, ...overrides }).entries.map(
        ({ state }) => state.kind === "absent" && state.absence,
      );
    expect(absent({})).toEqual(["not_assessed", "not_assessed", "not_found", "pending"]);
    expect(absent({ ownGovernment: false })).toEqual(Array.from({ length: 4 }, () => "not_applicable"));
    const absences = [{ year: 2024, instrument: spbe2020.code, kind: "withheld" as const }];
    expect(absent({ absences })[1]).toBe("withheld");
  });
});

describe("a change of instrument", () => {
  const mesuji2026 = sampleClaim({ value: 270, year: 2026, instrument: pemdi2026.code });
  const history = series([mesuji2018, mesuji2020, mesuji2022, mesuji2026], { to: 2026 });

  test("is a seam with both regulations", () => {
    expect(history.seams).toMatchObject([
      { from: 2020, to: 2021, beforeTag: "5/2018", afterTag: "59/2020" },
      { from: 2025, to: 2026, beforeTag: "59/2020", afterTag: "8/2026" },
    ]);
  });

  test("has no difference across it, while 2018 to 2020 has one", () => {
    expect(history.differences).toEqual([{ from: 2018, to: 2020, instrument: "spbe-2018", hundredths: 30 }]);
  });

  test("interrupts the line between neighbouring years", () => {
    const { segments } = series([mesuji2020, mesuji2021]);
    expect(segments.map((segment) => segment.length)).toEqual([1, 1]);
  });
});

describe("inside one instrument", () => {
  const history = series([mesuji2021, mesuji2022, mesuji2023, mesuji2024], { from: 2021, to: 2024 });

  test("neighbouring years are one line with differences", () => {
    expect(history.segments.length).toBe(1);
    expect(history.seams).toEqual([]);
    expect(history.differences.map(({ from, to, hundredths }) => [from, to, hundredths])).toEqual([
      [2021, 2022, 90],
      [2022, 2023, 98],
      [2023, 2024, 42],
    ]);
  });

  test("new guides and another kind of round are marked and change neither line nor difference", () => {
    expect(history.softBreaks.map(({ year, kind }) => [year, kind])).toEqual([
      [2022, "round_kind"],
      [2023, "guide"],
      [2023, "round_kind"],
      [2024, "guide"],
    ]);
    expect(history.softBreaks[0]).toMatchObject({ since: 2021, before: "evaluation", after: "monitoring" });
  });

  test("the year after the last named guide is no break of its own", () => {
    const { softBreaks } = series([mesuji2024], { from: 2024, to: 2025 });
    expect(softBreaks).toEqual([]);
  });
});

describe("claims beside the adopted one", () => {
  test("a rounded newspaper value that differs stays visible", () => {
    const press = sampleClaim({ value: 370, decimals: 1, year: 2023, confidence: "low" });
    const [entry] = series([mesuji2023, press], { from: 2023, to: 2023, notAdopted: [press.id] }).entries;
    expect(entry?.state).toMatchObject({ kind: "value", claim: mesuji2023, rounded: false });
    expect(entry?.disagreeing).toEqual([press]);
  });

  test("an agreeing claim is not listed as disagreeing", () => {
    const press = sampleClaim({ value: 360, decimals: 1, year: 2023 });
    const [entry] = series([mesuji2023, press], { from: 2023, to: 2023, notAdopted: [press.id] }).entries;
    expect(entry?.disagreeing).toEqual([]);
  });

  test("a conflict has no value and shows all claims", () => {
    const claims = [sampleClaim({ value: 150 }), sampleClaim({ value: 153 })];
    const adoptions = [{ year: 2022, instrument: spbe2020.code, claimId: null }];
    const history = series(claims, { from: 2022, adoptions });
    expect(history.entries[0]).toMatchObject({ state: { absence: "conflict" }, disagreeing: claims });
    expect(history.segments).toEqual([]);
  });

  test("one decimal is marked as rounded; an unknown kind of round is that of the year", () => {
    const spoken = sampleClaim({ value: 210, decimals: 1, roundKind: "unknown" });
    const [entry] = series([spoken], { from: 2022 }).entries;
    expect(entry).toMatchObject({ state: { rounded: true }, roundKind: "monitoring" });
  });
});

test("years outside every instrument have none, and an empty range is empty", () => {
  const [entry] = series([], { from: 2017, to: 2017 }).entries;
  expect(entry).toMatchObject({ instrument: undefined, state: { absence: "not_found" } });
  expect(series([], { from: 2022, to: 2018 }).entries).toEqual([]);
});
