/** Files that people add to records: what may be added, how large, and what each is called. */

/** Kinds of record that carry files. */
export type AttachmentKind = "practice" | "visit";

/** Whether a file becomes public with its record, or is for the offices concerned alone. */
export const ATTACHMENT_AUDIENCES = ["public", "parties"] as const;
export type AttachmentAudience = (typeof ATTACHMENT_AUDIENCES)[number];

export type AttachmentSubject = { readonly kind: AttachmentKind; readonly id: string };

const MEGABYTE = 1_000_000;

/** Most of one file, in bytes. */
export const ATTACHMENT_BYTES = 25 * MEGABYTE;
/** The same as people read it. */
export const ATTACHMENT_MEGABYTES = ATTACHMENT_BYTES / MEGABYTE;
export const ATTACHMENTS_OF_RECORD = 10;
/** Longest side of a kept picture, and most pixels of one that is sent. */
export const PICTURE_SIDE = 2000;
export const PICTURE_MEGAPIXELS = 50;
export const ATTACHMENT_TITLE_LENGTH = 200;

/** What may be added: the type it is served as, and the suffix its name ends in. Order of the sentences. */
export const ATTACHMENT_TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odp: "application/vnd.oasis.opendocument.presentation",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
} as const;

export type AttachmentType = keyof typeof ATTACHMENT_TYPES;

export const PICTURE_TYPES = ["png", "jpg", "webp"] as const satisfies readonly AttachmentType[];
export type PictureType = (typeof PICTURE_TYPES)[number];

export function isPictureType(type: AttachmentType): type is PictureType {
  return PICTURE_TYPES.some((one) => one === type);
}

/** Under what terms others may use a file. */
export const ATTACHMENT_LICENCES = ["cc-by-4.0", "cc0-1.0", "public-document", "own-terms"] as const;
export type AttachmentLicence = (typeof ATTACHMENT_LICENCES)[number];

/** Why a file was not taken. */
export type FileFault =
  | "too_large"
  | "empty"
  | "unknown_type"
  | "macros"
  | "encrypted"
  | "damaged"
  | "not_utf8"
  | "too_many_pixels";

export type AttachmentProblem =
  | { readonly field: "berkas"; readonly kind: FileFault; readonly name: string }
  | { readonly field: "berkas"; readonly kind: "missing" | "too_many_parts" | "full" }
  | { readonly field: "judul"; readonly kind: "long" }
  | { readonly field: "lisensi"; readonly kind: "unknown" }
  | { readonly field: "untuk"; readonly kind: "audience" }
  | { readonly field: "setuju"; readonly kind: "consent" };

/** Address of a file's bytes. */
export function attachmentPath({ id, name }: { readonly id: string; readonly name: string }): string {
  return `/lampiran/${id}/${encodeURIComponent(name)}`;
}

/** A file as pages show it. */
export type AttachmentView = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly licence: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly createdAt: string;
  readonly audience: AttachmentAudience;
  readonly isPublic: boolean;
};
