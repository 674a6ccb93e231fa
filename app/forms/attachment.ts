import {
  ATTACHMENT_AUDIENCES,
  ATTACHMENT_LICENCES,
  ATTACHMENT_TITLE_LENGTH,
  type AttachmentAudience,
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

const VISIT_FIELDS = [...FIELDS, "untuk", "setuju"] as const;

/** The texts of the form of a visit's file, as they were sent. */
export function readVisitFileFields(form: { get(name: string): string }): RecordFields<(typeof VISIT_FIELDS)[number]> {
  return pickFields(VISIT_FIELDS, (name) => form.get(name));
}

export type ParsedVisitFile = ParsedAttachment & {
  readonly audience: AttachmentAudience | undefined;
  /** The people in the picture agreed to be shown. */
  readonly consent: boolean;
};

/** The same with whom a file of a visit is for, and whether the people in it agreed. */
export function parseVisitFile(fields: ReturnType<typeof readVisitFileFields>): ParsedVisitFile {
  const { problems, ...parsed } = parseAttachment(fields);
  const audience = ATTACHMENT_AUDIENCES.find((one) => one === fields.untuk);
  const wrong: AttachmentProblem[] = audience === undefined ? [{ field: "untuk", kind: "audience" }] : [];
  return { ...parsed, problems: [...problems, ...wrong], audience, consent: fields.setuju !== "" };
}
