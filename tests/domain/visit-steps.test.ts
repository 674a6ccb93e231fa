import { expect, test } from "vitest";
import { type SteppedVisit, visitSteps } from "../../app/domain/visit-steps.ts";
import { sayStep } from "../../app/text/id/visit-steps.ts";

const base: SteppedVisit = {
  ...{ state: "requested", precision: "day", startsOn: "2026-12-08", endsOn: null, zone: "Asia/Makassar" },
  ...{ publishedAt: null, isGathered: false, moves: [], checks: [] },
};
const saidOf = (overrides: Partial<SteppedVisit>, today = "2026-11-25") =>
  visitSteps({ ...base, ...overrides }, today).map((step) => `${step.stage} ${step.mark}: ${sayStep(step)}`);
const sent = { move: "send", movedAt: "2026-11-01T16:30:00.000Z" };
const accepted = { move: "accept", movedAt: "2026-11-03T03:00:00.000Z" };

test("a request stands at its first step, on the day of the visit's zone", () => {
  expect(saidOf({ moves: [sent] })).toEqual([
    "asked now: 2 November 2026, menunggu jawaban",
    "accepted next: ",
    "scheduled next: ",
    "held next: ",
    "report next: ",
    "checks next: 3, 6, 12 bulan",
  ]);
  expect(saidOf({ state: "draft" })[0]).toBe("asked now: belum dikirim");
});

test("a step tells the instant whose day it has; a day of its own has none", () => {
  const moves = [sent, accepted, { move: "publish", movedAt: "2026-12-20T16:30:00.000Z" }];
  const steps = visitSteps(
    { ...base, state: "reported", publishedAt: "2026-12-20T16:30:00.000Z", moves },
    "2026-12-21",
  );
  expect(steps.map(({ from, at }) => [from, at])).toEqual([
    ["2026-11-02", sent.movedAt],
    ["2026-11-03", accepted.movedAt],
    [null, null],
    ["2026-12-08", null],
    ["2026-12-21", "2026-12-20T16:30:00.000Z"],
    [null, null],
  ]);
});

test("what a public source tells has no days before the visit itself, and nobody is asked afterwards", () => {
  expect(
    saidOf({
      ...{ state: "held", startsOn: "2023-03-16", endsOn: "2023-03-17", isGathered: true },
      ...{ publishedAt: null, checks: [{ month: 3, day: "2027-02-25" }] },
    }),
  ).toEqual([
    "asked unknown: tidak tercatat",
    "accepted unknown: tidak tercatat",
    "scheduled unknown: tidak tercatat",
    "held done: 16–17 Maret 2023",
    "report now: dirangkum dari sumber publik",
    "checks next: 3, 6, 12 bulan",
  ]);
});

test("a visit known only by its year, or not at all, does not get a day", () => {
  expect(saidOf({ state: "reported", precision: "year", startsOn: "2022" })[3]).toBe("held done: 2022");
  expect(saidOf({ state: "reported", precision: "unknown", startsOn: null })[3]).toBe("held unknown: tidak tercatat");
});

test("a report waits for the other side until that one answers", () => {
  const published = { publishedAt: "2026-12-20T03:00:00.000Z", moves: [sent, accepted] };
  expect(saidOf({ ...published, state: "reported" })[4]).toMatch(/^report now: 20 Desember 2026, belum dikonfirmasi/);
  expect(saidOf({ ...published, state: "confirmed" })[4]).toMatch(/^report done: 20 Desember 2026, dikonfirmasi/);
  expect(saidOf({ ...published, state: "objected" })[4]).toMatch(/^report done: .* memberi catatan$/);
});

test("what is asked about next is the first day that has not passed", () => {
  const checks = [
    { month: 3, day: "2027-03-08" },
    { month: 6, day: "2027-06-08" },
  ] as const;
  const shown = (today: string) => saidOf({ state: "confirmed", checks }, today)[5];
  expect(shown("2027-03-08")).toContain("8 Maret 2027");
  expect(shown("2027-03-09")).toContain("8 Juni 2027");
  expect(shown("2027-06-09")).toContain("8 Juni 2027");
});

test("one that was called off ends there", () => {
  const moves = [sent, accepted, { move: "cancel", movedAt: "2026-11-05T03:00:00.000Z" }];
  expect(saidOf({ state: "cancelled", moves })).toEqual([
    "asked done: 2 November 2026",
    "accepted done: 3 November 2026",
    "cancelled now: 5 November 2026",
  ]);
});
