import { expect, test } from "vitest";
import { may, type OFFICE_ROLES } from "../../app/domain/permissions.ts";
import { VISIT_SIDES, VISIT_STATES, type VisitSide, type VisitState } from "../../app/domain/visit.ts";
import { allowedMoves, type MovableVisit, VISIT_MOVES } from "../../app/domain/visit-moves.ts";

/**
 * What may be done, written down by hand: for each state what the visitor and the host may decide. "answer" stands for
 * accept and propose by the side that the last date was put to.
 */
const DECIDED: Readonly<Record<VisitState, Readonly<Record<VisitSide, string>>>> = {
  draft: { visitor: "send cancel", host: "" },
  requested: { visitor: "answer cancel", host: "answer decline" },
  rescheduled: { visitor: "answer cancel", host: "answer decline" },
  accepted: { visitor: "propose cancel schedule hold", host: "propose cancel schedule hold" },
  scheduled: { visitor: "propose cancel schedule hold", host: "propose cancel schedule hold" },
  declined: { visitor: "", host: "" },
  cancelled: { visitor: "", host: "" },
  held: { visitor: "publish", host: "publish" },
  reported: { visitor: "publish confirm object", host: "publish confirm object" },
  confirmed: { visitor: "publish object", host: "publish object" },
  objected: { visitor: "publish confirm", host: "publish confirm" },
};
const OF_KEEPER = ["publish"];
const OF_READER = ["confirm", "object"];
/** What the side that is here may write down for one that is not. */
const ON_RECORD = ["accept", "propose", "decline"];
const GOES_TO: Readonly<Record<string, VisitState>> = {
  ...{ send: "requested", accept: "accepted", propose: "rescheduled", decline: "declined", cancel: "cancelled" },
  ...{ schedule: "scheduled", hold: "held", publish: "reported", confirm: "confirmed", object: "objected" },
};

function expectedOf(visit: MovableVisit, side: VisitSide): string[] {
  return DECIDED[visit.state][side].split(" ").flatMap((word) => {
    if (word === "answer") return (visit.proposedBy ?? "visitor") === side ? [] : ["accept", "propose"];
    if (OF_KEEPER.includes(word)) return visit.keeper === side ? [word] : [];
    if (OF_READER.includes(word)) return visit.keeper === side ? [] : [word];
    return word === "" ? [] : [word];
  });
}

const OFFICE = { officeId: "office", provinceId: "province" };
const rightsOf = (role: (typeof OFFICE_ROLES)[number] | undefined) => (right: Parameters<typeof may>[1]) =>
  role !== undefined && may([{ role, ...OFFICE }], right, OFFICE);

const TODAY = "2026-11-25";
const visits: MovableVisit[] = VISIT_STATES.flatMap((state) =>
  VISIT_SIDES.flatMap((keeper) =>
    ([null, ...VISIT_SIDES] as const).flatMap((proposedBy) =>
      ([[], ["visitor"], ["host"]] as const).map((absent) => ({ state, keeper, proposedBy, absent, firstDay: TODAY })),
    ),
  ),
);
const asked = { may: rightsOf("reviewer") };

test.each(["reviewer", "office_admin"] as const)("a %s takes what stands in the table and nothing else", (role) => {
  for (const visit of visits) {
    for (const side of VISIT_SIDES) {
      const moves = allowedMoves(visit, { sides: [side], may: rightsOf(role) }, TODAY);
      const own = moves.filter(({ onRecord }) => !onRecord);
      expect(own.map(({ move }) => move).sort(), said(visit, side)).toEqual(expectedOf(visit, side).sort());
      expect(own.every((move) => move.side === side)).toBe(true);
      expect(moves.every(({ move, to }) => to === GOES_TO[move])).toBe(true);
    }
  }
});

test("for a side without an account its answer is written down, and nothing else", () => {
  for (const visit of visits) {
    for (const side of VISIT_SIDES) {
      const other = side === "visitor" ? "host" : "visitor";
      const written = visit.absent.includes(other)
        ? expectedOf(visit, other).filter(
            (move) => ON_RECORD.includes(move) && ["requested", "rescheduled"].includes(visit.state),
          )
        : [];
      const moves = allowedMoves(visit, { sides: [side], ...asked }, TODAY).filter(({ onRecord }) => onRecord);
      expect(moves.map(({ move }) => move).sort(), said(visit, side)).toEqual(written.sort());
      expect(moves.every((move) => move.side === other)).toBe(true);
    }
  }
});

test("an author only says that a visit has been", () => {
  for (const visit of visits) {
    const moves = allowedMoves(visit, { sides: ["host"], may: rightsOf("author") }, TODAY).map(({ move }) => move);
    expect(moves).toEqual(["accepted", "scheduled"].includes(visit.state) ? ["hold"] : []);
  }
});

test("whoever has no role, and an office that is neither side, take no step", () => {
  for (const visit of visits) {
    expect(allowedMoves(visit, { sides: VISIT_SIDES, may: rightsOf(undefined) }, TODAY)).toEqual([]);
    expect(allowedMoves(visit, { sides: [], may: rightsOf("office_admin") }, TODAY)).toEqual([]);
  }
});

test.each([
  ["2026-11-25", true],
  ["2026-11-24", true],
  ["2026-11-26", false],
  [null, false],
])("a visit on %s has been today: %s", (firstDay, isHeld) => {
  const visit = { state: "scheduled", keeper: "visitor", proposedBy: null, absent: [], firstDay } as const;
  const moves = allowedMoves(visit, { sides: ["host"], ...asked }, TODAY).map(({ move }) => move);
  expect(moves.includes("hold")).toBe(isHeld);
});

test("an office that visits itself sees each step once", () => {
  for (const visit of visits) {
    const moves = allowedMoves(visit, { sides: VISIT_SIDES, ...asked }, TODAY).map(({ move }) => move);
    expect(moves.length, said(visit, "visitor")).toBe(new Set(moves).size);
    expect(VISIT_MOVES.filter((move) => moves.includes(move)).length).toBe(moves.length);
  }
});

function said(visit: MovableVisit, side: VisitSide): string {
  return `${side}: ${JSON.stringify(visit)}`;
}
