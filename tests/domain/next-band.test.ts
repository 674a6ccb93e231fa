import { expect, test } from "vitest";
import type { Instrument } from "../../app/domain/instrument.ts";
import { computeNextBand, type NextBand, reachOf } from "../../app/domain/next-band.ts";
import { findCombinations } from "../../app/domain/raise-combinations.ts";
import { roundingInterval } from "../../app/domain/score.ts";
import { hundredths, pemdi2026, spbe2018, spbe2020 } from "./sample-instruments.ts";

const printed = (value: number, decimals = 2) => ({ value: hundredths(value), decimals });

function distanceFrom(instrument: Instrument, value: number, published: string | null = null, decimals = 2) {
  const next: NextBand = computeNextBand(instrument, printed(value, decimals), published);
  if (next.kind !== "distance") throw new Error(next.kind);
  return next;
}

const answers = (next: ReturnType<typeof distanceFrom>) => next.raises.map(({ gain, reach }) => [gain, reach]);

test("2,59: a policy indicator may be enough, any other surely is", () => {
  const next = distanceFrom(spbe2020, 259);
  expect(next.distance).toMatchObject({ above: 50, atMost: 150, band: { label: "Baik" } });
  expect(answers(next)).toEqual([
    [130, "possible"],
    [150, "certain"],
    [250, "certain"],
    [275, "certain"],
    [300, "certain"],
  ]);
  expect(next.combinations).toEqual([]);
  expect(next.raises[0]).toMatchObject({ indicators: 10, places: ["Domain 1"] });
});

test("2,49: no single level is enough; four of the heaviest surely are", () => {
  const next = distanceFrom(spbe2020, 249);
  expect(next.distance).toMatchObject({ above: 1050, atMost: 1150 });
  expect(next.raises.every(({ reach }) => reach === "not_yet")).toBe(true);
  expect(next.combinations.length).toBeLessThanOrEqual(5);
  expect(next.combinations.every(({ indicators, reach }) => indicators === 4 && reach === "certain")).toBe(true);
  expect(next.combinations[0]).toEqual({
    parts: [
      { gain: 300, count: 3 },
      { gain: 250, count: 1 },
    ],
    indicators: 4,
    gain: 1150,
    reach: "certain",
  });
});

test("the published band says which one is next; one that the value cannot have gives no distance", () => {
  expect(distanceFrom(spbe2020, 350, "Baik").distance).toMatchObject({ above: 0, atMost: 50 });
  expect(distanceFrom(spbe2020, 260, null)).toMatchObject({
    onCutoff: true,
    distance: { band: { label: "Sangat Baik" } },
  });
  expect(computeNextBand(spbe2020, printed(430), null)).toEqual({ kind: "highest" });
  expect(computeNextBand(spbe2020, printed(289), "Cukup")).toEqual({ kind: "unknown" });
  expect(computeNextBand(spbe2020, printed(30), null)).toEqual({ kind: "unknown" });
});

test("instruments without domains name aspects", () => {
  const next = distanceFrom(pemdi2026, 249);
  expect(next.raises.map(({ gain, places }) => [gain, places.length])).toEqual([
    [300, 1],
    [400, 1],
    [500, 6],
    [1000, 1],
  ]);
});

test("on every printed value of every instrument the three answers are those of the whole rounding interval", () => {
  for (const instrument of [spbe2018, spbe2020, pemdi2026]) {
    for (let value = instrument.scale.min; value <= instrument.scale.max; value++) {
      for (const decimals of value % 10 === 0 ? [1, 2] : [2]) {
        const next = computeNextBand(instrument, printed(value, decimals), null);
        if (next.kind !== "distance") continue;
        const { from, to } = roundingInterval(printed(value, decimals));
        const min = next.distance.band.min * 100;
        for (const { gain, reach } of next.raises) {
          const [worst, best] = [from + gain >= min, to - 1 + gain >= min];
          expect(reach, `${instrument.code} ${value} ${gain}`).toBe(worst ? "certain" : best ? "possible" : "not_yet");
        }
        for (const { gain, reach } of next.combinations) expect(reachOf(gain, next.distance)).toBe(reach);
      }
    }
  }
});

test("the search is exact: no combination with fewer indicators, and none that it should have put before", () => {
  const supplies = [
    { gain: 130, indicators: 3 },
    { gain: 250, indicators: 2 },
    { gain: 300, indicators: 2 },
  ];
  for (let atMost = 100; atMost <= 1500; atMost += 50) {
    const all = [0, 1, 2, 3].flatMap((a) =>
      [0, 1, 2].flatMap((b) => [0, 1, 2].map((c) => ({ indicators: a + b + c, gain: a * 130 + b * 250 + c * 300 }))),
    );
    const enough = all.filter(({ gain }) => gain >= atMost);
    const fewest = Math.min(...enough.map(({ indicators }) => indicators));
    const least = Math.min(...enough.filter(({ indicators }) => indicators === fewest).map(({ gain }) => gain));
    const certain = findCombinations(supplies, { above: atMost - 100, atMost }).filter(
      ({ reach }) => reach === "certain",
    );
    expect(certain[0]?.indicators ?? Infinity, `${atMost}`).toBe(fewest);
    expect(certain[0]?.gain ?? Infinity, `${atMost}`).toBe(least);
  }
});
