import { expect, test } from "vitest";
import type { VisitSide } from "../../app/domain/visit.ts";
import { groupOf } from "../../app/domain/visit-desk-view.ts";
import type { VisitTask, VisitWait } from "../../app/domain/visit-waiting.ts";

const VISIT = { state: "requested", visibility: "hidden", wait: null } as const;
const waits = (task: VisitTask, by: VisitWait["by"], until: string | null = "2026-12-09"): VisitWait => ({
  task,
  by,
  until,
});
const groupFor = (
  overrides: Partial<Parameters<typeof groupOf>[0]>,
  sides: readonly VisitSide[] = ["host"],
  more: { absent?: readonly VisitSide[]; isOver?: boolean } = {},
) => groupOf({ ...VISIT, ...overrides }, { sides, absent: more.absent ?? [], isOver: more.isOver ?? false });

test("a visit stands under whom it waits for", () => {
  const wait = waits("answer", "host");
  expect(groupFor({ wait }, ["host"])).toBe("ours");
  expect(groupFor({ wait }, ["visitor"])).toBe("theirs");
  expect(groupFor({ wait }, ["visitor"], { absent: ["host"] })).toBe("ours");
  expect(groupFor({ state: "draft" }, ["visitor"])).toBe("ours");
  expect(groupFor({ state: "accepted", wait: waits("schedule", "either") }, ["visitor"])).toBe("ours");
});

test("a date to come is waited for, one that has passed is to be recorded", () => {
  expect(groupFor({ state: "scheduled", wait: waits("hold", "either") })).toBe("scheduled");
  expect(groupFor({ state: "scheduled", wait: waits("hold", "either", null) })).toBe("ours");
});

test("after the visit come the report of its keeper, the confirmation of the other side and the follow-up", () => {
  const report = { state: "held", wait: waits("report", "visitor") } as const;
  expect([groupFor(report, ["visitor"]), groupFor(report, ["host"])]).toEqual(["report", "theirs"]);
  const confirm = { state: "reported", wait: waits("confirm", "host") } as const;
  expect([groupFor(confirm, ["visitor"]), groupFor(confirm, ["host"])]).toEqual(["theirs", "ours"]);
  expect(groupFor({ state: "confirmed", wait: waits("check", "either", null) })).toBe("followUp");
  expect(groupFor({ state: "confirmed" })).toBe("followUp");
  expect(groupFor({ state: "confirmed" }, ["host"], { isOver: true })).toBe("ended");
});

test("what came to nothing, and what is no longer public, has ended", () => {
  for (const state of ["declined", "cancelled"] as const) expect(groupFor({ state })).toBe("ended");
  for (const visibility of ["withdrawn", "removed"] as const) {
    expect(groupFor({ state: "reported", visibility, wait: waits("confirm", "host") })).toBe("ended");
  }
});

test("a guest has only the day before it", () => {
  expect(groupFor({ state: "scheduled", wait: waits("hold", "either") }, [])).toBe("scheduled");
  expect(groupFor({ state: "held", wait: waits("report", "visitor") }, [])).toBe("ended");
});
