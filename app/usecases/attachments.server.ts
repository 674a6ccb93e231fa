import type { Transaction } from "kysely";
import {
  type AttachmentRow,
  countAttachments,
  findAttachment,
  insertAttachment,
  listAttachments as listRows,
  removeAttachment as removeRow,
  setAttachmentsPublic,
} from "../../db/queries/attachment.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { changePracticeDocuments, lockPracticeState } from "../../db/queries/practice-documents.server.ts";
import { lockVisit } from "../../db/queries/visit.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import {
  ATTACHMENT_TYPES,
  ATTACHMENTS_OF_RECORD,
  type AttachmentAudience,
  type AttachmentLicence,
  type AttachmentSubject,
  type AttachmentView,
  type FileFault,
  isPictureType,
} from "../domain/attachment.ts";
import { cleanFileName } from "../domain/attachment-name.ts";
import type { Owner } from "../domain/permissions.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import type { SentFile } from "../platform/files/read-upload.server.ts";
import { newId } from "../platform/ids.server.ts";
import { prepareFile } from "./prepare-file.server.ts";
import { dropUnused, storeFile } from "./stored-files.server.ts";

type App = Pick<AppContext, "reader" | "writer" | "now" | "version" | "storage" | "temp" | "log">;

export type NewAttachment = {
  readonly subject: AttachmentSubject;
  readonly officeId: string;
  readonly file: SentFile;
  readonly title: string;
  readonly licence: AttachmentLicence;
  /** Whoever may publish adds to a public record at once; else the file waits until its record is published again. */
  readonly mayPublish: boolean;
  readonly audience?: AttachmentAudience;
  /** Whether the people in a picture agreed to be shown; `undefined` where the record does not ask. */
  readonly consent?: boolean;
};

export type AddOutcome =
  | { readonly status: "added"; readonly id: string }
  | { readonly status: "refused"; readonly fault: FileFault }
  /** `consent`: it is a picture, and nobody said that the people in it agreed. */
  | { readonly status: "full" | "consent" };

/**
 * Adds a file to a record: known by its content, pictures drawn anew, bytes kept once. Who may is asked before. The sent
 * file stays where it is.
 */
export async function addAttachment(
  app: App,
  { personId }: Pick<Actor, "personId">,
  added: NewAttachment,
): Promise<AddOutcome> {
  const { subject, officeId, file, title, licence, mayPublish, audience = "public", consent } = added;
  const prepared = await prepareFile(app.temp, file);
  if ("fault" in prepared) return { status: "refused", fault: prepared.fault };
  try {
    const { sha256, bytes, width, height, type } = prepared;
    if (consent === false && isPictureType(type)) return { status: "consent" };
    const [id, at] = [newId(), app.now().toISOString()];
    const outcome = await storeFile(app, prepared, async (trx) => {
      const isPublic = (await isLockedPublic(trx, subject)) && mayPublish && audience === "public";
      if ((await countAttachments(trx, subject)) >= ATTACHMENTS_OF_RECORD) return "full";
      if (isPublic) await countDocuments(trx, subject, { by: 1, at });
      await insertAttachment(trx, {
        ...{ id, subject_kind: subject.kind, subject_id: subject.id, office_id: officeId, person_id: personId },
        ...{ name: cleanFileName(file.name, type), title, licence, media_type: ATTACHMENT_TYPES[type] },
        ...{ bytes, sha256, width, height, created_at: at, published_at: isPublic ? at : null, removed_at: null },
        ...{ audience, consent: consent === true && isPictureType(type) ? 1 : 0 },
      });
      const detail = { subject: subject.id };
      const act = { id: newId(), at, personId, officeId, subjectId: id, detail };
      await insertAuditEntry(trx, { ...act, action: "attachment.added" });
      return isPublic ? "published" : "added";
    });
    if (outcome === "full") {
      await dropUnused(app, sha256);
      return { status: "full" };
    }
    if (outcome === "published") await app.version.refresh();
    return { status: "added", id };
  } finally {
    if (prepared.path !== file.path) await app.temp.remove(prepared.path);
  }
}

