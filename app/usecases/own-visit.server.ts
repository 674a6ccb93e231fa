import { findVisit, type StandingVisit } from "../../db/queries/visit.server.ts";
import { findGuest, type VisitGuest } from "../../db/queries/visit-guest.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { Owner, Permission } from "../domain/permissions.ts";
import { VISIT_SIDES, type VisitSide } from "../domain/visit.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { assertOwn, ownOfficeOf } from "../platform/guard.server.ts";

/** A visit that the actor's office has a part in. */
export type OwnVisit = {
  readonly visit: StandingVisit;
  readonly office: Owner;
  /** Sides that the office is; both only where it visits itself, none where it joins as one more guest. */
  readonly sides: readonly VisitSide[];
  readonly guest: VisitGuest | undefined;
};

/** An id as visits have: new ones and those of the starter content. */
export function isVisitId(text: string): boolean {
  return ID.test(text);
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The visit of an address where the actor's office is visitor, host or a guest that joined.
 * @throws 404 for everybody else, as if it were not there
 */
export async function openOwnVisit(
  { reader }: Pick<AppContext, "reader">,
  actor: Actor,
  permission: Permission,
  id: string | undefined,
): Promise<OwnVisit> {
  const office = ownOfficeOf(actor, permission);
  const part = id === undefined || !isVisitId(id) ? undefined : await findPartOf({ reader }, id, office.officeId);
  assertOwn(actor, permission, part && office);
  if (part === undefined) throw new Error("A visit that is not there was let through");
  return { ...part, office };
}

/** A visit with the part that an office has in it; `undefined` where it has none. */
export async function findPartOf(
  { reader }: Pick<AppContext, "reader">,
  id: string,
  officeId: string,
): Promise<Omit<OwnVisit, "office"> | undefined> {
  const visit = await findVisit(reader, id);
  if (visit === undefined) return undefined;
  const sides = sidesOf(visit, officeId);
  if (sides.length > 0) return { visit, sides, guest: undefined };
  const guest = await findGuest(reader, { visitId: id, officeId });
  return guest?.state === "joined" ? { visit, sides, guest } : undefined;
}

/** The same for whoever decides for one of the two sides. @throws 404 for guests too */
export async function openSideOfVisit(
  app: Pick<AppContext, "reader">,
  actor: Actor,
  permission: Permission,
  id: string | undefined,
): Promise<OwnVisit & { side: VisitSide }> {
  const own = await openOwnVisit(app, actor, permission, id);
  const [side] = own.sides;
  assertOwn(actor, permission, side && own.office);
  if (side === undefined) throw new Error("A guest was let through");
  return { ...own, side };
}

/** Sides of a visit that are this office. What was never sent is the visitor's alone. */
export function sidesOf(visit: Pick<StandingVisit, VisitSide | "state" | "moves">, officeId: string): VisitSide[] {
  const wasSent = visit.state !== "draft" && !(visit.state === "cancelled" && visit.moves === 1);
  return VISIT_SIDES.filter((side) => visit[side].officeId === officeId && (wasSent || side === "visitor"));
}
