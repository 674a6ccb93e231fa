import type { ReactNode } from "react";
import {
  ATTACHMENT_LICENCES,
  ATTACHMENT_TITLE_LENGTH,
  ATTACHMENT_TYPES,
  type AttachmentProblem,
} from "../../domain/attachment.ts";
import type { RecordFields } from "../../domain/record.ts";
import { ATTACHMENTS, LICENCE_LABELS, sayAttachmentProblem } from "../../text/id/attachments.ts";
import { Notice } from "../layout/notice.tsx";
import { Button } from "../ui/button.tsx";
import { FileField, SelectField, TextField } from "../ui/field.tsx";

/** Adds one file to a record. The file comes last: the texts have arrived whatever becomes of it. */
export function AttachmentForm({ action, typed, problems, children }: AttachmentFormProps) {
  const errorOf = (field: AttachmentProblem["field"]) =>
    problems
      .filter((problem) => problem.field === field)
      .map(sayAttachmentProblem)
      .join(" ") || undefined;
  return (
    <form method="post" action={action} encType="multipart/form-data" className="stack-lg" noValidate>
      <TextField
        id="judul"
        name="judul"
        label={ATTACHMENTS.name}
        hint={ATTACHMENTS.nameHint}
        optional
        maxLength={ATTACHMENT_TITLE_LENGTH}
        value={typed["judul"] ?? ""}
        error={errorOf("judul")}
      />
      <SelectField
        id="lisensi"
        name="lisensi"
        label={ATTACHMENTS.licence}
        value={typed["lisensi"] ?? ATTACHMENT_LICENCES[0]}
        options={ATTACHMENT_LICENCES.map((value) => ({ value, label: LICENCE_LABELS[value] }))}
        error={errorOf("lisensi")}
      />
      {children}
      <FileField
        id="berkas"
        name="berkas"
        label={ATTACHMENTS.file}
        hint={ATTACHMENTS.fileHint}
        accept={ACCEPT}
        error={errorOf("berkas")}
      />
      <Notice kind="warn">
        <p>{ATTACHMENTS.check}</p>
      </Notice>
      <p>
        <Button>{ATTACHMENTS.add}</Button>
      </p>
    </form>
  );
}

const ACCEPT = [...Object.keys(ATTACHMENT_TYPES), "jpeg"].map((suffix) => `.${suffix}`).join(",");

type AttachmentFormProps = {
  action: string;
  /** What a refused post brought; the file has to be chosen again. */
  typed: RecordFields;
  problems: readonly AttachmentProblem[];
  /** What else a kind of record asks. */
  children?: ReactNode;
};
