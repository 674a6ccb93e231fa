import type { Transaction } from "kysely";
import type { Draft, RecordFields } from "../../app/domain/record.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";
import type { RecordKey } from "./revision.server.ts";

/** One person's draft of one record. */
export type DraftKey = RecordKey & { readonly personId: string };

export type NewDraft = DraftKey & {
  /** Used where the person has no draft of this record yet. */
  readonly draftId: string;
  readonly officeId: string | null;
  readonly fields: RecordFields;
  readonly baseVersion: number;
  readonly at: string;
};

/** Keeps a draft in place of the one before. */
export async function upsertDraft(db: Db, draft: NewDraft): Promise<void> {
  const typed = { base_version: draft.baseVersion, body: JSON.stringify(draft.fields), saved_at: draft.at };
  await db
    .insertInto("draft")
    .values({
      id: draft.draftId,
      person_id: draft.personId,
      office_id: draft.officeId,
      subject_kind: draft.kind,
      subject_id: draft.id,
      ...typed,
    })
    .onConflict((conflict) => conflict.columns(["person_id", "subject_kind", "subject_id"]).doUpdateSet(typed))
    .execute();
}

export async function findDraft(db: Db, { personId, kind, id }: DraftKey): Promise<Draft | undefined> {
  const row = await db
    .selectFrom("draft")
    .select(["body", "base_version as baseVersion", "saved_at as savedAt"])
    .where("person_id", "=", personId)
    .where("subject_kind", "=", kind)
    .where("subject_id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { body, ...rest } = row;
  // The body was written by `upsertDraft`.
  return { ...rest, fields: JSON.parse(body) as RecordFields };
}

/** Removes a draft and returns its id; `undefined` where there was none. */
export async function deleteDraft(
  trx: Transaction<Schema>,
  { personId, kind, id }: DraftKey,
): Promise<string | undefined> {
  const row = await trx
    .deleteFrom("draft")
    .where("person_id", "=", personId)
    .where("subject_kind", "=", kind)
    .where("subject_id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}
