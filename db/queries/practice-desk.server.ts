import type { Transaction } from "kysely";
import type { PracticeState, PracticeStatus } from "../../app/domain/practice.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** A practice of an office as its list shows it. */
export type DeskPractice = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly state: PracticeState;
  readonly status: PracticeStatus;
  readonly version: number;
  readonly updatedAt: string;
  readonly confirmedOn: string | null;
  /** When this person last saved a draft of it; `null` without one. */
  readonly draftAt: string | null;
  /** A revision that waits or was given back: who sent it, and when. */
  readonly sentBy: string | null;
  readonly sentByName: string | null;
  readonly sentAt: string | null;
  readonly returnedAt: string | null;
};

const MOST = 500;

/** Practices of an office, the last changed first. Those never published only where this person or a reviewer has something of them. */
export async function listDeskPractices(
  db: Db,
  { officeId, personId }: { officeId: string; personId: string },
): Promise<DeskPractice[]> {
  return db
    .selectFrom("practice")
    .leftJoin("draft", (join) =>
      join
        .onRef("draft.subject_id", "=", "practice.id")
        .on("draft.subject_kind", "=", "practice")
        .on("draft.person_id", "=", personId),
    )
    .leftJoin("practice_submission as sent", "sent.practice_id", "practice.id")
    .leftJoin("person", "person.id", "sent.submitted_by")
    .select(["practice.id", "practice.slug", "practice.title", "practice.state", "practice.status"])
    .select(["practice.version", "practice.updated_at as updatedAt", "practice.confirmed_on as confirmedOn"])
    .select(["draft.saved_at as draftAt", "sent.submitted_by as sentBy", "person.name as sentByName"])
    .select(["sent.submitted_at as sentAt", "sent.returned_at as returnedAt"])
    .where("practice.office_id", "=", officeId)
    .where((eb) =>
      eb.or([
        eb("practice.state", "<>", "draft"),
        eb("draft.id", "is not", null),
        eb("sent.practice_id", "is not", null),
      ]),
    )
    .orderBy("practice.updated_at", "desc")
    .orderBy("practice.id")
    .limit(MOST)
    .execute();
}

/** Practices about the region of an office that none has claimed; none for a demonstration. */
export async function listClaimable(db: Db, officeId: string): Promise<{ id: string; slug: string; title: string }[]> {
  return db
    .selectFrom("practice")
    .innerJoin("office", "office.region_id", "practice.region_id")
    .select(["practice.id", "practice.slug", "practice.title"])
    .where("office.id", "=", officeId)
    .where("practice.office_id", "is", null)
    .where("office.demo", "=", 0)
    .where("practice.state", "=", "published")
    .orderBy("practice.title")
    .limit(MOST)
    .execute();
}

/** Practices of an office that the portal removed and whose office has not answered to that. */
export async function listRemovedOf(db: Db, officeId: string): Promise<{ id: string; title: string }[]> {
  return db
    .selectFrom("practice")
    .select(["id", "title"])
    .where("office_id", "=", officeId)
    .where("state", "=", "removed")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("content_report")
            .select("content_report.id")
            .whereRef("content_report.subject_id", "=", "practice.id")
            .where("content_report.subject_kind", "=", "practice")
            .where("content_report.reason", "=", "objection")
            .where("content_report.handled_at", "is", null),
        ),
      ),
    )
    .orderBy("title")
    .limit(MOST)
    .execute();
}

/** Ids of the practices that somebody began and that never were published. */
export async function listBegunPractices(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("practice")
    .select("id")
    .where("created_by", "=", personId)
    .where("state", "=", "draft")
    .execute();
  return rows.map(({ id }) => id);
}

/** Removes a practice that was never published and of which nobody has anything any more. */
export async function deleteEmptyPractice(trx: Transaction<Schema>, id: string): Promise<void> {
  await trx
    .deleteFrom("practice")
    .where("id", "=", id)
    .where("state", "=", "draft")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("draft").select("draft.id").where("subject_kind", "=", "practice").where("subject_id", "=", id),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("practice_submission").select("practice_id").where("practice_id", "=", id))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("attachment").select("attachment.id").where("subject_id", "=", id))),
    )
    .execute();
}
