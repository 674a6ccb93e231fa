import { CHECK_MONTHS, type CheckMonth } from "../../app/domain/commitment-status.ts";
import type { VisitSide } from "../../app/domain/visit.ts";
import type { Db } from "../open.server.ts";
import { type StandingVisit, selectVisits, toVisit } from "./visit.server.ts";
import type { VisitGuest } from "./visit-guest.server.ts";

/** A visit with what says whom it waits for. */
export type DeskVisit = {
  readonly visit: StandingVisit;
  /** Instant of the last step, or of its making. */
  readonly movedAt: string;
  /** Instant at which the public version of its report became public; `null` without one. */
  readonly publicAt: string | null;
  /** Somebody of the side that keeps the report asked for it to be published. */
  readonly isReviewAsked: boolean;
};

const MOST_VISITS = 300;

/** Visits with one of these offices on either side, the last changed first. What was never sent is the visitor's alone. */
export async function listVisitsOfOffice(db: Db, officeId: string): Promise<DeskVisit[]> {
  const rows = await selectDeskVisits(db)
    .where((eb) =>
      eb.or([
        eb("visit.visitor_office_id", "=", officeId),
        eb.and([
          eb("visit.host_office_id", "=", officeId),
          eb("visit.state", "!=", "draft"),
          eb.not(eb.and([eb("visit.state", "=", "cancelled"), eb("visit.moves", "=", 1)])),
        ]),
      ]),
    )
    .orderBy("visit.updated_at", "desc")
    .orderBy("visit.id")
    .limit(MOST_VISITS)
    .execute();
  return rows.map(toDeskVisit);
}

/** Sessions that an office joins or has asked to, the last changed first. */
export async function listVisitsOfGuest(
  db: Db,
  officeId: string,
): Promise<(DeskVisit & { readonly guest: VisitGuest["state"] })[]> {
  const rows = await selectDeskVisits(db)
    .innerJoin("visit_guest", "visit_guest.visit_id", "visit.id")
    .select("visit_guest.state as guest_state")
    .where("visit_guest.office_id", "=", officeId)
    .where("visit_guest.state", "in", ["asked", "joined"])
    .orderBy("visit.updated_at", "desc")
    .orderBy("visit.id")
    .limit(MOST_VISITS)
    .execute();
  return rows.map(({ guest_state: guest, ...row }) => ({ ...toDeskVisit(row), guest }));
}

/** One visit with the same. */
export async function findDeskVisit(db: Db, id: string): Promise<DeskVisit | undefined> {
  const row = await selectDeskVisits(db).where("visit.id", "=", id).executeTakeFirst();
  return row && toDeskVisit(row);
}

/** Visits that may have to be reminded of something, by id. */
export async function listAwaitedVisits(
  db: Db,
  { after, limit }: { after: string; limit: number },
): Promise<DeskVisit[]> {
  const rows = await selectDeskVisits(db)
    .where("visit.state", "in", ["requested", "rescheduled", "held", "reported", "confirmed", "objected"])
    .where((eb) => eb.or([eb("visit.visitor_office_id", "is not", null), eb("visit.host_office_id", "is not", null)]))
    .where("visit.id", ">", after)
    .orderBy("visit.id")
    .limit(limit)
    .execute();
  return rows.map(toDeskVisit);
}

export type OpenCheck = { readonly visitId: string; readonly side: VisitSide; readonly month: CheckMonth };

/** Months about which at least one commitment of a side has no answer, for these visits. */
export async function listOpenChecks(db: Db, visitIds: readonly string[]): Promise<OpenCheck[]> {
  if (visitIds.length === 0) return [];
  const promised = await db
    .selectFrom("commitment")
    .select(["visit_id", "no", "side"])
    .where("visit_id", "in", visitIds)
    .orderBy("visit_id")
    .orderBy("no")
    .execute();
  const said = await db
    .selectFrom("commitment_check")
    .select(["visit_id", "no", "month"])
    .distinct()
    .where("visit_id", "in", visitIds)
    .execute();
  const answered = new Set(said.map(({ visit_id, no, month }) => `${visit_id}/${no}/${month}`));
  const open = new Map<string, OpenCheck>();
  for (const { visit_id: visitId, no, side } of promised) {
    for (const month of CHECK_MONTHS) {
      if (!answered.has(`${visitId}/${no}/${month}`)) open.set(`${visitId}/${side}/${month}`, { visitId, side, month });
    }
  }
  return [...open.values()];
}

/** Public visits about the region of an office whose side no office has taken yet, oldest first; none of the demonstration, nor for it. */
export async function listClaimableVisits(db: Db, officeId: string): Promise<StandingVisit[]> {
  const rows = await selectVisits(db)
    .innerJoin("office", (join) =>
      join.on((eb) =>
        eb.or([
          eb.and([
            eb("visit.visitor_office_id", "is", null),
            eb("visit.visitor_region_id", "=", eb.ref("office.region_id")),
          ]),
          eb.and([eb("visit.host_office_id", "is", null), eb("visit.host_region_id", "=", eb.ref("office.region_id"))]),
        ]),
      ),
    )
    .where("office.id", "=", officeId)
    .where("office.demo", "=", 0)
    .where("visit.demo", "=", 0)
    .where("visit.visibility", "=", "published")
    .orderBy("visit.created_at")
    .orderBy("visit.id")
    .limit(MOST_VISITS)
    .execute();
  return rows.map(toVisit);
}

function selectDeskVisits(db: Db) {
  return selectVisits(db)
    .leftJoin("visit_report", "visit_report.visit_id", "visit.id")
    .select(["visit_report.public_at as report_public_at", "visit_report.review_asked_at as report_asked_at"])
    .select((eb) =>
      eb.fn
        .coalesce(
          eb
            .selectFrom("visit_move")
            .select((move) => move.fn.max("visit_move.moved_at").as("at"))
            .whereRef("visit_move.visit_id", "=", "visit.id"),
          eb.ref("visit.created_at"),
        )
        .as("last_moved_at"),
    );
}

type DeskRow = Parameters<typeof toVisit>[0] & {
  report_public_at: string | null;
  report_asked_at: string | null;
  last_moved_at: string;
};

function toDeskVisit(row: DeskRow): DeskVisit {
  return {
    visit: toVisit(row),
    movedAt: row.last_moved_at,
    publicAt: row.report_public_at,
    isReviewAsked: row.report_asked_at !== null,
  };
}
