import { expect, test } from "vitest";
import { viewConfirmation } from "../../app/domain/visit-confirmation.ts";

const answer = { version: 1, verdict: "noted", html: "<p>x</p>", confirmedAt: "2026-12-01T03:00:00Z" } as const;
const asked = { version: 2, publicAt: "2026-11-25T18:00:00Z", isHere: true, answers: [answer] };
const kindOn = (today: string) => viewConfirmation(asked, today, "Asia/Jakarta");

test("a new version asks anew and is waited for two weeks from the day of its zone", () => {
  // 18.00 UTC is the 26th in Jakarta.
  expect(kindOn("2026-11-26")).toEqual({ kind: "waiting", since: "2026-11-26", days: 0, deadline: "2026-12-10" });
  expect(kindOn("2026-12-10")).toMatchObject({ kind: "waiting", days: 14 });
  expect(kindOn("2026-12-11")).toMatchObject({ kind: "silent", days: 15, deadline: "2026-12-10" });
});

test("the newest answer to the public version counts", () => {
  const later = { ...answer, version: 2, verdict: "confirmed", confirmedAt: "2027-01-03T03:00:00Z" } as const;
  const both = { ...asked, answers: [answer, { ...later, verdict: "noted" as const }, later] };
  expect(viewConfirmation(both, "2027-02-01", "Asia/Jakarta")).toEqual({ kind: "answered", answer: later });
});

test("nobody is said to be silent who was never asked", () => {
  expect(viewConfirmation({ ...asked, isHere: false }, "2027-02-01", "Asia/Jakarta").kind).toBe("not_asked");
  expect(viewConfirmation({ ...asked, publicAt: null }, "2027-02-01", "Asia/Jakarta").kind).toBe("not_asked");
});
