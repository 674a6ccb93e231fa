import type { Transaction } from "kysely";
import { VISIT_SIDES, type VisitSide } from "../../app/domain/visit.ts";
import type { Schema } from "../schema.ts";

/** Gives every side of a public visit that is the office's region, and no office's yet, to it. Tells which these were. */
export async function claimVisitSides(
  trx: Transaction<Schema>,
  { id, officeId, at }: { id: string; officeId: string; at: string },
): Promise<VisitSide[]> {
  const claimed: VisitSide[] = [];
  for (const side of VISIT_SIDES) {
    const { numUpdatedRows } = await trx
      .updateTable("visit")
      .set({ [`${side}_office_id`]: officeId, updated_at: at })
      .where("id", "=", id)
      .where("visibility", "=", "published")
      .where("demo", "=", 0)
      .where(`${side}_office_id`, "is", null)
      .where(`${side}_region_id`, "in", (eb) =>
        eb.selectFrom("office").select("region_id").where("id", "=", officeId).where("demo", "=", 0),
      )
      .executeTakeFirst();
    if (numUpdatedRows === 1n) claimed.push(side);
  }
  return claimed;
}
