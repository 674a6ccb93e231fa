/** Tables of the files that people add to records. Instants are ISO UTC. */

/** A file added to a record, under the name it is shown by. Several may share the same stored bytes. */
export interface AttachmentTable {
  id: string;
  subject_kind: "practice" | "visit";
  subject_id: string;
  office_id: string;
  /** Who added it. */
  person_id: string;
  /** As shown and downloaded, with the suffix that its content asks for. */
  name: string;
  /** What it is, in the office's words; "" where nothing was said. */
  title: string;
  licence: string;
  /** By its content. */
  media_type: string;
  bytes: number;
  /** Of the bytes as they are kept, in hexadecimal. */
  sha256: string;
  /** Pixels; `null` where it is no picture. */
  width: number | null;
  height: number | null;
  created_at: string;
  /** Whether it becomes public with its record, or is only for the offices concerned. */
  audience: "public" | "parties";
  /** 1 where the people in the picture agreed to be shown. */
  consent: 0 | 1;
  /** `null` until its record is public, and again when that is no longer so. */
  published_at: string | null;
  removed_at: string | null;
}

/** Bytes that the storage holds, once however many attachments share them. */
export interface StoredFileTable {
  sha256: string;
  bytes: number;
  created_at: string;
  /** When somebody last meant to use it: what nobody uses goes an hour later. */
  touched_at: string;
}

export interface AttachmentSchema {
  attachment: AttachmentTable;
  stored_file: StoredFileTable;
}
