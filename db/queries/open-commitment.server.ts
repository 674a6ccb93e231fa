import type { CheckMonth, CheckStatus } from "../../app/domain/commitment-status.ts";
import type { VisitSide } from "../../app/domain/visit.ts";
import type { Db } from "../open.server.ts";

const MOST = 5000;

export type PublicCommitment = {
  readonly visitId: string;
  readonly no: number;
  readonly side: VisitSide;
  readonly action: string;
  /** ISO day. */
  readonly dueOn: string | null;
};

/** Commitments of public reports, those with the earliest due day first. */
export async function listPublicCommitments(db: Db): Promise<PublicCommitment[]> {
  return db
    .selectFrom("commitment")
    .innerJoin("visit", "visit.id", "commitment.visit_id")
    .select(["commitment.visit_id as visitId", "commitment.no", "commitment.side", "commitment.action"])
    .select("commitment.due_on as dueOn")
    .where("visit.visibility", "=", "published")
    .orderBy((eb) => eb.fn.coalesce("commitment.due_on", eb.val("9999")))
    .orderBy("commitment.visit_id")
    .orderBy("commitment.no")
    .limit(MOST)
    .execute();
}

export type CommitmentAnswer = {
  readonly visitId: string;
  readonly no: number;
  readonly month: CheckMonth;
  readonly status: CheckStatus;
};

/** What was said of the commitments of these visits, oldest first. */
export async function listCommitmentAnswers(db: Db, visitIds: readonly string[]): Promise<CommitmentAnswer[]> {
  if (visitIds.length === 0) return [];
  return db
    .selectFrom("commitment_check")
    .select(["visit_id as visitId", "no", "month", "status"])
    .where("visit_id", "in", visitIds)
    .orderBy("checked_at")
    .orderBy("id")
    .execute();
}
