import { describe, expect, test } from "vitest";
import { type EvidenceFacts, evidenceStep, isUnconfirmed } from "../../app/domain/practice-evidence.ts";

const FRESH: EvidenceFacts = {
  status: "running",
  started: "2026-09",
  documents: 0,
  measured: false,
  checks: 0,
  successes: 0,
};
const TODAY = "2026-11-25";

describe("the evidence step follows from the records", () => {
  test.each<[number, Partial<EvidenceFacts>]>([
    [0, { status: "planned", documents: 3, measured: true }],
    [0, { status: "unknown", checks: 1 }],
    [1, {}],
    [1, { documents: 2 }],
    [1, { started: "2026-05" }],
    [2, { started: "2026-05", documents: 1 }],
    [1, { started: "2026-06", documents: 1 }],
    [2, { started: "2025", documents: 1 }],
    [1, { started: "2026", documents: 1 }],
    [1, { started: null, documents: 1 }],
    [2, { status: "stopped", started: "2019-01", documents: 1 }],
    [3, { measured: true }],
    [4, { checks: 1 }],
    [4, { checks: 2, successes: 1 }],
    [5, { successes: 2 }],
  ])("step %i for %o", (step, facts) => {
    expect(evidenceStep({ ...FRESH, ...facts }, TODAY)).toBe(step);
  });
});

test("a status is unconfirmed a year after its office's last word, or without one", () => {
  const running = { status: "running" as const };
  expect(isUnconfirmed({ ...running, confirmedOn: null }, TODAY)).toBe(true);
  expect(isUnconfirmed({ ...running, confirmedOn: "2025-11-25" }, TODAY)).toBe(false);
  expect(isUnconfirmed({ ...running, confirmedOn: "2025-11-24" }, TODAY)).toBe(true);
  expect(isUnconfirmed({ status: "planned", confirmedOn: null }, TODAY)).toBe(false);
  expect(isUnconfirmed({ status: "stopped", confirmedOn: null }, TODAY)).toBe(false);
});
