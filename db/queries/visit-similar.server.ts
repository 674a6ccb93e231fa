import type { Db } from "../open.server.ts";
import { type StandingVisit, selectVisits, toVisit } from "./visit.server.ts";

const MOST_SIMILAR = 50;

/** Visits between two regions in either direction that took place or may; without the other region those of no region to one. */
export async function listVisitsBetween(
  db: Db,
  { regionId, otherId }: { regionId: string; otherId: string | null },
): Promise<StandingVisit[]> {
  const rows = await selectVisits(db)
    .where("visit.state", "not in", ["draft", "declined", "cancelled"])
    .where("visit.visibility", "!=", "removed")
    .where(({ and, or, eb }) =>
      otherId === null
        ? and([eb("visit.visitor_region_id", "is", null), eb("visit.host_region_id", "=", regionId)])
        : or([
            and([eb("visit.visitor_region_id", "=", regionId), eb("visit.host_region_id", "=", otherId)]),
            and([eb("visit.visitor_region_id", "=", otherId), eb("visit.host_region_id", "=", regionId)]),
          ]),
    )
    .orderBy("visit.created_at", "desc")
    .orderBy("visit.id")
    .limit(MOST_SIMILAR)
    .execute();
  return rows.map(toVisit);
}
