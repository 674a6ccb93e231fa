import type { RecordFields } from "../../app/domain/record.ts";
import type { Db } from "../open.server.ts";
import { type StandingVisit, selectVisits, toVisit } from "./visit.server.ts";

const SHOWN = ["listed", "published"] as const;
const MOST_VISITS = 50_000;

/** Every visit that public pages show, by id. */
export async function listPublicVisits(db: Db): Promise<StandingVisit[]> {
  const rows = await selectVisits(db)
    .where("visit.visibility", "in", SHOWN)
    .orderBy("visit.id")
    .limit(MOST_VISITS)
    .execute();
  return rows.map(toVisit);
}

export type IndicatorOfVisit = { readonly visitId: string; readonly instrument: string; readonly no: number };

/** Indicators of all of them. */
export async function listPublicVisitIndicators(db: Db): Promise<IndicatorOfVisit[]> {
  return db
    .selectFrom("visit_indicator")
    .innerJoin("visit", "visit.id", "visit_indicator.visit_id")
    .select(["visit_id as visitId", "instrument", "indicator_no as no"])
    .where("visit.visibility", "in", SHOWN)
    .orderBy("visit_id")
    .orderBy("instrument")
    .orderBy("indicator_no")
    .execute();
}

/** What is public of the reports of these visits, by the id of the visit. */
export async function listPublicReports(db: Db, ids: readonly string[]): Promise<Map<string, RecordFields>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("visit_report")
    .innerJoin("visit", "visit.id", "visit_report.visit_id")
    .select(["visit_id", "public_body"])
    .where("visit_id", "in", ids)
    .where("visit.visibility", "=", "published")
    .where("public_version", ">", 0)
    .orderBy("visit_id")
    .execute();
  // Bodies were written with the form's fields.
  return new Map(rows.map(({ visit_id: id, public_body: body }) => [id, JSON.parse(body) as RecordFields]));
}
