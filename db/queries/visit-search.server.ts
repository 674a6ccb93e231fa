import type { Transaction } from "kysely";
import type { RecordFields } from "../../app/domain/record.ts";
import type { SearchedVisit } from "../../app/domain/visit-document.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

type Trx = Transaction<Schema>;
type Shown = Omit<SearchedVisit, "indicators">;

/** Those of these visits that public pages show: with their public report, or with date and parties alone. */
export async function listSearchedVisits(trx: Trx, ids: readonly string[]): Promise<Shown[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom("visit")
    .leftJoin("region as guest", "guest.id", "visit.visitor_region_id")
    .innerJoin("region as host", "host.id", "visit.host_region_id")
    .leftJoin("visit_report", "visit_report.visit_id", "visit.id")
    .select(["visit.id", "visit.visibility", "visit.starts_on as startsOn", "visit_report.public_body"])
    .select(["visit.visitor_name as visitorUnit", "visit.host_name as hostUnit"])
    .select(["guest.name as visitorRegion", "host.name as hostRegion"])
    .select(["guest.code as visitorCode", "host.code as hostCode"])
    .where("visit.id", "in", ids)
    .where("visit.visibility", "in", ["listed", "published"])
    .orderBy("visit.id")
    .execute();
  return rows.map(({ visibility, public_body: body, ...row }) => ({
    ...row,
    // The body was written with the form's fields.
    fields: visibility === "published" && body !== null ? (JSON.parse(body) as RecordFields) : null,
  }));
}

/** Visits that came from public sources, taken over or not, shown or not. */
export async function listGatheredVisitIds(trx: Trx): Promise<string[]> {
  const rows = await trx.selectFrom("visit").select("id").where("source_id", "is not", null).orderBy("id").execute();
  return rows.map(({ id }) => id);
}

export type VisitIndicatorRow = { readonly visitId: string; readonly instrument: string; readonly no: number };

/** Indicators of these visits, in the order of their numbers. */
export async function listVisitIndicators(db: Db, ids: readonly string[]): Promise<VisitIndicatorRow[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom("visit_indicator")
    .select(["visit_id as visitId", "instrument", "indicator_no as no"])
    .where("visit_id", "in", ids)
    .orderBy("visit_id")
    .orderBy("instrument")
    .orderBy("indicator_no")
    .execute();
}
