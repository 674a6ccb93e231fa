import type { ReactNode } from "react";
import type { AttachmentView } from "../../domain/attachment.ts";
import { ATTACHMENTS, sayFile, sayLicence } from "../../text/id/attachments.ts";
import { paths } from "../../text/paths.ts";

/** Files of a record to take along: what each is, its kind and size, and under what terms. */
export function AttachmentList({ attachments, actionOf }: AttachmentListProps) {
  return (
    <ul className="stack">
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <a href={paths.attachment(attachment)}>{attachment.title === "" ? attachment.name : attachment.title}</a> (
          {sayFile(attachment)})
          <br />
          <span className="small muted">
            {attachment.title !== "" && `${attachment.name} · `}
            {sayLicence(attachment.licence)}
            {attachment.audience === "parties" && ` · ${ATTACHMENTS.parties}`}
            {attachment.audience === "public" && !attachment.isPublic && ` · ${ATTACHMENTS.waiting}`}
          </span>
          {actionOf?.(attachment)}
        </li>
      ))}
    </ul>
  );
}

type AttachmentListProps = {
  attachments: readonly AttachmentView[];
  /** What else can be done with a file, where its office looks at it. */
  actionOf?: (attachment: AttachmentView) => ReactNode;
};
