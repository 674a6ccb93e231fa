import { expect, test } from "vitest";
import type { VisitTime } from "../../app/domain/visit.ts";
import { spanOfVisit } from "../../app/domain/visit-calendar.ts";
import { sayVisitDays, sayVisitHours } from "../../app/text/id/visit-words.ts";

const DAY: VisitTime = {
  ...{ precision: "day", from: "2023-03-16", to: null, startsAt: null, endsAt: null, zone: "Asia/Jakarta" },
};

test("whole days end before the next one, also over the end of a month or a year", () => {
  expect(spanOfVisit(DAY)).toEqual({ kind: "days", from: "2023-03-16", before: "2023-03-17" });
  expect(spanOfVisit({ ...DAY, to: "2023-03-17" })).toEqual({ kind: "days", from: "2023-03-16", before: "2023-03-18" });
  expect(spanOfVisit({ ...DAY, to: "2023-03-31" })).toMatchObject({ before: "2023-04-01" });
  expect(spanOfVisit({ ...DAY, from: "2024-02-28", to: "2024-12-31" })).toMatchObject({ before: "2025-01-01" });
});

test("hours are those of the visit's own zone", () => {
  const hours = { ...DAY, startsAt: "09:00", endsAt: "11:30" };
  const starts = { "Asia/Jakarta": "02", "Asia/Makassar": "01", "Asia/Jayapura": "00" } as const;
  for (const zone of ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const) {
    expect(spanOfVisit({ ...hours, zone })).toMatchObject({ from: `2023-03-16T${starts[zone]}:00:00.000Z` });
  }
  expect(spanOfVisit({ ...hours, to: "2023-03-17" })).toMatchObject({ to: "2023-03-17T04:30:00.000Z" });
  // Half past six in the east is still the day before in UTC.
  expect(spanOfVisit({ ...hours, zone: "Asia/Jayapura", startsAt: "06:30" })).toMatchObject({
    from: "2023-03-15T21:30:00.000Z",
  });
});

test("an end that is not known, or before the start, is not made up", () => {
  expect(spanOfVisit({ ...DAY, startsAt: "09:00" })).toMatchObject({ kind: "instants", to: undefined });
  expect(spanOfVisit({ ...DAY, startsAt: "09:00", endsAt: "08:00" })).toMatchObject({ to: undefined });
  expect(spanOfVisit({ ...DAY, to: "2023-03-17", startsAt: "09:00" })).toMatchObject({ kind: "days" });
});

test("a month, a year or nothing is no place in a calendar", () => {
  expect(spanOfVisit({ ...DAY, precision: "month", from: "2023-03" })).toBeUndefined();
  expect(spanOfVisit({ ...DAY, precision: "unknown", from: null })).toBeUndefined();
});

test("days and hours in words", () => {
  expect(sayVisitDays(DAY)).toBe("16 Maret 2023");
  expect(sayVisitDays({ from: "2023-03-16", to: "2023-03-17" })).toBe("16–17 Maret 2023");
  expect(sayVisitDays({ from: "2023-03-31", to: "2023-04-01" })).toBe("31 Maret–1 April 2023");
  expect(sayVisitDays({ from: "2023-12-31", to: "2024-01-01" })).toBe("31 Desember 2023–1 Januari 2024");
  expect(sayVisitDays({ from: "2023-03", to: null })).toBe("Maret 2023");
  expect(sayVisitDays({ from: null, to: null })).toBe("tanggal tidak disebut");
  expect(sayVisitHours(DAY)).toBe("");
  expect(sayVisitHours({ ...DAY, startsAt: "09:00" })).toBe("mulai 09.00 WIB");
  expect(sayVisitHours({ ...DAY, startsAt: "09:00", endsAt: "11:30" })).toBe("09.00–11.30 WIB");
});
