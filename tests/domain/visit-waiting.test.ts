import { expect, test } from "vitest";
import { addDays, type WaitingVisit, waitOf } from "../../app/domain/visit-waiting.ts";

const TODAY = "2026-11-25";
const base: WaitingVisit = {
  ...{ state: "requested", keeper: "visitor", proposedBy: null, precision: "day", zone: "Asia/Jayapura" },
  ...{ startsOn: "2026-11-20", endsOn: "2026-11-21", publishedAt: null, publicAt: null, openChecks: [] },
  // Half past midnight on the 11th in Jayapura.
  movedAt: "2026-11-10T15:30:00.000Z",
};
const waits = (overrides: Partial<WaitingVisit>, today = TODAY) => waitOf({ ...base, ...overrides }, today);

test("an answer is awaited for fourteen days of the visit's zone, from the side that was asked last", () => {
  expect(waits({})).toEqual({ task: "answer", by: "host", until: "2026-11-25" });
  expect(waits({ state: "rescheduled", proposedBy: "host" })).toMatchObject({ task: "answer", by: "visitor" });
  expect(waits({ state: "rescheduled", proposedBy: "visitor" })).toMatchObject({ by: "host" });
});

test("a date is set by either side within fourteen days, then its day is waited for", () => {
  expect(waits({ state: "accepted" })).toEqual({ task: "schedule", by: "either", until: "2026-11-25" });
  const scheduled = { state: "scheduled", startsOn: "2026-12-08", endsOn: null } as const;
  expect(waits(scheduled)).toEqual({ task: "hold", by: "either", until: "2026-12-08" });
  expect(waits(scheduled, "2026-12-09")).toEqual({ task: "hold", by: "either", until: null });
});

test("the keeper reports fourteen days after the last day, and whenever where that is not known", () => {
  expect(waits({ state: "held" })).toEqual({ task: "report", by: "visitor", until: "2026-12-05" });
  expect(waits({ state: "held", keeper: "host" })).toMatchObject({ by: "host" });
  expect(waits({ state: "held", precision: "month", startsOn: "2026-11", endsOn: null })).toMatchObject({
    until: null,
  });
});

test("the other side confirms within fourteen days; after that nothing more is asked of it", () => {
  const reported = { state: "reported", publicAt: "2026-11-11T03:00:00.000Z" } as const;
  expect(waits(reported)).toEqual({ task: "confirm", by: "host", until: "2026-11-25" });
  expect(waits(reported, "2026-11-26")).toBeUndefined();
});

test("a check is asked about from its day on, until it is answered", () => {
  const done = { state: "confirmed", openChecks: [3] } as const;
  expect(waits(done, "2027-02-20")).toBeUndefined();
  expect(waits(done, "2027-02-21")).toEqual({ task: "check", by: "either", until: null, month: 3 });
  expect(waits({ ...done, openChecks: [] }, "2027-02-21")).toBeUndefined();
  expect(waits({ ...done, openChecks: [3, 6] }, "2027-05-21")).toMatchObject({ month: 6 });
});

test("a draft and what came to nothing wait for nobody", () => {
  for (const state of ["draft", "declined", "cancelled"] as const) expect(waits({ state })).toBeUndefined();
});

test("days run over months and leap days", () => {
  expect(addDays("2024-02-20", 14)).toBe("2024-03-05");
  expect(addDays("2023-02-20", 14)).toBe("2023-03-06");
  expect(addDays("2026-12-25", 14)).toBe("2027-01-08");
});
