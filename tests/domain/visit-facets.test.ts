import { describe, expect, test } from "vitest";
import { countVisits, orderVisits, rolesOf, type VisitFacts, type VisitFilter } from "../../app/domain/visit-facets.ts";

const OPEN: VisitFilter = {
  ...{ region: undefined, role: undefined, indicator: undefined, form: undefined, state: undefined, since: undefined },
};

const base: VisitFacts = {
  ...{ id: "a", visitorCode: "18.12", hostCode: "18.11", form: "in_person", state: "held", isPublished: true },
  ...{ from: "2023-03-16", publishedAt: "2023-03-16", indicators: ["spbe-2020/1", "spbe-2020/15"] },
};
const VISITS: readonly VisitFacts[] = [
  base,
  { ...base, id: "b", visitorCode: "18.10", from: "2023-05", publishedAt: "2023-05-05", indicators: ["spbe-2020/8"] },
  { ...base, id: "c", visitorCode: null, hostCode: "51", from: null, publishedAt: "", form: "unknown", indicators: [] },
  { ...base, id: "d", visitorCode: "18.11", hostCode: "32.11", from: "2026", publishedAt: "2026-11-01T00:00:00.000Z" },
];
const ids = (found: readonly VisitFacts[]) => found.map(({ id }) => id).join("");

describe("counting visits", () => {
  test("an open filter keeps all and counts every choice", () => {
    const { found, counts } = countVisits(VISITS, OPEN);
    expect(ids(found)).toBe("abcd");
    expect(Object.fromEntries(counts.form)).toEqual({ in_person: 3, unknown: 1 });
    expect(Object.fromEntries(counts.indicator)).toEqual({ "spbe-2020/1": 2, "spbe-2020/15": 2, "spbe-2020/8": 1 });
    expect(counts.role.size, "a role is one of a region").toBe(0);
  });

  test("years count everything since, and a date that is not known is since nothing", () => {
    const { counts } = countVisits(VISITS, OPEN);
    expect([...counts.since]).toEqual([
      ["2026", 1],
      ["2023", 3],
    ]);
    expect(ids(countVisits(VISITS, { ...OPEN, since: "2023" }).found)).toBe("abd");
    expect(ids(countVisits(VISITS, { ...OPEN, since: "2023-04" }).found)).toBe("bd");
  });

  test("a region is found on either side, and its roles are counted with the role let go", () => {
    const both = countVisits(VISITS, { ...OPEN, region: "18.11" });
    expect(ids(both.found)).toBe("abd");
    const host = countVisits(VISITS, { ...OPEN, region: "18.11", role: "host" });
    expect(ids(host.found)).toBe("ab");
    expect(Object.fromEntries(host.counts.role)).toEqual({ host: 2, visitor: 1 });
  });

  test("a province holds its regencies, and no code that merely begins alike", () => {
    expect(rolesOf(base, "18")).toEqual(["visitor", "host"]);
    expect(rolesOf({ visitorCode: "18.12", hostCode: "1" }, "1")).toEqual(["host"]);
  });

  test("a visit that fails two facets counts for neither", () => {
    const { counts } = countVisits(VISITS, { ...OPEN, form: "unknown", indicator: "spbe-2020/8" });
    expect(Object.fromEntries(counts.form)).toEqual({ in_person: 1 });
    expect(Object.fromEntries(counts.indicator)).toEqual({});
  });
});

test("orders are total: the newest report, the latest visit, the visitor", () => {
  expect(ids(orderVisits(VISITS, "newest"))).toBe("dbac");
  expect(ids(orderVisits(VISITS, "date"))).toBe("dbac");
  expect(ids(orderVisits(VISITS, "name"))).toBe("bdac");
  const twins = [
    { ...base, id: "z" },
    { ...base, id: "y" },
  ];
  expect(ids(orderVisits(twins, "newest"))).toBe("yz");
});
