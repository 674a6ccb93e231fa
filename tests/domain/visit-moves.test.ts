import { describe, expect, test } from "vitest";
import { type Grant, may, type Permission, type Role } from "../../app/domain/permissions.ts";
import { VISIT_STATES, type VisitSide, type VisitState } from "../../app/domain/visit.ts";
import { allowedMoves, type MovableVisit, VISIT_MOVES, type VisitMove } from "../../app/domain/visit-moves.ts";

const TODAY = "2026-12-08";
const OFFICES = { visitor: "o-tubaba", host: "o-mesuji", third: "o-pringsewu" } as const;
type Whose = keyof typeof OFFICES;
const ROLES = [
  "author",
  "reviewer",
  "office_admin",
  "province_coordinator",
  "curator",
  "portal_admin",
  "none",
] as const;

/** States of a visit with the moves of each side, as the guide for offices tells it; nothing else may happen. */
const BY_VISITOR: Partial<Record<VisitState, readonly VisitMove[]>> = {
  draft: ["send", "cancel"],
  requested: ["cancel"],
  rescheduled: ["accept", "propose", "cancel"],
  accepted: ["propose", "cancel", "schedule", "hold"],
  scheduled: ["propose", "cancel", "schedule", "hold"],
  held: ["publish"],
  reported: ["publish"],
  confirmed: ["publish"],
  objected: ["publish"],
};
const BY_HOST: Partial<Record<VisitState, readonly VisitMove[]>> = {
  requested: ["accept", "propose", "decline"],
  rescheduled: ["decline"],
  accepted: ["propose", "cancel", "schedule", "hold"],
  scheduled: ["propose", "cancel", "schedule", "hold"],
  reported: ["confirm", "object"],
  confirmed: ["object"],
  objected: ["confirm"],
};
/** Whoever may not decide may still note that it took place. */
const BY_AUTHORS: readonly VisitMove[] = ["hold"];

/** The host made the date that waits, and keeps no report. */
const visitIn = (state: VisitState, overrides: Partial<MovableVisit> = {}): MovableVisit => ({
  ...{ state, keeper: "visitor", firstDay: TODAY, absent: [] },
  proposedBy: state === "rescheduled" ? "host" : null,
  ...overrides,
});

function movesFor(visit: MovableVisit, role: Role | "none", whose: Whose, today = TODAY): VisitMove[] {
  const owner = { officeId: OFFICES[whose], provinceId: "p-lampung" };
  const grants: Grant[] = role === "none" ? [] : [grantOf(role, owner.officeId)];
  const sides: VisitSide[] = whose === "third" ? [] : [whose];
  const asked = { sides, may: (right: Permission) => may(grants, right, owner) };
  return allowedMoves(visit, asked, today).map(({ move }) => move);
}

function grantOf(role: Role, officeId: string): Grant {
  if (role === "author" || role === "reviewer" || role === "office_admin") {
    return { role, officeId, provinceId: "p-lampung" };
  }
  return role === "province_coordinator" ? { role, provinceId: "p-lampung" } : { role };
}

function expected(state: VisitState, role: Role | "none", whose: Whose): readonly VisitMove[] {
  if (whose === "third") return [];
  const own = (whose === "visitor" ? BY_VISITOR : BY_HOST)[state] ?? [];
  if (role === "reviewer" || role === "office_admin") return own;
  return role === "author" ? own.filter((move) => BY_AUTHORS.includes(move)) : [];
}

describe.each(VISIT_STATES)("a visit that is %s", (state) => {
  describe.each(ROLES)("for %s", (role) => {
    test.each(Object.keys(OFFICES) as Whose[])("of the %s", (whose) => {
      const moves = movesFor(visitIn(state), role, whose);
      for (const move of VISIT_MOVES) {
        expect(moves.includes(move), `${move} of a visit that is ${state}`).toBe(
          expected(state, role, whose).includes(move),
        );
      }
    });
  });
});

describe("who answers a date", () => {
  test.each([
    ["host", "visitor"],
    ["visitor", "host"],
  ] as const)("proposed by the %s, the %s", (proposedBy, answering) => {
    const visit = visitIn("rescheduled", { proposedBy });
    expect(movesFor(visit, "reviewer", answering)).toEqual(expect.arrayContaining(["accept", "propose"]));
    const waiting = movesFor(visit, "reviewer", proposedBy);
    expect(waiting).not.toContain("accept");
    expect(waiting).not.toContain("propose");
  });

  test("the host may decline whoever made it", () => {
    for (const proposedBy of ["host", "visitor"] as const) {
      expect(movesFor(visitIn("rescheduled", { proposedBy }), "reviewer", "host")).toContain("decline");
    }
  });
});

describe("the report of a visit that the host keeps", () => {
  test("is published by the host and answered by the visitor", () => {
    const kept = (state: VisitState) => visitIn(state, { keeper: "host" });
    expect(movesFor(kept("held"), "reviewer", "host")).toEqual(["publish"]);
    expect(movesFor(kept("held"), "reviewer", "visitor")).toEqual([]);
    expect(movesFor(kept("reported"), "reviewer", "visitor")).toEqual(["confirm", "object"]);
    expect(movesFor(kept("reported"), "reviewer", "host")).toEqual(["publish"]);
  });
});

describe("a side without an office here", () => {
  const away = (state: VisitState, overrides: Partial<MovableVisit> = {}) =>
    visitIn(state, { absent: ["host"], ...overrides });
  const onRecord = (visit: MovableVisit) =>
    allowedMoves(visit, { sides: ["visitor"], may: () => true }, TODAY)
      .filter((one) => one.onRecord)
      .map(({ move, side }) => `${move} by ${side}`);

  test("has its answers to a request written down by the other", () => {
    expect(onRecord(away("requested"))).toEqual(["accept by host", "propose by host", "decline by host"]);
    expect(onRecord(away("rescheduled", { proposedBy: "visitor" }))).toEqual([
      ...["accept by host", "propose by host", "decline by host"],
    ]);
  });

  test("never has a report confirmed for it", () => {
    for (const state of ["reported", "confirmed", "objected"] as const) expect(onRecord(away(state))).toEqual([]);
  });

  test("is spoken for by nobody else", () => {
    const third = { sides: [], may: () => true };
    for (const state of VISIT_STATES) expect(allowedMoves(away(state), third, TODAY)).toEqual([]);
  });

  test("with an office here, nobody speaks for it", () => {
    for (const state of VISIT_STATES) expect(onRecord(visitIn(state))).toEqual([]);
  });
});

describe("noting that it took place", () => {
  test.each([
    ["on its first day", TODAY, true],
    ["later", "2026-12-31", true],
    ["the day before", "2026-12-07", false],
  ])("%s", (_, today, allowed) => {
    expect(movesFor(visitIn("scheduled"), "author", "visitor", today).includes("hold")).toBe(allowed);
  });

  test("waits for a day to be set", () => {
    expect(movesFor(visitIn("accepted", { firstDay: null }), "reviewer", "host")).not.toContain("hold");
  });
});
