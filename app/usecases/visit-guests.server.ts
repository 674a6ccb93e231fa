import type { Transaction } from "kysely";
import type { Db } from "../../db/open.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { findOffice } from "../../db/queries/office.server.ts";
import { findVisit, lockVisit, type StandingVisit } from "../../db/queries/visit.server.ts";
import {
  askAsGuest,
  countJoined,
  findGuest,
  listGuests,
  setGuestState,
  type VisitGuest,
} from "../../db/queries/visit-guest.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import type { Owner } from "../domain/permissions.ts";
import { type GuestRequest, isJoinable } from "../domain/visit-guest.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { assertOwn, ownOfficeOf } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { carryOutOnce } from "./carry-out-once.server.ts";
import { isVisitId, openSideOfVisit, sidesOf } from "./own-visit.server.ts";

type App = Pick<AppContext, "writer" | "now" | "version">;
type Person = Pick<Actor, "personId">;

/**
 * `repeated`: the same form was carried out before. `full`: no seat is left. `gone`: it is not open, or the guest stands
 * otherwise by now. Nothing was written then.
 */
export type GuestOutcome = "done" | "repeated" | "full" | "gone";

/** What a form is carried out once by. */
type GuestForm = { readonly key: string; readonly address: string };

export type OpenSession = {
  readonly visit: StandingVisit;
  readonly office: Owner;
  /** How the office stands with it already. */
  readonly guest: VisitGuest | undefined;
  readonly joined: number;
  /** Whether it may be asked for now. */
  readonly isOpen: boolean;
};

/** A session for an office that is neither side: open to others, or asked for or joined already. @throws 404 */
export async function openSession(
  { reader, now }: Pick<AppContext, "reader" | "now">,
  actor: Actor,
  id: string | undefined,
): Promise<OpenSession> {
  const office = ownOfficeOf(actor, "visit.decide");
  const visit = id === undefined || !isVisitId(id) ? undefined : await findVisit(reader, id);
  const guest = visit && (await findGuest(reader, { visitId: visit.id, officeId: office.officeId }));
  const isOpen = visit !== undefined && isJoinable(visit, now()) && (await isOfOneKind(reader, visit, office.officeId));
  const isSide = visit !== undefined && sidesOf(visit, office.officeId).length > 0;
  const isTheirs = !isSide && (isOpen || guest !== undefined);
  assertOwn(actor, "visit.decide", isTheirs ? office : undefined);
  if (visit === undefined) throw new Error("A visit that is not there was let through");
  return { visit, office, guest, joined: await countJoined(reader, visit.id), isOpen };
}

/** The demonstration and real offices join nothing of each other. */
async function isOfOneKind(db: Db, { demo }: StandingVisit, officeId: string): Promise<boolean> {
  return (await findOffice(db, officeId))?.demo === demo;
}

/** Asks the host for a seat. */
export async function askToJoin(
  { writer, now }: App,
  { personId }: Person,
  { visitId, officeId, request, form }: { visitId: string; officeId: string; request: GuestRequest; form: GuestForm },
): Promise<GuestOutcome> {
  const at = now().toISOString();
  return writer.transaction().execute((trx) =>
    carryOutOnce<"full" | "gone">(trx, { ...form, personId, at }, async () => {
      const visit = await lockVisit(trx, visitId);
      if (visit === undefined || !isJoinable(visit, now()) || sidesOf(visit, officeId).length > 0) return "gone";
      if (!(await isOfOneKind(trx, visit, officeId))) return "gone";
      if ((await countJoined(trx, visitId)) >= (visit.seats ?? 0)) return "full";
      const id = newId();
      if (!(await askAsGuest(trx, { id, visitId, officeId, ...request, by: personId, at }))) return "gone";
      const entry = {
        id: newId(),
        at,
        personId,
        officeId,
        subjectId: (await findGuest(trx, { visitId, officeId }))?.id ?? id,
      };
      await insertAuditEntry(trx, { ...entry, action: "visit_guest.asked", detail: { people: request.people } });
      return "done";
    }),
  );
}

/** Takes back a request, or a seat. */
export async function leaveSession(
  { writer, now, version }: App,
  { personId }: Person,
  { visitId, officeId, form }: { visitId: string; officeId: string; form: GuestForm },
): Promise<GuestOutcome> {
  const at = now().toISOString();
  const outcome = await writer.transaction().execute((trx) =>
    carryOutOnce<"full" | "gone">(trx, { ...form, personId, at }, async () => {
      const visit = await lockVisit(trx, visitId);
      const guest = await findGuest(trx, { visitId, officeId });
      const change = { from: ["asked", "joined"], to: "left", by: null, at } as const;
      if (guest === undefined || !(await setGuestState(trx, { id: guest.id, ...change }))) return "gone";
      const entry = { id: newId(), at, personId, officeId, subjectId: guest.id };
      await insertAuditEntry(trx, { ...entry, action: "visit_guest.left", detail: { from: guest.state } });
      if (guest.state === "joined") await raiseWherePublic(trx, visit);
      return "done";
    }),
  );
  if (outcome === "done") await version.refresh();
  return outcome;
}

/** A guest of a visit that one's office hosts. @throws 404 */
export async function openGuest(
  app: Pick<AppContext, "reader">,
  actor: Actor,
  { id, guestId }: { id: string | undefined; guestId: string | undefined },
) {
  const { visit, office, sides } = await openSideOfVisit(app, actor, "visit.decide", id);
  const guests = await listGuests(app.reader, visit.id);
  const guest = guests.find((one) => one.id === guestId);
  const isHosted = sides.includes("host") && guest !== undefined;
  assertOwn(actor, "visit.decide", isHosted ? office : undefined);
  if (guest === undefined) throw new Error("A guest that is not there was let through");
  return { visit, office, guest, joined: guests.filter(({ state }) => state === "joined").length };
}

/** Answers a guest for the host. A seat is given once, also where two people answer at the same moment. */
export async function answerGuest(
  { writer, now, version }: App,
  { personId }: Person,
  answer: { visitId: string; guestId: string; officeId: string; accept: boolean; form: GuestForm },
): Promise<GuestOutcome> {
  const { visitId, guestId, officeId, accept, form } = answer;
  const at = now().toISOString();
  const outcome = await writer.transaction().execute((trx) =>
    carryOutOnce<"full" | "gone">(trx, { ...form, personId, at }, async () => {
      const visit = await lockVisit(trx, visitId);
      if (visit?.state !== "scheduled" || visit.host.officeId !== officeId) return "gone";
      const isAsked = (await listGuests(trx, visitId)).some(({ id, state }) => id === guestId && state === "asked");
      if (!isAsked) return "gone";
      if (accept && (await countJoined(trx, visitId)) >= (visit.seats ?? 0)) return "full";
      const to = accept ? "joined" : "declined";
      if (!(await setGuestState(trx, { id: guestId, from: ["asked"], to, by: personId, at }))) return "gone";
      const entry = { id: newId(), at, personId, officeId, subjectId: guestId };
      await insertAuditEntry(trx, { ...entry, action: "visit_guest.answered", detail: { state: to } });
      if (accept) await raiseWherePublic(trx, visit);
      return "done";
    }),
  );
  if (outcome === "done") await version.refresh();
  return outcome;
}

/** Public pages tell whether a seat is free, and who came along. */
async function raiseWherePublic(trx: Transaction<Schema>, visit: StandingVisit | undefined): Promise<void> {
  if (visit !== undefined && visit.visibility !== "hidden") await raiseContentVersion(trx);
}
