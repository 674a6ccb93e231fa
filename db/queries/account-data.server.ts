import type { Db } from "../open.server.ts";

/** Each list of an export ends here; an export that reaches it says so. */
export const MAX_EXPORTED = 20_000;

export type OwnAuditEntry = {
  readonly at: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly officeId: string | null;
  readonly detail: string;
};

/** What a person did, and what happened to their account, oldest first. */
export async function listAuditOfPerson(db: Db, personId: string): Promise<OwnAuditEntry[]> {
  return db
    .selectFrom("audit_entry")
    .select([
      "at",
      "action",
      "subject_kind as subjectKind",
      "subject_id as subjectId",
      "office_id as officeId",
      "detail",
    ])
    .where((eb) =>
      eb.or([
        eb("person_id", "=", personId),
        eb.and([eb("subject_kind", "=", "person"), eb("subject_id", "=", personId)]),
      ]),
    )
    .orderBy("at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

export async function listDraftsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("draft")
    .select(["subject_kind as subjectKind", "subject_id as subjectId", "office_id as officeId", "body"])
    .select(["base_version as baseVersion", "saved_at as savedAt"])
    .where("person_id", "=", personId)
    .orderBy("saved_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Handovers from or to a person, oldest first. */
export async function listHandoversOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("handover")
    .select(["id", "office_id as officeId", "from_person_id as fromPersonId", "to_person_id as toPersonId", "note"])
    .select(["created_at as createdAt", "accepted_at as acceptedAt", "withdrawn_at as withdrawnAt"])
    .where((eb) => eb.or([eb("from_person_id", "=", personId), eb("to_person_id", "=", personId)]))
    .orderBy("created_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Which states of records a person published. */
export async function listRevisionsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("revision")
    .select(["subject_kind as subjectKind", "subject_id as subjectId", "number", "saved_at as savedAt"])
    .where("person_id", "=", personId)
    .orderBy("saved_at")
    .orderBy("subject_id")
    .orderBy("number")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Forms that were carried out, as long as they are kept against sending twice. */
export async function listSubmissionsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("submission")
    .select(["address", "at"])
    .where("person_id", "=", personId)
    .orderBy("at")
    .orderBy("key")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Files that a person added to records, those that were removed too. */
export async function listAttachmentsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("attachment")
    .select(["subject_kind as subjectKind", "subject_id as subjectId", "name", "title", "bytes"])
    .select(["created_at as createdAt", "removed_at as removedAt"])
    .where("person_id", "=", personId)
    .orderBy("created_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Questions that a person wrote for their office, in whatever state. */
export async function listQuestionsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("question")
    .select(["no", "office_id as officeId", "title", "body", "state", "asked_at as askedAt"])
    .where("asked_by", "=", personId)
    .orderBy("no")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Answers that a person wrote for their office, in whatever state. */
export async function listAnswersOfPerson(db: Db, personId: string) {
  return db
    .selectFrom("answer")
    .innerJoin("question", "question.id", "answer.question_id")
    .select(["question.no", "answer.office_id as officeId", "answer.body", "answer.scope", "answer.state"])
    .select(["answer.answered_at as answeredAt", "answer.accepted_at as acceptedAt"])
    .where("answer.answered_by", "=", personId)
    .orderBy("answer.answered_at")
    .orderBy("answer.id")
    .limit(MAX_EXPORTED)
    .execute();
}

/** Invitations sent to a mail. */
export async function listInvitationsTo(db: Db, mail: string) {
  return db
    .selectFrom("invitation")
    .select(["role", "office_id as officeId", "province_id as provinceId", "created_at as createdAt"])
    .select(["expires_at as expiresAt", "accepted_at as acceptedAt", "withdrawn_at as withdrawnAt"])
    .where("mail", "=", mail)
    .orderBy("created_at")
    .orderBy("id")
    .limit(MAX_EXPORTED)
    .execute();
}
