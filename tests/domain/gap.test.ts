import { describe, expect, test } from "vitest";
import type { ComparisonRow } from "../../app/domain/comparison.ts";
import { alignRow, partsOfInstrument } from "../../app/domain/comparison-rows.ts";
import { decomposeGap, gapsOverYears } from "../../app/domain/gap.ts";
import { INDEX_NODE, type Instrument, WHOLE_WEIGHT } from "../../app/domain/instrument.ts";
import type { ScoreView } from "../../app/domain/score-view.ts";
import { pemdi2026, spbe2020 } from "./sample-instruments.ts";
import { missingScore, sampleScore } from "./sample-scores.ts";

const indexOf = (...scores: ScoreView[]) =>
  alignRow({ node: INDEX_NODE, name: "Indeks", weight: WHOLE_WEIGHT }, scores);

/** All parts of an instrument; values of one level for each region in the order of the parts. */
function rowsOf(
  instrument: Instrument,
  level: "domain" | "aspect",
  ...regions: (readonly (number | undefined)[])[]
): ComparisonRow[] {
  const { code } = instrument;
  const no = (node: { no: number }) =>
    (level === "domain" ? instrument.domains : instrument.aspects).findIndex((one) => one.no === node.no);
  return partsOfInstrument(instrument).map((part) =>
    alignRow(
      part,
      regions.map((values) => {
        const value = part.node.level === level ? values[no(part.node)] : undefined;
        return value === undefined ? missingScore("not_found", 2024, code) : sampleScore(value, { instrument: code });
      }),
    ),
  );
}

const tubaba = [260, 210, 145, 305];
const mesuji = [470, 400, 218, 444];
const gapOf = (index: ComparisonRow, rows: ComparisonRow[]) => {
  const gap = decomposeGap(index, rows, 1);
  if (!gap.ok) throw new Error(gap.reason);
  return gap;
};

describe("a difference in parts", () => {
  test("is weight times difference, domain by domain (Tulang Bawang Barat and Mesuji 2024)", () => {
    const gap = gapOf(indexOf(sampleScore(249), sampleScore(399)), rowsOf(spbe2020, "domain", tubaba, mesuji));
    expect(gap).toMatchObject({ total: 150, level: "domain", remainder: 0, withinRounding: true });
    expect(gap.parts.map(({ difference, points }) => [difference, points])).toEqual([
      [210, 27],
      [190, 48],
      [73, 12],
      [139, 63],
    ]);
  });

  test("adds up exactly with what rounding leaves, whatever the values", () => {
    let state = 20_261_125;
    const next = (most: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % most;
    };
    const weights = spbe2020.domains.map(({ weight }) => weight);
    for (let run = 0; run < 300; run++) {
      const [a, b] = [0, 1].map(() => weights.map(() => 100 + next(401)));
      if (a === undefined || b === undefined) throw new Error("two regions");
      const index = [a, b].map((values) =>
        sampleScore(Math.round(values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / WHOLE_WEIGHT)),
      );
      const gap = gapOf(indexOf(...index), rowsOf(spbe2020, "domain", a, b));
      const sum = gap.parts.reduce((points, part) => points + part.points, 0);
      expect(sum + gap.remainder).toBe(gap.total);
      expect(gap.withinRounding).toBe(true);
      expect(Math.abs(gap.remainder)).toBeLessThanOrEqual(4);
      expect([...gap.parts.map(({ points }) => points), gap.remainder].some((one) => Object.is(one, -0))).toBe(false);
    }
  });

  test("says so where the printed parts do not give the printed indexes", () => {
    const gap = gapOf(indexOf(sampleScore(249), sampleScore(479)), rowsOf(spbe2020, "domain", tubaba, mesuji));
    expect(gap).toMatchObject({ total: 230, remainder: 80, withinRounding: false });
  });

  test("may leave more where fewer decimals were printed", () => {
    const rows = rowsOf(spbe2020, "domain", tubaba, mesuji);
    expect(gapOf(indexOf(sampleScore(250, { decimals: 1 }), sampleScore(408)), rows).withinRounding).toBe(true);
    expect(gapOf(indexOf(sampleScore(250), sampleScore(408)), rows).withinRounding).toBe(false);
  });

  test("uses aspects where the instrument has no domains", () => {
    const values = pemdi2026.aspects.map(() => 200);
    const code = pemdi2026.code;
    const index = indexOf(sampleScore(200, { instrument: code }), sampleScore(300, { instrument: code }));
    const gap = gapOf(
      index,
      rowsOf(
        pemdi2026,
        "aspect",
        values,
        values.map((value) => value + 100),
      ),
    );
    expect(gap).toMatchObject({ level: "aspect", total: 100 });
    expect(gap.parts).toHaveLength(7);
  });
});

describe("no parts", () => {
  const rows = rowsOf(spbe2020, "domain", tubaba, mesuji);

  test("without both indexes", () => {
    expect(decomposeGap(indexOf(sampleScore(249), missingScore()), rows, 1)).toEqual({
      ok: false,
      reason: "missing_index",
    });
    expect(decomposeGap(indexOf(missingScore("conflict"), sampleScore(399)), rows, 1).ok).toBe(false);
  });

  test("across instruments, for the index as for a part", () => {
    const other = sampleScore(399, { instrument: pemdi2026.code });
    expect(decomposeGap(indexOf(sampleScore(249), other), rows, 1)).toEqual({ ok: false, reason: "other_instrument" });
    const mixed = rows.map((row) =>
      row.node.level === "domain" && row.node.no === 4
        ? alignRow(row, [sampleScore(305), sampleScore(444, { instrument: pemdi2026.code })])
        : row,
    );
    expect(decomposeGap(indexOf(sampleScore(249), sampleScore(399)), mixed, 1)).toMatchObject({
      reason: "missing_parts",
    });
  });

  test("where one part is missing; the difference stays", () => {
    const partly = rowsOf(spbe2020, "domain", tubaba, [470, undefined, 218, 444]);
    expect(decomposeGap(indexOf(sampleScore(249), sampleScore(399)), partly, 1)).toEqual({
      ok: false,
      reason: "missing_parts",
      total: 150,
    });
  });
});

test("the difference over the years stays inside one instrument and skips missing years", () => {
  const focus = [
    sampleScore(160, { year: 2020, instrument: "spbe-2018" }),
    sampleScore(197, { year: 2021 }),
    missingScore("not_found", 2022),
    sampleScore(249),
  ];
  const other = [
    sampleScore(150, { year: 2020 }),
    sampleScore(169, { year: 2021 }),
    sampleScore(259, { year: 2022 }),
    sampleScore(399),
  ];
  expect(gapsOverYears(focus, other)).toEqual([
    { year: 2021, instrument: spbe2020.code, hundredths: -28 },
    { year: 2024, instrument: spbe2020.code, hundredths: 150 },
  ]);
});
