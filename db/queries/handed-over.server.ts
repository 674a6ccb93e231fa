import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Whose things of which office. */
export type Holder = { readonly officeId: string; readonly personId: string };

export type DraftOfOffice = {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly body: string;
  readonly savedAt: string;
  /** Of a practice; "" where nothing was typed, `null` for other records. */
  readonly title: string | null;
};

const MAX_DRAFTS = 200;

/** What somebody typed for an office and has not published, the last saved first. */
export async function listDraftsOfOffice(db: Db, { officeId, personId }: Holder): Promise<DraftOfOffice[]> {
  return db
    .selectFrom("draft")
    .leftJoin("practice", (join) =>
      join.onRef("practice.id", "=", "draft.subject_id").on("draft.subject_kind", "=", "practice"),
    )
    .select(["draft.id", "draft.subject_kind as subjectKind", "draft.subject_id as subjectId", "draft.body"])
    .select(["draft.saved_at as savedAt", "practice.title"])
    .where("draft.office_id", "=", officeId)
    .where("draft.person_id", "=", personId)
    .orderBy("draft.saved_at", "desc")
    .orderBy("draft.id", "desc")
    .limit(MAX_DRAFTS)
    .execute();
}

/** Gives a draft to another person, unless they have one of the same record. Tells whether it went. */
export async function passDraft(
  trx: Transaction<Schema>,
  { draft, to }: { draft: Pick<DraftOfOffice, "id" | "subjectKind" | "subjectId">; to: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("draft")
    .set({ person_id: to })
    .where("id", "=", draft.id)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("draft as own")
            .select("own.id")
            .where("own.person_id", "=", to)
            .where("own.subject_kind", "=", draft.subjectKind)
            .where("own.subject_id", "=", draft.subjectId),
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export type SentInvitation = { readonly id: string; readonly mail: string; readonly expiresAt: string };

/** Open invitations that somebody sent for an office, the first to end first. */
export async function listSentInvitations(
  db: Db,
  { officeId, personId, now }: Holder & { readonly now: string },
): Promise<SentInvitation[]> {
  return db
    .selectFrom("invitation")
    .select(["id", "mail", "expires_at as expiresAt"])
    .where("office_id", "=", officeId)
    .where("invited_by", "=", personId)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("expires_at")
    .orderBy("id")
    .limit(MAX_DRAFTS)
    .execute();
}

/** Makes another person the sender of these invitations. */
export async function passInvitations(
  trx: Transaction<Schema>,
  { ids, to }: { ids: readonly string[]; to: string },
): Promise<void> {
  if (ids.length === 0) return;
  await trx.updateTable("invitation").set({ invited_by: to }).where("id", "in", ids).execute();
}
