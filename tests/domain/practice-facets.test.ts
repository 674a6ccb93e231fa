import { expect, test } from "vitest";
import type { PracticeKind, PracticeStatus } from "../../app/domain/practice.ts";
import {
  FACET_KINDS,
  type FacetRegion,
  makePracticeColumns,
  orderByRegions,
  type PracticeFacts,
  STATUS_WORDS,
} from "../../app/domain/practice-columns.ts";
import { COST_CLASSES, costClassOf } from "../../app/domain/practice-cost.ts";
import { evidenceStep, isUnconfirmed } from "../../app/domain/practice-evidence.ts";
import {
  countPractices,
  indicatorKey,
  type PracticeFilter,
  SINGLE_FACETS,
  splitIndicatorKey,
} from "../../app/domain/practice-facets.ts";
import { sizeOf } from "../../app/domain/region-size.ts";
import { type Dice, seededDice } from "../support/seeded.ts";

const today = "2026-11-25";
const instruments = ["pemdi-2026", "spbe-2020"];
const OPEN: PracticeFilter = {
  ...{ kind: -1, size: -1, province: -1, cost: -1, evidence: -1 },
  ...{ status: -1, instrument: -1, indicator: -1, from: -1, to: -1 },
};

const regions: FacetRegion[] = [
  { id: "lampung", kind: "province", population: 9_000_000, provinceId: null },
  { id: "mesuji", kind: "regency", population: 241_000, provinceId: "lampung" },
  { id: "metro", kind: "city", population: 180_000, provinceId: "lampung" },
  { id: "papua", kind: "province", population: null, provinceId: null },
  { id: "merauke", kind: "regency", population: 240_000, provinceId: "papua" },
];

function makeFacts(dice: Dice, count: number): PracticeFacts[] {
  const statuses: PracticeStatus[] = ["planned", "running", "changed", "stopped", "unknown"];
  const kinds: PracticeKind[] = ["governance", "public_service", "other", "lesson"];
  const level = () => dice.pick([null, 1, 2, 3, 4, 5]);
  return Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    regionId: dice.pick(regions).id,
    kind: dice.pick(kinds),
    status: dice.pick(statuses),
    started: dice.pick([null, "2024", "2026-03", "2026-09"]),
    documents: dice.below(2),
    measured: dice.below(3) === 0,
    checks: dice.below(3) === 0 ? 1 : 0,
    successes: dice.below(4),
    adoptions: dice.below(2),
    cost: { min: null, max: dice.pick([null, 0, 50_000_000, 50_000_001, 900_000_000]) },
    confirmedOn: dice.pick([null, "2025-01-01", "2026-10-01"]),
    publishedAt: `2026-1${dice.below(2)}-0${1 + dice.below(9)}T00:00:00.000Z`,
    indicators: dice
      .some([1, 2, 3, 4], 0, 3)
      .map((no) => ({ instrument: dice.pick([...instruments, "spbe-2018"]), no, from: level(), to: level() })),
  }));
}

/** The same by asking every practice every question anew. */
function passes(one: PracticeFacts, filter: PracticeFilter): boolean {
  const region = regions.find(({ id }) => id === one.regionId);
  const size = sizeOf(region?.population ?? null);
  const values = {
    kind: FACET_KINDS.indexOf(region?.kind ?? "city"),
    size: size === undefined ? 4 : ["di-bawah-200", "200-500", "500-1000", "di-atas-1000"].indexOf(size.slug),
    province: regions.findIndex(({ id }) => id === (region?.provinceId ?? region?.id)),
    cost: costClassOf(one.cost),
    evidence: evidenceStep(one, today),
  };
  const words: string[] = one.status === "unknown" ? [] : [one.status];
  const isLesson = one.kind === "lesson";
  if (isLesson) words.push("lesson");
  if (isUnconfirmed(one, today) && !(isLesson && one.status === "unknown")) words.push("unconfirmed");
  const isIn = (chosen: number, value: number | null) => chosen < 0 || chosen === value;
  const asksIndicator = [filter.instrument, filter.indicator, filter.from, filter.to].some((chosen) => chosen >= 0);
  return (
    SINGLE_FACETS.every((facet) => isIn(filter[facet], values[facet])) &&
    (filter.status < 0 || words.includes(STATUS_WORDS[filter.status] ?? "")) &&
    (!asksIndicator ||
      one.indicators.some(
        ({ instrument, no, from, to }) =>
          instruments.includes(instrument) &&
          isIn(filter.instrument, instruments.indexOf(instrument)) &&
          isIn(filter.indicator, no) &&
          isIn(filter.from, from) &&
          isIn(filter.to, to),
      ))
  );
}

function randomFilter(dice: Dice): PracticeFilter {
  const open = (most: number) => (dice.below(3) === 0 ? dice.below(most) : -1);
  return {
    ...{ kind: open(3), size: open(5), province: open(5), cost: open(5), evidence: open(6), status: open(6) },
    ...{ instrument: open(2), indicator: open(5), from: open(6), to: open(6) },
  };
}

