import type { Selectable, Transaction } from "kysely";
import type { AttachmentSubject } from "../../app/domain/attachment.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";
import type { AttachmentTable } from "../schema-attachments.ts";

/** A file of a record, with the province of its office: what rights are asked by. */
export type AttachmentRow = Readonly<Selectable<AttachmentTable>> & { readonly province_id: string };

const MOST_ATTACHMENTS = 100;

/** Standing files of a record, in the order in which they were added. */
export async function listAttachments(db: Db, { kind, id }: AttachmentSubject): Promise<AttachmentRow[]> {
  return selectStanding(db)
    .where("attachment.subject_kind", "=", kind)
    .where("attachment.subject_id", "=", id)
    .orderBy("attachment.id")
    .limit(MOST_ATTACHMENTS)
    .execute();
}

export async function findAttachment(db: Db, id: string): Promise<AttachmentRow | undefined> {
  return selectStanding(db).where("attachment.id", "=", id).executeTakeFirst();
}

/** How many standing files a record has. */
export async function countAttachments(trx: Transaction<Schema>, { kind, id }: AttachmentSubject): Promise<number> {
  const { count } = await trx
    .selectFrom("attachment")
    .select(({ fn }) => fn.countAll<number | bigint | string>().as("count"))
    .where("subject_kind", "=", kind)
    .where("subject_id", "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function insertAttachment(trx: Transaction<Schema>, attachment: Selectable<AttachmentTable>) {
  await trx.insertInto("attachment").values(attachment).execute();
}

/** Takes a standing file off its record. */
export async function removeAttachment(
  trx: Transaction<Schema>,
  { id, at }: { id: string; at: string },
): Promise<void> {
  await trx
    .updateTable("attachment")
    .set({ removed_at: at, published_at: null })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .execute();
}

/**
 * Makes all standing files of a record public, or none of them where `at` is `null`; those for the offices concerned stay
 * theirs. Tells how many changed.
 */
export async function setAttachmentsPublic(
  trx: Transaction<Schema>,
  { kind, id }: AttachmentSubject,
  at: string | null,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("attachment")
    .set({ published_at: at })
    .where("subject_kind", "=", kind)
    .where("subject_id", "=", id)
    .where("removed_at", "is", null)
    .where("audience", "=", "public")
    .where("published_at", at === null ? "is not" : "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

function selectStanding(db: Db) {
  return db
    .selectFrom("attachment")
    .innerJoin("office", "office.id", "attachment.office_id")
    .innerJoin("region", "region.id", "office.region_id")
    .selectAll("attachment")
    .select(({ fn }) => fn.coalesce("region.province_id", "region.id").as("province_id"))
    .where("attachment.removed_at", "is", null);
}
