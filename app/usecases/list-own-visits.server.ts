import {
  type DeskVisit,
  listClaimableVisits,
  listOpenChecks,
  listVisitsOfGuest,
  listVisitsOfOffice,
  type OpenCheck,
} from "../../db/queries/visit-desk.server.ts";
import type { Actor } from "../domain/actor.ts";
import { may, type Owner } from "../domain/permissions.ts";
import {
  groupOf,
  VISIT_GROUPS,
  type VisitDesk,
  type VisitDeskRow,
  type VisitGroup,
} from "../domain/visit-desk-view.ts";
import { isJoinable } from "../domain/visit-guest.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { sidesOf } from "./own-visit.server.ts";
import { absentSides, isVisitOver, waitOfDesk } from "./visit-wait.server.ts";

type App = Pick<AppContext, "reader" | "now">;

/** The visits of an office by whom they wait for: `/ruang-kerja/kunjungan`. */
export async function listOwnVisits(app: App, { grants }: Pick<Actor, "grants">, office: Owner): Promise<VisitDesk> {
  const [rows, joined, claimable] = await Promise.all([
    groupVisits(app, office),
    listVisitsOfGuest(app.reader, office.officeId),
    may(grants, "visit.claim", office) ? listClaimableVisits(app.reader, office.officeId) : [],
  ]);
  const all = [...rows, ...joined.map((one) => guestRow(one, app.now()))];
  const groups = Object.fromEntries(
    VISIT_GROUPS.map((group) => [
      group,
      all
        .filter((one) => one.group === group)
        .map(({ row }) => row)
        .sort(byDeadline),
    ]),
    // Every group is there, which `fromEntries` cannot say.
  ) as Record<VisitGroup, VisitDeskRow[]>;
  return {
    groups,
    mayDecide: may(grants, "visit.decide", office),
    claimable: claimable.map((visit) => ({ ...namesOf(visit) })),
  };
}

export type GroupedRow = { readonly group: VisitGroup; readonly row: VisitDeskRow };

/** Visits with the office on a side, each with its group. */
export async function groupVisits({ reader, now }: App, { officeId }: Pick<Owner, "officeId">): Promise<GroupedRow[]> {
  const found = await listVisitsOfOffice(reader, officeId);
  const checks = await listOpenChecks(
    reader,
    found.map(({ visit }) => visit.id),
  );
  return found.map((one) => sideRow(one, { officeId, checks, now: now() }));
}

function sideRow(
  one: DeskVisit,
  { officeId, checks, now }: { officeId: string; checks: readonly OpenCheck[]; now: Date },
): GroupedRow {
  const { visit } = one;
  const sides = sidesOf(visit, officeId);
  const wait = waitOfDesk(one, { checks, sides, now }) ?? null;
  const known = { sides, absent: absentSides(visit), isOver: isVisitOver(one, now) };
  const group = groupOf({ ...visit, wait }, known);
  return { group, row: { ...rowOf(one), wait, side: sides[0] ?? "visitor", request: null } };
}

function guestRow(one: DeskVisit & { guest: string }, now: Date): GroupedRow {
  const row = { ...rowOf(one), wait: null, side: "guest" } as const;
  if (one.guest === "asked") {
    // The host may answer no more once the session is not open; nobody tells the guest, so the list does.
    return isJoinable(one.visit, now)
      ? { group: "theirs", row: { ...row, request: "waiting" } }
      : { group: "ended", row: { ...row, request: "missed" } };
  }
  const wait = waitOfDesk(one, { checks: [], now }) ?? null;
  const group = groupOf({ ...one.visit, wait }, { sides: [], absent: [], isOver: false });
  return { group, row: { ...row, request: null } };
}

function rowOf({ visit }: DeskVisit) {
  const { state, topic, demo } = visit;
  return { ...namesOf(visit), state, topic, isDemo: demo };
}

function namesOf({ id, visitor, host, ...visit }: DeskVisit["visit"]) {
  const { precision, startsOn: from, endsOn: to, startsAt, endsAt, zone } = visit;
  return { id, visitor, host, when: { precision, from, to, startsAt, endsAt, zone } };
}

/** What ends first stands first; what no day ends keeps its order. */
function byDeadline(a: VisitDeskRow, b: VisitDeskRow): number {
  const [first, second] = [a.wait?.until ?? "9999", b.wait?.until ?? "9999"];
  return first < second ? -1 : first > second ? 1 : 0;
}
