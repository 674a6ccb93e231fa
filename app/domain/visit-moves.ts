import type { Permission } from "./permissions.ts";
import { otherSide, type VisitSide, type VisitState } from "./visit.ts";

/** The steps of a visit. */
export const VISIT_MOVES = [
  ...(["send", "accept", "propose", "decline", "cancel", "schedule"] as const),
  ...(["hold", "publish", "confirm", "object"] as const),
] as const;
export type VisitMove = (typeof VISIT_MOVES)[number];

/**
 * Who takes a step: a named side, either, the one that the last date was put to ("answering"), the one that keeps the report,
 * or the one that does not ("reader").
 */
type Mover = VisitSide | "either" | "answering" | "keeper" | "reader";

type MoveRule = {
  readonly move: VisitMove;
  readonly from: readonly VisitState[];
  readonly to: VisitState;
  readonly by: Mover;
  readonly right: Permission;
  /** May be written down by the other side where this one has no account here. Silence never may. */
  readonly onRecord?: true;
};

/** The table: a move that stands in no line is forbidden. */
const VISIT_MOVE_RULES: readonly MoveRule[] = [
  { move: "send", from: ["draft"], to: "requested", by: "visitor", right: "visit.decide" },
  {
    ...{ move: "accept", from: ["requested", "rescheduled"], to: "accepted" },
    ...{ by: "answering", right: "visit.decide", onRecord: true },
  },
  {
    ...{ move: "propose", from: ["requested", "rescheduled"], to: "rescheduled" },
    ...{ by: "answering", right: "visit.decide", onRecord: true },
  },
  { move: "propose", from: ["accepted", "scheduled"], to: "rescheduled", by: "either", right: "visit.decide" },
  {
    ...{ move: "decline", from: ["requested", "rescheduled"], to: "declined" },
    ...{ by: "host", right: "visit.decide", onRecord: true },
  },
  {
    move: "cancel",
    from: ["draft", "requested", "rescheduled"],
    to: "cancelled",
    by: "visitor",
    right: "visit.decide",
  },
  { move: "cancel", from: ["accepted", "scheduled"], to: "cancelled", by: "either", right: "visit.decide" },
  { move: "schedule", from: ["accepted", "scheduled"], to: "scheduled", by: "either", right: "visit.decide" },
  { move: "hold", from: ["accepted", "scheduled"], to: "held", by: "either", right: "visit.write" },
  {
    ...{ move: "publish", from: ["held", "reported", "confirmed", "objected"], to: "reported" },
    ...{ by: "keeper", right: "visit.decide" },
  },
  { move: "confirm", from: ["reported", "objected"], to: "confirmed", by: "reader", right: "visit.decide" },
  { move: "object", from: ["reported", "confirmed"], to: "objected", by: "reader", right: "visit.decide" },
];

/** What the table needs to know of a visit. */
export type MovableVisit = {
  readonly state: VisitState;
  readonly keeper: VisitSide;
  /** Side that made the date which waits for an answer. */
  readonly proposedBy: VisitSide | null;
  /** ISO day of its first day; `null` where it is not known. */
  readonly firstDay: string | null;
  /** Sides that have no office here. */
  readonly absent: readonly VisitSide[];
};

export type AllowedMove = {
  readonly move: VisitMove;
  readonly to: VisitState;
  /** Side that takes it. */
  readonly side: VisitSide;
  /** Written down by the other side. */
  readonly onRecord: boolean;
};

/**
 * Every move that somebody of these sides may make today (ISO day of the visit's zone). A visit is held no earlier than
 * its first day.
 */
export function allowedMoves(
  visit: MovableVisit,
  { sides, may }: { sides: readonly VisitSide[]; may(right: Permission): boolean },
  today: string,
): AllowedMove[] {
  return VISIT_MOVE_RULES.flatMap((rule) => {
    if (!rule.from.includes(visit.state) || !may(rule.right)) return [];
    if (rule.move === "hold" && (visit.firstDay === null || visit.firstDay > today)) return [];
    const side = moverOf(rule, visit, sides);
    if (side === undefined) return [];
    return [{ move: rule.move, to: rule.to, ...side }];
  });
}

function moverOf(
  { by, onRecord }: MoveRule,
  visit: MovableVisit,
  sides: readonly VisitSide[],
): { side: VisitSide; onRecord: boolean } | undefined {
  const named = sideOf(by, visit);
  if (named === "either") return sides[0] === undefined ? undefined : { side: sides[0], onRecord: false };
  if (sides.includes(named)) return { side: named, onRecord: false };
  const standsIn = onRecord === true && visit.absent.includes(named) && sides.includes(otherSide(named));
  return standsIn ? { side: named, onRecord: true } : undefined;
}

function sideOf(by: Mover, { keeper, proposedBy }: MovableVisit): VisitSide | "either" {
  if (by === "keeper") return keeper;
  if (by === "reader") return otherSide(keeper);
  // A request without a counter-proposal was made by the visitor.
  if (by === "answering") return otherSide(proposedBy ?? "visitor");
  return by;
}
