import { expect, test } from "vitest";
import { dayInZone, parseDay, timeInZone, weekdayOf } from "../../app/domain/days.ts";

test("only existing days are read", () => {
  expect(parseDay("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
  for (const text of ["2023-02-29", "2023-13-01", "2023-00-10", "2023-3-16", "2023-03-16T00:00:00Z", ""]) {
    expect(parseDay(text)).toBeUndefined();
  }
});

test("16 March 2023 was a Thursday", () => {
  expect(weekdayOf("2023-03-16")).toBe(4);
  expect(weekdayOf("2023-03-19")).toBe(7);
  expect(weekdayOf("2023-02-30")).toBeUndefined();
});

test("half past midnight in Lampung is the next day there and the day before in UTC", () => {
  expect(dayInZone("2023-03-16T17:30:00Z", "Asia/Jakarta")).toBe("2023-03-17");
  expect(timeInZone("2023-03-16T17:30:00.000Z", "Asia/Jakarta")).toBe("00:30");
  expect(dayInZone("2023-03-16T23:30:00+07:00", "Asia/Jakarta")).toBe("2023-03-16");
});

test("an instant without a zone is refused rather than read in the zone of the machine", () => {
  expect(() => dayInZone("2023-03-16T17:30:00", "Asia/Jakarta")).toThrow(RangeError);
  expect(() => dayInZone("kemarin Z", "Asia/Jakarta")).toThrow(RangeError);
});
