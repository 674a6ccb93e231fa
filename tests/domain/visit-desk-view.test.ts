import { describe, expect, test } from "vitest";
import type { VisitState } from "../../app/domain/visit.ts";
import { groupOf } from "../../app/domain/visit-desk-view.ts";
import type { VisitTask, VisitWait } from "../../app/domain/visit-waiting.ts";
import { sayNext, sayUntil } from "../../app/text/id/visit-desk.ts";

const waitFor = (task: VisitTask, by: VisitWait["by"], until: string | null = "2026-12-09"): VisitWait => ({
  ...{ task, by, until },
});
const own = (sides: readonly ("visitor" | "host")[], absent: readonly ("visitor" | "host")[] = [], isOver = false) => ({
  ...{ sides, absent, isOver },
});

describe("the group of a visit", () => {
  const groups = (state: VisitState, wait: VisitWait | null, isOver = false) =>
    [["visitor"], ["host"], []].map((sides) =>
      groupOf({ state, visibility: "hidden", wait }, own(sides as ("visitor" | "host")[], [], isOver)),
    );

  test.each([
    ["an answer that the host owes", "requested", waitFor("answer", "host"), ["theirs", "ours", "ended"]],
    ["an answer that the visitor owes", "rescheduled", waitFor("answer", "visitor"), ["ours", "theirs", "ended"]],
    ["a date that either sets", "accepted", waitFor("schedule", "either"), ["ours", "ours", "ended"]],
    ["a day to come", "scheduled", waitFor("hold", "either"), ["scheduled", "scheduled", "scheduled"]],
    ["a day that has passed", "scheduled", waitFor("hold", "either", null), ["ours", "ours", "ended"]],
    ["a report that the visitor keeps", "held", waitFor("report", "visitor"), ["report", "theirs", "ended"]],
    ["a report to confirm", "reported", waitFor("confirm", "host"), ["theirs", "ours", "ended"]],
    ["a check that is due", "confirmed", waitFor("check", "either", null), ["followUp", "followUp", "ended"]],
    ["checks to come", "confirmed", null, ["followUp", "followUp", "ended"]],
    ["a request that was declined", "declined", null, ["ended", "ended", "ended"]],
    ["a visit that was called off", "cancelled", null, ["ended", "ended", "ended"]],
  ] as const)("%s", (_what, state, wait, expected) => {
    expect(groups(state, wait)).toEqual(expected);
  });

  test("ends with the last check, and when it was taken from the public pages", () => {
    expect(groups("confirmed", null, true)).toEqual(["ended", "ended", "ended"]);
    for (const visibility of ["withdrawn", "removed"] as const) {
      expect(groupOf({ state: "held", visibility, wait: waitFor("report", "visitor") }, own(["visitor"]))).toBe(
        "ended",
      );
    }
  });

  test("what waits for a side without an office is the other one's to write down", () => {
    const asked = { state: "requested", visibility: "hidden", wait: waitFor("answer", "host") } as const;
    expect(groupOf(asked, own(["visitor"], ["host"]))).toBe("ours");
    expect(groupOf({ ...asked, state: "draft", wait: null }, own(["visitor"]))).toBe("ours");
  });
});

test.each([
  ["2026-11-24", "lewat tenggat 24 November 2026"],
  ["2026-11-25", "sampai hari ini"],
  ["2026-11-26", "sampai 26 November 2026, sisa 1 hari"],
  [null, ""],
])("until %s", (until, said) => {
  expect(sayUntil(waitFor("answer", "host", until), "2026-11-25")).toBe(said);
});

test("what waits for nobody says why", () => {
  const next = (state: VisitState, visibility: "hidden" | "withdrawn" | "removed" = "hidden") =>
    sayNext({ state, visibility, wait: null });
  expect(next("draft")).toMatch(/belum dikirim/);
  expect(next("declined")).toMatch(/menolak/);
  expect(next("cancelled")).toMatch(/dibatalkan/);
  expect(next("reported", "withdrawn")).toMatch(/ditarik/);
  expect(next("reported", "removed")).toMatch(/diturunkan/);
  expect(next("confirmed")).toMatch(/Tidak ada yang ditunggu/);
});
