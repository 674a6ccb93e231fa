import type { Db } from "../open.server.ts";

/** Name and region of an office. */
export async function findOfficeName(
  db: Db,
  officeId: string,
): Promise<{ name: string; regionCode: string } | undefined> {
  return db
    .selectFrom("office")
    .innerJoin("region", "region.id", "office.region_id")
    .select(["office.name", "region.code as regionCode"])
    .where("office.id", "=", officeId)
    .executeTakeFirst();
}
