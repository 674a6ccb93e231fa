import type { Selectable, Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";
import type { VisitMoveTable } from "../schema-visits.ts";

export type VisitMoveRow = Readonly<Selectable<VisitMoveTable>>;

const MOST_MOVES = 200;

/** Steps of a visit, oldest first. */
export async function listVisitMoves(db: Db, visitId: string): Promise<VisitMoveRow[]> {
  return db
    .selectFrom("visit_move")
    .selectAll()
    .where("visit_id", "=", visitId)
    .orderBy("moved_at")
    .orderBy("id")
    .limit(MOST_MOVES)
    .execute();
}

export async function insertVisitMove(trx: Transaction<Schema>, row: VisitMoveRow): Promise<void> {
  await trx.insertInto("visit_move").values(row).execute();
}
