import type { AdoptionState } from "../../app/domain/practice-adoption.ts";
import type { Db } from "../open.server.ts";

const MOST_VISITS = 20_000;

/** Public visits that took place: which region was the visitor, and its date as far as it is known. */
export async function listVisitedRegions(db: Db): Promise<{ regionId: string; startsOn: string | null }[]> {
  const rows = await db
    .selectFrom("visit")
    .select(["visitor_region_id as regionId", "starts_on as startsOn"])
    .where("visibility", "in", ["listed", "published"])
    .where("state", "in", ["held", "reported", "confirmed", "objected"])
    .where("visitor_region_id", "is not", null)
    .orderBy("id")
    .limit(MOST_VISITS)
    .execute();
  return rows.flatMap(({ regionId, startsOn }) => (regionId === null ? [] : [{ regionId, startsOn }]));
}

export type VisitAdoption = {
  readonly regionName: string;
  readonly practiceSlug: string;
  readonly practiceTitle: string;
  readonly state: AdoptionState;
  readonly createdAt: string;
};

const MOST_ADOPTIONS = 20;

/** Adoptions of public practices that their office recorded as following from a visit, oldest first. */
export async function listAdoptionsOfVisit(db: Db, visitId: string): Promise<VisitAdoption[]> {
  return db
    .selectFrom("adoption")
    .innerJoin("practice", "practice.id", "adoption.practice_id")
    .innerJoin("region", "region.id", "adoption.region_id")
    .select(["region.name as regionName", "practice.slug as practiceSlug", "practice.title as practiceTitle"])
    .select(["adoption.state", "adoption.created_at as createdAt"])
    .where("adoption.visit_id", "=", visitId)
    .where("practice.state", "=", "published")
    .orderBy("adoption.created_at")
    .orderBy("adoption.id")
    .limit(MOST_ADOPTIONS)
    .execute();
}
