import type { Db } from "../open.server.ts";
import { MAX_EXPORTED } from "./account-data.server.ts";

/** What stands under a person's id in the tables of visits, for the export of their data; the oldest first. */

/** Visits that they began to ask for or to record. */
export async function listVisitsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("visit")
    .select(["id", "topic", "state", "created_at as createdAt"])
    .where("created_by", "=", personId)
    .orderBy("created_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Steps that they took for their office. */
export async function listMovesOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("visit_move")
    .select(["visit_id as visitId", "move", "note", "office_id as officeId", "moved_at as movedAt"])
    .where("person_id", "=", personId)
    .orderBy("moved_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Their asking to join a session, and their answers to others who asked. */
export async function listGuestsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("visit_guest")
    .select(["visit_id as visitId", "office_id as officeId", "state", "people", "note", "asked_by as askedBy"])
    .select(["asked_at as askedAt", "answered_by as answeredBy", "answered_at as answeredAt"])
    .where((eb) => eb.or([eb("asked_by", "=", personId), eb("answered_by", "=", personId)]))
    .orderBy("asked_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Their word on reports of the other side. */
export async function listVisitConfirmationsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("visit_confirmation")
    .select(["visit_id as visitId", "version", "verdict", "note", "confirmed_at as confirmedAt"])
    .where("person_id", "=", personId)
    .orderBy("confirmed_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** What they said of commitments. */
export async function listCommitmentChecksOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("commitment_check")
    .select(["visit_id as visitId", "no", "month", "status", "note", "link", "checked_at as checkedAt"])
    .where("person_id", "=", personId)
    .orderBy("checked_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Agreements that they recorded. */
export async function listAgreementsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("agreement")
    .select(["visit_id as visitId", "kind", "number", "title", "recorded_at as recordedAt"])
    .where("recorded_by", "=", personId)
    .orderBy("recorded_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Reports that they sent on to whoever may publish, as long as these wait. */
export async function listReportsAskedByPerson(db: Db, personId: string) {
  return db
    .selectFrom("visit_report")
    .select(["visit_id as visitId", "version", "review_asked_at as askedAt"])
    .where("review_asked_by", "=", personId)
    .orderBy("visit_id")
    .limit(MAX_EXPORTED)
    .execute();
}
