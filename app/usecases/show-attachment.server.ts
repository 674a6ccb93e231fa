import { type AttachmentRow, findAttachment } from "../../db/queries/attachment.server.ts";
import { ATTACHMENT_TYPES, PICTURE_TYPES } from "../domain/attachment.ts";
import { contentDisposition } from "../domain/attachment-name.ts";
import { type Grant, may, ownOffice } from "../domain/permissions.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import type { FileAnswer } from "../platform/http/send-file.server.ts";
import { findPartOf } from "./own-visit.server.ts";

export type AttachmentFile = {
  readonly name: string;
  readonly isPublic: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: FileAnswer;
};

const YEAR_S = 31_536_000;
/** Shown in the page where they are pictures, drawn anew by us; all else is saved. */
const INLINE: readonly string[] = PICTURE_TYPES.map((type) => ATTACHMENT_TYPES[type]);

/**
 * A file that this reader may have; `undefined` as if it were not there for everybody else. `grantsOf` is asked only where
 * the file is not public.
 */
export async function showAttachment(
  { reader, storage }: Pick<AppContext, "reader" | "storage">,
  id: string,
  grantsOf: () => Promise<readonly Grant[]>,
): Promise<AttachmentFile | undefined> {
  const row = await findAttachment(reader, id);
  if (row === undefined) return undefined;
  const isPublic = row.published_at !== null;
  if (!isPublic && !(await mayRead({ reader }, row, await grantsOf()))) return undefined;
  const { name, media_type: mediaType, sha256, bytes } = row;
  return {
    name,
    isPublic,
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": contentDisposition(INLINE.includes(mediaType) ? "inline" : "attachment", name),
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": isPublic ? `public, max-age=${YEAR_S}, immutable` : "private, no-store",
    },
    file: { bytes, etag: sha256, open: (range) => storage.open(sha256, range) },
  };
}

/** What is not public is for the office of a practice, and for both sides of a visit with the guests that joined. */
async function mayRead(
  { reader }: Pick<AppContext, "reader">,
  row: AttachmentRow,
  grants: readonly Grant[],
): Promise<boolean> {
  const owner = { officeId: row.office_id, provinceId: row.province_id };
  if (row.subject_kind === "practice") return may(grants, "practice.write", owner);
  const office = ownOffice(grants);
  if (office === undefined || !may(grants, "visit.write", office)) return false;
  return (await findPartOf({ reader }, row.subject_id, office.officeId)) !== undefined;
}
