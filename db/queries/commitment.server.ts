import type { Transaction } from "kysely";
import type { VisitIndicator, VisitSide } from "../../app/domain/visit.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";
import type { CommitmentCheckTable } from "../schema-visits.ts";

/** A promise of the public report. */
export type StandingCommitment = {
  readonly no: number;
  readonly side: VisitSide;
  readonly action: string;
  readonly inCharge: string;
  /** ISO day. */
  readonly dueOn: string | null;
  readonly indicator: VisitIndicator | null;
  readonly evidence: string;
};

/** Commitments of a visit in the order of its form. */
export async function listCommitments(db: Db, visitId: string): Promise<StandingCommitment[]> {
  const rows = await db
    .selectFrom("commitment")
    .selectAll()
    .where("visit_id", "=", visitId)
    .orderBy("no")
    .limit(100)
    .execute();
  return rows.map(({ no, side, action, in_charge, due_on, instrument, indicator_no, evidence }) => ({
    ...{ no, side, action, inCharge: in_charge, dueOn: due_on, evidence },
    indicator: instrument === null || indicator_no === null ? null : { instrument, no: indicator_no },
  }));
}

export type CheckRow = Readonly<CommitmentCheckTable>;

/** What was said of the commitments of a visit, oldest first. */
export async function listCommitmentChecks(db: Db, visitId: string): Promise<CheckRow[]> {
  return db
    .selectFrom("commitment_check")
    .selectAll()
    .where("visit_id", "=", visitId)
    .orderBy("checked_at")
    .orderBy("id")
    .limit(1000)
    .execute();
}

export async function insertCommitmentCheck(trx: Transaction<Schema>, row: CheckRow): Promise<void> {
  await trx.insertInto("commitment_check").values(row).execute();
}
