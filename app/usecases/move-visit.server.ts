import type { Transaction } from "kysely";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { lockVisit, type StandingVisit, type VisitChange, writeMove } from "../../db/queries/visit.server.ts";
import { insertVisitMove } from "../../db/queries/visit-move.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import { dayInZone } from "../domain/days.ts";
import { may } from "../domain/permissions.ts";
import { VISIT_SIDES } from "../domain/visit.ts";
import { type AllowedMove, allowedMoves, type MovableVisit, type VisitMove } from "../domain/visit-moves.ts";
import { newId } from "../platform/ids.server.ts";
import { sidesOf } from "./own-visit.server.ts";

/** What a move brings with it. */
export type MoveEdit = {
  readonly move: VisitMove;
  /** Number of moves that the form showed. */
  readonly seen: number;
  /** For both sides only. */
  readonly note: string | null;
  /** Further columns that change with it. */
  readonly change?: VisitChange;
};

/** `closed`: the visit has gone on meanwhile, or this is not theirs to do; nothing was written. */
export type MoveOutcome = { readonly status: "moved"; readonly visit: StandingVisit } | { readonly status: "closed" };

type Mover = Pick<Actor, "personId" | "grants" | "office">;

/** What somebody may do to a visit now. */
export function movesOf(visit: StandingVisit, { grants, office }: Mover, now: Date): AllowedMove[] {
  if (office === undefined) return [];
  const sides = sidesOf(visit, office.officeId);
  const asked = { sides, may: (right: Parameters<typeof may>[1]) => may(grants, right, office) };
  return allowedMoves(movable(visit), asked, dayInZone(now.toISOString(), visit.zone));
}

/**
 * Takes a step of a visit inside a transaction: asks the table of moves with the rights of this moment, writes the state over
 * the one seen, and keeps the step and an audit entry.
 */
export async function moveVisit(
  trx: Transaction<Schema>,
  actor: Mover,
  { id, at, edit }: { id: string; at: string; edit: MoveEdit },
): Promise<MoveOutcome> {
  const visit = await lockVisit(trx, id);
  if (visit === undefined) return { status: "closed" };
  const allowed = movesOf(visit, actor, new Date(at)).find(({ move }) => move === edit.move);
  if (allowed === undefined) return { status: "closed" };
  const { to, side, onRecord } = allowed;
  const { change = {}, note, seen } = edit;
  const proposedBy = { proposed_by: edit.move === "propose" ? side : null };
  const isMoved = await writeMove(trx, { id, seen, at, change: { ...proposedBy, ...change, state: to } });
  if (!isMoved) return { status: "closed" };
  const { personId, office } = actor;
  const officeId = office?.officeId ?? null;
  await insertVisitMove(trx, {
    ...{ id: newId(), visit_id: id, move: edit.move, from_state: visit.state, to_state: to, side },
    ...{ on_record: onRecord ? 1 : 0, office_id: officeId, person_id: personId, note },
    ...{ starts_on: change.starts_on ?? null, ends_on: change.ends_on ?? null, moved_at: at },
  });
  const entry = { id: newId(), at, personId, officeId, subjectId: id };
  await insertAuditEntry(trx, { ...entry, action: "visit.moved", detail: { move: edit.move, to, side, onRecord } });
  const next = await lockVisit(trx, id);
  if (next === undefined) throw new Error(`the visit ${id} is gone`);
  if (visit.visibility !== "hidden" || next.visibility !== "hidden") await raiseContentVersion(trx);
  return { status: "moved", visit: next };
}

function movable(visit: StandingVisit): MovableVisit {
  return {
    ...{ state: visit.state, keeper: visit.keeper, proposedBy: visit.proposedBy },
    firstDay: visit.precision === "day" ? visit.startsOn : null,
    absent: VISIT_SIDES.filter((side) => visit[side].officeId === null),
  };
}