test("counts and finds what asking every practice would", () => {
  const dice = seededDice(5);
  const facts = makeFacts(dice, 300);
  const columns = makePracticeColumns(facts, { regions, instruments, today });
  for (let round = 0; round < 120; round++) {
    const filter = round === 0 ? OPEN : randomFilter(dice);
    const among = round % 3 === 0 ? Uint8Array.from(facts, () => dice.below(2)) : undefined;
    const offered = facts.filter((_, at) => among === undefined || among[at] === 1);
    const count = (changed: Partial<PracticeFilter>) =>
      offered.filter((one) => passes(one, { ...filter, ...changed })).length;
    const { found, counts } = countPractices(columns, filter, { order: columns.byNewest, among });
    expect(found.map((at) => columns.ids[at]).sort()).toEqual(
      offered
        .filter((one) => passes(one, filter))
        .map(({ id }) => id)
        .sort(),
    );
    for (const facet of [...SINGLE_FACETS, "from", "to"] as const) {
      expect([...counts[facet]], facet).toEqual([...counts[facet]].map((_, choice) => count({ [facet]: choice })));
    }
    expect([...counts.status].slice(0, 6)).toEqual(STATUS_WORDS.map((_, status) => count({ status })));
    expect([...counts.instrument]).toEqual(instruments.map((_, instrument) => count({ instrument, indicator: -1 })));
    const key = indicatorKey(1, 3);
    expect(counts.indicator[key]).toBe(count({ instrument: 1, indicator: 3 }));
  }
});

test("one indicator has to have it all: number, instrument and levels", () => {
  const [one] = makeFacts(seededDice(1), 1);
  if (one === undefined) throw new Error("no practice");
  const indicators = [
    { instrument: "spbe-2020", no: 15, from: 1, to: 2 },
    { instrument: "spbe-2020", no: 16, from: 3, to: 4 },
  ];
  const columns = makePracticeColumns([{ ...one, indicators }], { regions, instruments, today });
  const find = (filter: Partial<PracticeFilter>) =>
    countPractices(columns, { ...OPEN, ...filter }, { order: columns.byNewest }).found.length;
  expect(find({ indicator: 15, from: 1 })).toBe(1);
  expect(find({ indicator: 15, from: 3 })).toBe(0);
  expect(find({ instrument: 0, indicator: 15 })).toBe(0);
});

test("orders by time and by region keep every practice once", () => {
  const facts = makeFacts(seededDice(9), 200);
  const columns = makePracticeColumns(facts, { regions, instruments, today });
  const newest = [...columns.byNewest].map((at) => facts[at]?.publishedAt ?? "");
  expect(newest).toEqual([...newest].sort().reverse());
  const order = orderByRegions(columns, [2, 4]);
  const named = [...order].map((at) => facts[at]?.regionId);
  expect([...new Set(named)]).toEqual(["metro", "merauke", "lampung", "mesuji", "papua"]);
  expect(new Set(order).size).toBe(200);
});

test("a cost belongs to the class of its upper end, one nobody stated to its own", () => {
  const slugOf = (min: number | null, max: number | null) => COST_CLASSES[costClassOf({ min, max })]?.slug;
  expect(slugOf(null, null)).toBe("belum-diisi");
  expect(slugOf(0, 0)).toBe("tanpa-tambahan");
  expect(slugOf(0, 50_000_000)).toBe("sampai-50-juta");
  expect(slugOf(50_000_001, null)).toBe("50-500-juta");
  expect(slugOf(1, 500_000_001)).toBe("di-atas-500-juta");
});

test("an uncopied gem is proven, confirmed this year, of a small region, and copied by nobody", () => {
  const [made] = makeFacts(seededDice(3), 1);
  if (made === undefined) throw new Error("no practice");
  const gem: PracticeFacts = {
    ...made,
    ...{ regionId: "merauke", status: "running", measured: true, checks: 0, successes: 0, adoptions: 0 },
    confirmedOn: "2026-10-01",
  };
  const isGem = (change: Partial<PracticeFacts>) =>
    makePracticeColumns([{ ...gem, ...change }], { regions, instruments, today }).gem[0] === 1;
  expect(isGem({})).toBe(true);
  expect(isGem({ regionId: "mesuji" })).toBe(false);
  expect(isGem({ adoptions: 1 })).toBe(false);
  expect(isGem({ confirmedOn: "2025-10-01" })).toBe(false);
  expect(isGem({ confirmedOn: null })).toBe(false);
  expect(isGem({ measured: false })).toBe(false);
});

test("an indicator's number splits into what it was made of", () => {
  expect(splitIndicatorKey(indicatorKey(3, 47))).toEqual({ instrument: 3, no: 47 });
});
