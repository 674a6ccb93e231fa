import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";
import type { AgreementTable } from "../schema-visits.ts";

export type AgreementRow = Readonly<AgreementTable>;

/** Agreements of a visit that were not withdrawn, by the day they were signed. */
export async function listAgreements(db: Db, visitId: string): Promise<AgreementRow[]> {
  return db
    .selectFrom("agreement")
    .selectAll()
    .where("visit_id", "=", visitId)
    .where("withdrawn_at", "is", null)
    .orderBy("signed_on")
    .orderBy("id")
    .limit(100)
    .execute();
}

export async function insertAgreement(trx: Transaction<Schema>, row: AgreementRow): Promise<void> {
  await trx.insertInto("agreement").values(row).execute();
}

/** Withdraws an agreement of an office. Tells whether it stood until now. */
export async function withdrawAgreement(
  trx: Transaction<Schema>,
  { id, visitId, officeId, at }: { id: string; visitId: string; officeId: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("agreement")
    .set({ withdrawn_at: at })
    .where("id", "=", id)
    .where("visit_id", "=", visitId)
    .where("office_id", "=", officeId)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
