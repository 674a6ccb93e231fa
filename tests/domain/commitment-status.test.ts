import { describe, expect, test } from "vitest";
import { answerableMonths, askedMonth, commitmentStatus, newestChecks } from "../../app/domain/commitment-status.ts";

/** Checks of a visit of 16 March 2023. */
const DAYS = [
  { month: 3, day: "2023-06-16" },
  { month: 6, day: "2023-09-16" },
  { month: 12, day: "2024-03-16" },
] as const;

const said = (...checks: (readonly [3 | 6 | 12, "done" | "running" | "stopped"])[]) =>
  checks.map(([month, status]) => ({ month, status }));

const statusOn = (today: string, checks = said(), dueOn: string | null = null) =>
  commitmentStatus({ dueOn, checks }, DAYS, today);

describe("without a due day", () => {
  test.each([
    ["2023-03-16", { kind: "waiting", next: DAYS[0] }],
    ["2023-06-15", { kind: "waiting", next: DAYS[0] }],
    ["2023-06-16", { kind: "unanswered", month: 3 }],
    ["2023-09-15", { kind: "unanswered", month: 3 }],
    ["2023-09-16", { kind: "unanswered", month: 6 }],
    ["2024-03-15", { kind: "unanswered", month: 6 }],
    ["2024-03-16", { kind: "unanswered", month: 12 }],
    ["2030-01-01", { kind: "unanswered", month: 12 }],
  ])("on %s nobody has answered", (today, status) => {
    expect(statusOn(today)).toEqual(status);
  });

  test.each([
    ["2023-06-16", { kind: "running", month: 3 }],
    ["2023-09-15", { kind: "running", month: 3 }],
    ["2023-09-16", { kind: "unanswered", month: 6 }],
  ])("on %s it was running at the third month", (today, status) => {
    expect(statusOn(today, said([3, "running"]))).toEqual(status);
  });
});

describe("with a due day", () => {
  test.each([
    ["2023-06-15", { kind: "waiting", next: DAYS[0] }],
    ["2023-06-30", { kind: "unanswered", month: 3 }],
    ["2023-07-01", { kind: "overdue", dueOn: "2023-06-30", said: null }],
  ])("on %s it is due on 30 June and unanswered", (today, status) => {
    expect(statusOn(today, [], "2023-06-30")).toEqual(status);
  });

  test("running past its day it is overdue, and what was said stays", () => {
    expect(statusOn("2023-06-30", said([3, "running"]), "2023-06-30")).toEqual({ kind: "running", month: 3 });
    expect(statusOn("2023-07-01", said([3, "running"]), "2023-06-30")).toEqual({
      ...{ kind: "overdue", dueOn: "2023-06-30", said: "running" },
    });
  });

  test.each(["done", "stopped"] as const)("%s it is never overdue, nor asked about again", (status) => {
    for (const today of ["2023-06-30", "2023-07-01", "2023-09-16", "2024-03-16", "2030-01-01"]) {
      expect(statusOn(today, said([3, status]), "2023-06-30")).toEqual({ kind: status, month: 3 });
    }
  });
});

test("the newest of each month counts, and the last month that was answered", () => {
  const checks = said([3, "running"], [6, "stopped"], [3, "done"], [6, "running"]);
  expect(newestChecks(checks)).toEqual(said([3, "done"], [6, "running"]));
  expect(statusOn("2023-09-16", checks)).toEqual({ kind: "running", month: 6 });
});

test.each([
  ["2023-06-15", [3], 3],
  ["2023-06-16", [3, 6], 3],
  ["2023-09-16", [3, 6, 12], 6],
  ["2024-03-16", [3, 6, 12], 12],
])("on %s months may be answered that have come, and the next", (today, months, asked) => {
  expect([answerableMonths(DAYS, today), askedMonth(DAYS, today)]).toEqual([months, asked]);
});

test("without check days nothing is asked", () => {
  expect([answerableMonths([], "2023-06-16"), askedMonth([], "2023-06-16")]).toEqual([[], undefined]);
  expect(commitmentStatus({ dueOn: null, checks: [] }, [], "2023-06-16")).toEqual({ kind: "waiting", next: null });
});
