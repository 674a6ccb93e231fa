import { expect, test } from "vitest";
import { sessionEnd } from "../../app/platform/session-cookie.server.ts";

const began = new Date("2026-11-01T00:00:00Z");
const after = (hours: number) => new Date(began.getTime() + hours * 3_600_000);

test.each([
  ["a working day after its last use", 5, { remembered: false, complete: true }, 17],
  ["a week after it began, however much it is used", 7 * 24 - 1, { remembered: false, complete: true }, 7 * 24],
  ["a month after its last use where it is remembered", 24, { remembered: true, complete: true }, 31 * 24],
  ["ninety days after it began even then", 80 * 24, { remembered: true, complete: true }, 90 * 24],
  ["a quarter of an hour on while it waits for the code", 2, { remembered: true, complete: false }, 2.25],
] as const)("a session ends %s", (_, used, life, end) => {
  expect(sessionEnd(after(used), { ...life, createdAt: began })).toBe(after(end).toISOString());
});
