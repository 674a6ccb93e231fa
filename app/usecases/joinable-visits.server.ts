import type { StandingVisit } from "../../db/queries/visit.server.ts";
import { countJoinedOfVisits } from "../../db/queries/visit-guest.server.ts";
import { isJoinable } from "../domain/visit-guest.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** Ids of those visits that other offices may ask to join, as everybody reads: open to them, with a seat that is free. */
export async function listJoinableVisits(
  { reader, now }: Pick<AppContext, "reader" | "now">,
  visits: readonly StandingVisit[],
): Promise<string[]> {
  const open = visits.filter((visit) => isJoinable(visit, now()));
  const joined = await countJoinedOfVisits(
    reader,
    open.map(({ id }) => id),
  );
  return open.filter(({ id, seats }) => (joined.get(id) ?? 0) < (seats ?? 0)).map(({ id }) => id);
}
