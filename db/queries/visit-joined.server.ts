import type { Db } from "../open.server.ts";

/** An office that joined a visit of two others. */
export type JoinedOffice = {
  readonly visitId: string;
  readonly officeName: string;
  readonly regionId: string;
  readonly regionCode: string;
  readonly regionName: string;
  /** The date of the visit, as far as it is known. */
  readonly startsOn: string | null;
};

const MOST_JOINED = 50_000;

/** Offices that joined public visits that took place; of one visit where it is named. In the order in which they asked. */
export async function listJoinedOffices(db: Db, visitId?: string): Promise<JoinedOffice[]> {
  return db
    .selectFrom("visit_guest")
    .innerJoin("visit", "visit.id", "visit_guest.visit_id")
    .innerJoin("office", "office.id", "visit_guest.office_id")
    .innerJoin("region", "region.id", "visit_guest.region_id")
    .select(["visit_guest.visit_id as visitId", "office.name as officeName", "visit_guest.region_id as regionId"])
    .select(["region.code as regionCode", "region.name as regionName", "visit.starts_on as startsOn"])
    .where("visit_guest.state", "=", "joined")
    .where("visit.visibility", "=", "published")
    .where("visit.state", "in", ["held", "reported", "confirmed", "objected"])
    .$if(visitId !== undefined, (query) => query.where("visit.id", "=", visitId ?? ""))
    .orderBy("visit_guest.asked_at")
    .orderBy("visit_guest.id")
    .limit(MOST_JOINED)
    .execute();
}
