import type { Db } from "../open.server.ts";
import { MAX_EXPORTED } from "./account-data.server.ts";

/** What stands under a person's id in the tables of practices, for the export of their data; the oldest first. */

/** Practices that they began, in whatever state. */
export async function listPracticesOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("practice")
    .select(["id", "office_id as officeId", "title", "state", "created_at as createdAt"])
    .where("created_by", "=", personId)
    .orderBy("created_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Revisions that they sent to a reviewer or gave back, as long as these wait. */
export async function listWaitingOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("practice_submission")
    .select(["practice_id as practiceId", "base_version as baseVersion", "body", "submitted_by as submittedBy"])
    .select(["submitted_at as submittedAt", "returned_by as returnedBy", "returned_at as returnedAt"])
    .select("return_reason as reason")
    .where((eb) => eb.or([eb("submitted_by", "=", personId), eb("returned_by", "=", personId)]))
    .orderBy("submitted_at")
    .orderBy("practice_id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Their yearly words on how a practice stands. */
export async function listConfirmationsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("practice_confirmation")
    .select(["practice_id as practiceId", "status", "note", "confirmed_at as confirmedAt"])
    .where("person_id", "=", personId)
    .orderBy("confirmed_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Checks that they asked for or answered. */
export async function listChecksOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("practice_check")
    .select(["practice_id as practiceId", "version", "office_id as officeId", "asked_by as askedBy"])
    .select(["asked_at as askedAt", "deadline", "verdict", "note", "answered_by as answeredBy"])
    .select("answered_at as answeredAt")
    .where((eb) => eb.or([eb("asked_by", "=", personId), eb("answered_by", "=", personId)]))
    .orderBy("asked_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Adoptions that they recorded. */
export async function listAdoptionsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("adoption")
    .select(["id", "practice_id as practiceId", "office_id as officeId", "state", "body", "created_at as createdAt"])
    .where("created_by", "=", personId)
    .orderBy("created_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Reports about contents that they sent while signed in, or decided. */
export async function listContentReportsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("content_report")
    .select(["subject_kind as subjectKind", "subject_id as subjectId", "reason", "note", "reported_by as reportedBy"])
    .select(["reported_at as reportedAt", "outcome", "outcome_reason as outcomeReason", "handled_by as handledBy"])
    .select("handled_at as handledAt")
    .where((eb) => eb.or([eb("reported_by", "=", personId), eb("handled_by", "=", personId)]))
    .orderBy("reported_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}
