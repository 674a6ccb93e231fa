import type { VisitIdentity } from "../../app/domain/practice-adoption.ts";
import type { Db } from "../open.server.ts";

const MOST_VISITS = 50;

/** Visits that took place on which an office learnt from a region, as visitor or as one more guest; the newest first. */
export async function listVisitsToRegion(
  db: Db,
  { officeId, regionId }: { officeId: string; regionId: string },
): Promise<VisitIdentity[]> {
  return db
    .selectFrom("visit")
    .select(["id", "topic", "starts_on as startsOn"])
    .where("host_region_id", "=", regionId)
    .where("state", "in", ["held", "reported", "confirmed", "objected"])
    .where(({ eb, exists, or, selectFrom }) =>
      or([
        eb("visitor_office_id", "=", officeId),
        exists(
          selectFrom("visit_guest")
            .select("visit_guest.id")
            .whereRef("visit_guest.visit_id", "=", "visit.id")
            .where("visit_guest.office_id", "=", officeId)
            .where("visit_guest.state", "=", "joined"),
        ),
      ]),
    )
    .orderBy("starts_on", "desc")
    .orderBy("id")
    .limit(MOST_VISITS)
    .execute();
}
