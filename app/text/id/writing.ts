import type { OfficeZone } from "../../domain/days.ts";
import type { Conflict, RecordKind, Revision } from "../../domain/record.ts";
import { formatInstant } from "../format.ts";
import { sayPerson } from "./people.ts";

/** Words of every form that is kept as a draft and published. */
export const WRITING = {
  saveDraft: "Simpan draf",
  preview: "Lihat pratinjau",
  discard: "Buang draf",
  discardTitle: "Buang draf?",
  discardLead: "Yang hanya ada di draf ini hilang. Yang sudah terbit tidak berubah.",
  discardNone: "Anda tidak punya draf di sini.",
  keepDraft: "Jangan buang",
  /** What the script says; "%" is the time of day. */
  states: {
    saved: "Draf tersimpan pukul %.",
    away: "Sambungan terputus. Isian disimpan di perangkat ini dan dikirim begitu tersambung.",
    signedOut: "Sesi Anda berakhir. Isian disimpan di perangkat ini; masuk lagi di tab baru, lalu lanjutkan di sini.",
    refused: "Draf belum dapat disimpan di server. Isian disimpan di perangkat ini.",
  },
  signIn: "Masuk di tab baru",
  deviceCopy: "Perangkat ini menyimpan isian yang belum sampai ke server, dari",
  restore: "Pakai isian itu",
  conflictTitle: "Isi ini sudah diubah sejak Anda membukanya",
  conflictKept: "Yang Anda ketik utuh di formulir di bawah dan belum diterbitkan.",
  conflictNext:
    "Periksa bedanya, sesuaikan isian Anda, lalu terbitkan. Yang tidak Anda samakan akan menggantikan versi itu.",
  conflictSame: "Isian Anda sama dengan versi itu.",
  theirs: "Versi yang terbit",
  theirsWaiting: "Yang menunggu ditinjau",
  yours: "Isian Anda",
  diff: "Beda",
  changedBy: {
    them: "Diubah di versi itu; isian Anda masih seperti semula.",
    you: "Hanya Anda yang mengubah.",
    both: "Diubah di versi itu dan oleh Anda.",
  },
  empty: "kosong",
  added: "ditambahkan: ",
  removed: "dihapus: ",
  versions: "Versi",
  compare: "Bandingkan",
  from: "Dari versi",
  to: "Ke versi",
  noDifference: "Kedua versi sama.",
  onlyOne: "Baru ada satu versi.",
  fingerprintNote: "Sidik adalah SHA-256 dari isi tiap versi; isi yang berubah selalu bersidik lain.",
} as const;

/** In place of the words above where a version is kept for those who write it, and nothing is published by saving. */
const KEPT_WRITING = {
  discardLead: "Yang hanya ada di draf ini hilang. Yang sudah disimpan tidak berubah.",
  conflictKept: "Yang Anda ketik utuh di formulir di bawah dan belum disimpan.",
  conflictNext:
    "Periksa bedanya, sesuaikan isian Anda, lalu simpan. Yang tidak Anda samakan akan menggantikan versi itu.",
  theirs: "Versi yang tersimpan",
} as const;

/** The words above for one kind of record: plans and reports of visits are saved, all others are published. */
export function writingWords(kind: RecordKind) {
  return kind === "visit_plan" || kind === "visit_report" ? { ...WRITING, ...KEPT_WRITING } : WRITING;
}

export function sayDraft(savedAt: string, zone: OfficeZone): string {
  return `Draf Anda dari ${formatInstant(savedAt, zone)}.`;
}

/** "Disimpan oleh Sari, Kepala Bidang, 25 November 2026 09.41 WIB"; for colleagues only. */
export function sayAuthor({ name, position, savedAt }: Revision, zone: OfficeZone): string {
  const by = name === null ? "Dibuat lewat baris perintah" : [sayPerson(name), position].filter(Boolean).join(", ");
  return `${by}, ${formatInstant(savedAt, zone)}`;
}

export function sayConflict({ revision, isOwn, isWaiting }: Conflict, zone: OfficeZone): string {
  const by = isOwn ? "Anda sendiri, di jendela lain" : sayAuthor(revision, zone);
  const when = isOwn ? `, ${formatInstant(revision.savedAt, zone)}` : "";
  return `${isWaiting ? WRITING.theirsWaiting : `Versi ${revision.number}`}: ${by}${when}.`;
}
