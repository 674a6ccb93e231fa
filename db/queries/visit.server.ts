import type { Transaction } from "kysely";
import type { OfficeZone } from "../../app/domain/days.ts";
import type {
  DatePrecision,
  VisitForm,
  VisitKind,
  VisitParty,
  VisitSide,
  VisitState,
  VisitVisibility,
} from "../../app/domain/visit.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";
import type { VisitTable } from "../schema-visits.ts";

/** A visit with both of its sides, whatever readers may see of it. */
export type StandingVisit = {
  readonly id: string;
  readonly state: VisitState;
  readonly visibility: VisitVisibility;
  readonly visibilityReason: string | null;
  readonly visitor: VisitParty;
  readonly host: VisitParty;
  readonly keeper: VisitSide;
  readonly form: VisitForm;
  readonly kind: VisitKind;
  readonly precision: DatePrecision;
  /** ISO day, month or year. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly zone: OfficeZone;
  readonly proposedBy: VisitSide | null;
  readonly seats: number | null;
  readonly moves: number;
  readonly topic: string;
  readonly sourceId: string | null;
  readonly sourcePlace: string | null;
  readonly confidence: "high" | "medium" | "low" | null;
  readonly createdAt: string;
  readonly publishedAt: string | null;
  readonly updatedAt: string;
  readonly demo: boolean;
};

export async function findVisit(db: Db, id: string): Promise<StandingVisit | undefined> {
  const row = await selectVisits(db).where("visit.id", "=", id).executeTakeFirst();
  return row && toVisit(row);
}

/** The same, kept as it is by others until the transaction ends. */
export async function lockVisit(trx: Transaction<Schema>, id: string): Promise<StandingVisit | undefined> {
  // An update that changes nothing holds the row on both databases.
  await trx
    .updateTable("visit")
    .set((eb) => ({ moves: eb.ref("moves") }))
    .where("id", "=", id)
    .execute();
  return findVisit(trx, id);
}

export type VisitRow = VisitTable;

export async function insertVisit(trx: Transaction<Schema>, row: VisitRow): Promise<void> {
  await trx.insertInto("visit").values(row).execute();
}

export type VisitChange = Partial<
  Omit<VisitTable, "id" | "moves" | "created_by" | "created_at" | "demo" | "updated_at">
>;

/** Changes columns of a visit; the number of its moves stays. */
export async function updateVisit(
  trx: Transaction<Schema>,
  { id, at, change }: { id: string; at: string; change: VisitChange },
): Promise<void> {
  await trx
    .updateTable("visit")
    .set({ ...change, updated_at: at })
    .where("id", "=", id)
    .execute();
}

/** Brings a visit into its next state where as many moves stand as were seen. Tells whether they did. */
export async function writeMove(
  trx: Transaction<Schema>,
  { id, seen, at, change }: { id: string; seen: number; at: string; change: VisitChange },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("visit")
    .set({ ...change, moves: seen + 1, updated_at: at })
    .where("id", "=", id)
    .where("moves", "=", seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function replaceVisitIndicators(
  trx: Transaction<Schema>,
  visitId: string,
  indicators: readonly { instrument: string; no: number }[],
): Promise<void> {
  await trx.deleteFrom("visit_indicator").where("visit_id", "=", visitId).execute();
  if (indicators.length === 0) return;
  await trx
    .insertInto("visit_indicator")
    .values(indicators.map(({ instrument, no }) => ({ visit_id: visitId, instrument, indicator_no: no })))
    .execute();
}

/** Visits with the columns of `StandingVisit`; other queries narrow and order them. */
export function selectVisits(db: Db) {
  return db
    .selectFrom("visit")
    .leftJoin("region as guest", "guest.id", "visit.visitor_region_id")
    .innerJoin("region as host", "host.id", "visit.host_region_id")
    .selectAll("visit")
    .select(["guest.code as visitor_code", "guest.name as visitor_region"])
    .select(["host.code as host_code", "host.name as host_region"]);
}

export type SelectedVisit = Awaited<ReturnType<ReturnType<typeof selectVisits>["executeTakeFirstOrThrow"]>>;

export function toVisit(row: SelectedVisit): StandingVisit {
  return {
    id: row.id,
    state: row.state,
    visibility: row.visibility,
    visibilityReason: row.visibility_reason,
    visitor: {
      ...{ regionId: row.visitor_region_id, regionCode: row.visitor_code, regionName: row.visitor_region },
      ...{ officeId: row.visitor_office_id, name: row.visitor_name },
    },
    host: {
      ...{ regionId: row.host_region_id, regionCode: row.host_code, regionName: row.host_region },
      ...{ officeId: row.host_office_id, name: row.host_name },
    },
    keeper: row.keeper,
    form: row.form,
    kind: row.kind,
    precision: row.date_precision,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    zone: row.time_zone,
    proposedBy: row.proposed_by,
    seats: row.seats,
    moves: row.moves,
    topic: row.topic,
    sourceId: row.source_id,
    sourcePlace: row.source_place,
    confidence: row.confidence,
    createdAt: row.created_at,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    demo: row.demo === 1,
  };
}
