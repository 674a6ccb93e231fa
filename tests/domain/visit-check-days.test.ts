import { expect, test } from "vitest";
import { addMonths, checkDays } from "../../app/domain/visit-deadline.ts";

const daysOf = (overrides: Partial<Parameters<typeof checkDays>[0]> = {}) =>
  checkDays({
    ...{ precision: "day", startsOn: "2023-03-16", endsOn: null, publishedAt: null, zone: "Asia/Jakarta" },
    ...overrides,
  }).map(({ day }) => day);

test("three, six and twelve months after the last day", () => {
  expect(daysOf()).toEqual(["2023-06-16", "2023-09-16", "2024-03-16"]);
  expect(daysOf({ endsOn: "2023-03-17" })).toEqual(["2023-06-17", "2023-09-17", "2024-03-17"]);
});

test.each([
  // 23.30 WIB on the last day in time, and half an hour after midnight.
  ["2023-06-16T16:30:00.000Z", "2023-06-16"],
  ["2023-06-16T17:30:00.000Z", "2023-09-17"],
])("published at %s they are first asked about on %s", (publishedAt, first) => {
  expect(daysOf({ publishedAt })[0]).toBe(first);
});

test("without a day they are counted from the publication, and not asked about before", () => {
  const year = { precision: "year", startsOn: "2022" } as const;
  expect(daysOf(year)).toEqual([]);
  expect(daysOf({ ...year, publishedAt: "2026-11-25T03:00:00.000Z" })).toEqual([
    ...["2027-02-25", "2027-05-25", "2027-11-25"],
  ]);
  expect(daysOf({ precision: "unknown", startsOn: null })).toEqual([]);
});

test.each([
  ["2023-08-31", 6, "2024-02-29"],
  ["2022-08-31", 6, "2023-02-28"],
  ["2023-11-30", 3, "2024-02-29"],
  ["2023-12-01", 12, "2024-12-01"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2023-09-30", 3, "2023-12-30"],
])("%s and %i months is %s", (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});
