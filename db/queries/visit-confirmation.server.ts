import type { Selectable, Transaction } from "kysely";
import type { VisitConfirmation } from "../../app/domain/visit-confirmation.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";
import type { VisitConfirmationTable } from "../schema-visits.ts";

const MOST_CONFIRMATIONS = 200;

/** What the other side said of the report of a visit, oldest first. */
export async function listVisitConfirmations(db: Db, visitId: string): Promise<VisitConfirmation[]> {
  return db
    .selectFrom("visit_confirmation")
    .select(["version", "verdict", "html", "confirmed_at as confirmedAt"])
    .where("visit_id", "=", visitId)
    .orderBy("confirmed_at")
    .orderBy("id")
    .limit(MOST_CONFIRMATIONS)
    .execute();
}

export async function insertVisitConfirmation(
  trx: Transaction<Schema>,
  row: Selectable<VisitConfirmationTable>,
): Promise<void> {
  await trx.insertInto("visit_confirmation").values(row).execute();
}
