import { listAttachments as listRows } from "../../db/queries/attachment.server.ts";
import { findPractice } from "../../db/queries/practice.server.ts";
import type { AttachmentView } from "../domain/attachment.ts";
import type { Owner } from "../domain/permissions.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { viewAttachment } from "./attachments.server.ts";

export type PracticeAttachments = {
  readonly id: string;
  readonly title: string;
  readonly isPublic: boolean;
  /** Whose it is; `undefined` for practices that no office wrote. */
  readonly owner: Owner | undefined;
  readonly attachments: readonly AttachmentView[];
};

/** A practice with all its files, as its office sees them. */
export async function showPracticeAttachments(
  { reader }: Pick<AppContext, "reader">,
  id: string,
): Promise<PracticeAttachments | undefined> {
  const [practice, rows] = await Promise.all([findPractice(reader, id), listRows(reader, { kind: "practice", id })]);
  if (practice === undefined) return undefined;
  const { title, officeId, provinceId, state } = practice;
  return {
    ...{ id, title, isPublic: state === "published", attachments: rows.map(viewAttachment) },
    owner: officeId === null ? undefined : { officeId, provinceId },
  };
}
