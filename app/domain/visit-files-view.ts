import type { AttachmentView } from "./attachment.ts";

/** The files of a visit as somebody of its sides or a guest sees them. */
export type VisitAttachments = {
  readonly id: string;
  readonly topic: string;
  readonly attachments: readonly (AttachmentView & { readonly mayRemove: boolean })[];
  /** Files for everybody wait although the report is public. */
  readonly isWaiting: boolean;
  readonly mayPublish: boolean;
};
