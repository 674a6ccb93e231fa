import {
  ATTACHMENT_LICENCES,
  ATTACHMENT_TITLE_LENGTH,
  type AttachmentLicence,
  type AttachmentProblem,
} from "../domain/attachment.ts";
import { pickFields, type RecordFields } from "../domain/record.ts";

const FIELDS = ["judul", "lisensi"] as const;

/** The texts of the form of a file, as they were sent. */
export function readAttachmentFields(form: { get(name: string): string }): RecordFields<(typeof FIELDS)[number]> {
  return pickFields(FIELDS, (name) => form.get(name));
}

export type ParsedAttachment = {
  readonly title: string;
  readonly licence: AttachmentLicence | undefined;
  readonly problems: readonly AttachmentProblem[];
};

/** What a file is called and under what terms it may be used, with everything that is wrong. */
export function parseAttachment(fields: ReturnType<typeof readAttachmentFields>): ParsedAttachment {
  const title = fields.judul.replaceAll(/\s+/g, " ").trim();
  const licence = ATTACHMENT_LICENCES.find((one) => one === fields.lisensi);
  const problems: AttachmentProblem[] = [];
  if ([...title].length > ATTACHMENT_TITLE_LENGTH) problems.push({ field: "judul", kind: "long" });
  if (licence === undefined) problems.push({ field: "lisensi", kind: "unknown" });
  return { title, licence, problems };
}
