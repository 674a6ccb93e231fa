import type { Db } from "../../db/open.server.ts";
import { findOffice, findProfileOfRegion } from "../../db/queries/office.server.ts";

/**
 * Whether an office and that of a region deal with nothing of each other: one is a demonstration, the other real. A region
 * without an office stands apart from none.
 */
export async function isApartFrom(
  reader: Db,
  { officeId, regionId }: { officeId: string; regionId: string },
): Promise<boolean> {
  const [own, other] = await Promise.all([findOffice(reader, officeId), findProfileOfRegion(reader, regionId)]);
  return other !== undefined && other.demo !== (own?.demo ?? false);
}