/** Takes a file off its record; its bytes go with the last that uses them. `false` where it stood no longer. */
export async function removeAttachment(
  app: App,
  { personId }: Pick<Actor, "personId">,
  { id, office_id: officeId, ...row }: AttachmentRow,
): Promise<boolean> {
  const at = app.now().toISOString();
  const subject = { kind: row.subject_kind, id: row.subject_id };
  const removed = await app.writer.transaction().execute(async (trx) => {
    await isLockedPublic(trx, subject);
    const standing = await findAttachment(trx, id);
    if (standing === undefined) return undefined;
    await removeRow(trx, { id, at });
    const detail = { subject: subject.id };
    const act = { id: newId(), at, personId, officeId, subjectId: id, detail };
    await insertAuditEntry(trx, { ...act, action: "attachment.removed" });
    if (standing.published_at !== null) await countDocuments(trx, subject, { by: -1, at });
    return standing;
  });
  if (removed === undefined) return false;
  if (removed.published_at !== null) await app.version.refresh();
  // The hourly sweep tries again.
  await dropUnused(app, removed.sha256).catch((error: unknown) => app.log.error({ err: error }));
  return true;
}

/** Makes the waiting files of a public record public too. Tells how many. */
export async function publishAttachments(
  { writer, now, version }: Pick<AppContext, "writer" | "now" | "version">,
  { personId }: Pick<Actor, "personId">,
  { subject, officeId }: { subject: AttachmentSubject; officeId: string },
): Promise<number> {
  const at = now().toISOString();
  const count = await writer.transaction().execute(async (trx) => {
    if (!(await isLockedPublic(trx, subject))) return 0;
    const published = await setAttachmentsPublic(trx, subject, at);
    if (published === 0) return 0;
    await countDocuments(trx, subject, { by: published, at });
    const act = { id: newId(), at, personId, officeId, subjectId: subject.id, detail: { count: published } };
    const action = subject.kind === "visit" ? "visit.files_published" : "attachment.published";
    await insertAuditEntry(trx, { ...act, action });
    return published;
  });
  if (count > 0) await version.refresh();
  return count;
}

/** Files of a record in the order in which they were added: all for its office, else the public ones. */
export async function listAttachments(
  { reader }: Pick<AppContext, "reader">,
  subject: AttachmentSubject,
  { onlyPublic }: { onlyPublic: boolean },
): Promise<AttachmentView[]> {
  const rows = await listRows(reader, subject);
  return rows.filter(({ published_at }) => !onlyPublic || published_at !== null).map(viewAttachment);
}

/** A file of this record, with whom it belongs to. */
export async function findOwnAttachment(
  { reader }: Pick<AppContext, "reader">,
  { subject, id }: { subject: AttachmentSubject; id: string },
): Promise<{ row: AttachmentRow; owner: Owner } | undefined> {
  const row = await findAttachment(reader, id);
  if (row === undefined || row.subject_kind !== subject.kind || row.subject_id !== subject.id) return undefined;
  return { row, owner: { officeId: row.office_id, provinceId: row.province_id } };
}

export function viewAttachment(row: AttachmentRow): AttachmentView {
  return {
    ...{ id: row.id, name: row.name, title: row.title, licence: row.licence, mediaType: row.media_type },
    ...{ bytes: row.bytes, width: row.width, height: row.height, createdAt: row.created_at, audience: row.audience },
    isPublic: row.published_at !== null,
  };
}

/** Whether a record is public; that stays so, and its files as many, until the transaction ends. */
async function isLockedPublic(trx: Transaction<Schema>, { kind, id }: AttachmentSubject): Promise<boolean> {
  if (kind === "visit") return (await lockVisit(trx, id))?.visibility === "published";
  return (await lockPracticeState(trx, id)) === "published";
}

/** What lists and evidence count changes with public files. */
async function countDocuments(
  trx: Transaction<Schema>,
  { kind, id }: AttachmentSubject,
  change: { by: number; at: string },
): Promise<void> {
  if (kind === "practice") await changePracticeDocuments(trx, { id, ...change });
  await raiseContentVersion(trx);
}
