import { describe, expect, test } from "vitest";
import { feasibilityOf, type LevelMove, listMoves, wilsonInterval } from "../../app/domain/feasibility.ts";
import { listNextSteps, orderSteps } from "../../app/domain/next-steps.ts";
import { pemdi2026 } from "./sample-instruments.ts";

describe("the interval of Wilson", () => {
  // Newcombe (1998), table I, method 3 (without continuity correction), and the closed form at the ends.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [10, 10, 0.7225, 1],
    [8, 10, 0.4902, 0.9433],
  ])("of %i in %i", (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

const published = (regionId: string, year: number, level: number, no = 1) =>
  ({ regionId, kind: "regency", year, no, level }) as const;

test("moves lead from each assessment to the next one of the same body and indicator, years without one left out", () => {
  const moves = listMoves([
    published("a", 2024, 4),
    published("a", 2021, 2),
    published("b", 2021, 3),
    published("a", 2022, 2),
    published("a", 2022, 5, 2),
  ]);
  expect(moves.map(({ no, from, to }) => [no, from, to])).toEqual([
    [1, 2, 2],
    [1, 2, 4],
  ]);
});

const moves = (count: number, risen: number, no = 1): LevelMove[] =>
  Array.from({ length: count }, (_, at) => ({ kind: "regency", no, from: 2, to: at < risen ? 3 : 2 }));

test("under eight bodies there is no share", () => {
  expect(feasibilityOf(moves(7, 3), { no: 1, level: 2, kind: "regency" })).toEqual({ n: 7, risen: 3, share: null });
  expect(feasibilityOf(moves(8, 4), { no: 1, level: 2, kind: "regency" }).share).toMatchObject({ value: 0.5 });
});

test("only bodies of the kind, at the level, on the indicator count", () => {
  const known = moves(9, 4);
  expect(feasibilityOf(known, { no: 1, level: 2, kind: "city" }).n).toBe(0);
  expect(feasibilityOf(known, { no: 1, level: 3, kind: "regency" }).n).toBe(0);
  expect(feasibilityOf(known, { no: 2, level: 2, kind: "regency" }).n).toBe(0);
  expect(feasibilityOf(known, { no: 1, level: 2, kind: null }).n).toBe(9);
});

describe("next steps", () => {
  const levels = pemdi2026.indicators.map(({ no }) => (no === 1 ? 5 : no === 2 ? null : 2));

  test("are those not at the top, with the weight as gain and no feasibility without a level", () => {
    const steps = listNextSteps(pemdi2026, levels, { moves: [], kind: null });
    expect(steps.map(({ no }) => no)).not.toContain(1);
    expect(steps[0]).toMatchObject({ no: 2, level: null, gain: 500, feasibility: null });
    expect(steps[1]).toMatchObject({ no: 3, level: 2, gain: 500, feasibility: { n: 0, share: null } });
  });

  test("go by gain while nothing else is known, equal ones in the order of the regulation", () => {
    const steps = listNextSteps(pemdi2026, levels, { moves: [], kind: null });
    const order = orderSteps(steps, "expected").map(({ no }) => no);
    expect(order.slice(0, 3)).toEqual([20, 2, 3]);
    expect(order.at(-1)).toBe(16);
    expect(orderSteps(steps, "number").map(({ no }) => no)).toEqual(steps.map(({ no }) => no));
  });

  test("go by gain times the lower end where that is known, and those before all others", () => {
    const known = [...moves(20, 18, 5), ...moves(20, 4, 20)];
    const steps = listNextSteps(pemdi2026, levels, { moves: known, kind: "regency" });
    // 0,05 × 0,70 against 0,10 × 0,08.
    expect(
      orderSteps(steps, "expected")
        .map(({ no }) => no)
        .slice(0, 3),
    ).toEqual([5, 20, 2]);
    expect(orderSteps(steps, "gain")[0]?.no).toBe(20);
    expect(orderSteps(steps, "feasibility")[0]?.no).toBe(5);
  });
});
