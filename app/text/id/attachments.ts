import {
  ATTACHMENT_AUDIENCES,
  ATTACHMENT_MEGABYTES,
  ATTACHMENT_TYPES,
  ATTACHMENTS_OF_RECORD,
  type AttachmentLicence,
  type AttachmentProblem,
  type AttachmentView,
  PICTURE_MEGAPIXELS,
  PICTURE_SIDE,
} from "../../domain/attachment.ts";
import { formatCount } from "../format.ts";

const TYPES = Object.keys(ATTACHMENT_TYPES).map((type) => type.toUpperCase());
const TYPE_LIST = `${TYPES.slice(0, -1).join(", ")}, atau ${TYPES.at(-1)}`;

/** Words of files that are added to records. */
export const ATTACHMENTS = {
  title: "Lampiran",
  lead: "Berkas yang dapat dibawa dinas lain: SOP, peraturan, templat, paparan, foto.",
  notFound: "Lampiran ini tidak ada, sudah dihapus, atau belum terbit.",
  none: "Belum ada lampiran.",
  waiting: "belum terbit",
  parties: "hanya untuk kedua pihak",
  addTitle: "Tambah lampiran",
  file: "Berkas",
  fileHint: `${TYPE_LIST}; paling besar ${ATTACHMENT_MEGABYTES} MB. Berkas dengan makro tidak diterima. Foto digambar ulang tanpa lokasi dan data kamera, paling panjang ${formatCount(PICTURE_SIDE)} piksel.`,
  check:
    "Periksa bahwa berkas tidak memuat NIK, NIP, atau tanda tangan. PDF dan dokumen terbit persis seperti dikirim.",
  name: "Keterangan",
  nameHint: "Apa isinya, misalnya “SOP tanda tangan elektronik, 2025”.",
  licence: "Boleh dipakai dengan syarat",
  add: "Unggah lampiran",
  publish: "Terbitkan lampiran yang menunggu",
  waits: "Lampiran baru terbit bersama praktiknya, atau bila peninjau menerbitkannya di halaman ini.",
  noPractice: "Praktik ini tidak ada di dinas Anda.",
  remove: "Hapus",
  removeTitle: "Hapus lampiran",
  removeText: (name: string) => `“${name}” tidak dapat diunduh lagi sesudah dihapus. Ini tidak dapat dibatalkan.`,
  back: "Kembali ke praktik",
  full: `Satu catatan memuat paling banyak ${ATTACHMENTS_OF_RECORD} lampiran. Hapus satu dulu.`,
} as const;

/** Words of the files of a visit. */
export const VISIT_FILES = {
  title: "Berkas kunjungan",
  lead: "Foto, bahan, dan dokumen kunjungan. Kedua pihak dan tamu yang ikut dapat menambah dan membacanya.",
  audience: "Untuk siapa",
  audienceHint:
    "Yang untuk umum tampil sesudah laporannya terbit. Yang untuk kedua pihak tidak pernah tampil untuk umum.",
  consent: "Foto: orang di dalamnya setuju ditampilkan, atau tidak ada orang yang dapat dikenali",
  waits: "Berkas untuk umum terbit bersama laporannya, atau bila peninjau menerbitkannya di halaman ini.",
} as const;

export const AUDIENCE_OPTIONS: readonly { readonly value: string; readonly label: string }[] = [
  { value: "", label: "Pilih" },
  ...ATTACHMENT_AUDIENCES.map((value) => ({
    value,
    label: value === "public" ? "Untuk umum" : "Hanya untuk kedua pihak",
  })),
];

export const LICENCE_LABELS: Readonly<Record<AttachmentLicence, string>> = {
  "cc-by-4.0": "CC BY 4.0: bebas dengan menyebut sumber",
  "cc0-1.0": "CC0: bebas tanpa syarat",
  "public-document": "Dokumen publik pemerintah (UU Hak Cipta pasal 42)",
  "own-terms": "Syarat tertulis di dalam berkas",
};

export function sayLicence(licence: string): string {
  return Object.entries(LICENCE_LABELS).find(([one]) => one === licence)?.[1] ?? licence;
}

/** What is wrong, and what to do. */
export function sayAttachmentProblem(problem: AttachmentProblem): string {
  switch (problem.kind) {
    case "missing":
      return "Pilih satu berkas.";
    case "too_many_parts":
      return `Kiriman memuat terlalu banyak bagian atau berkas. Kirim satu berkas saja, paling besar ${ATTACHMENT_MEGABYTES} MB.`;
    case "full":
      return ATTACHMENTS.full;
    case "too_large":
      return `“${problem.name}” lebih besar dari ${ATTACHMENT_MEGABYTES} MB. Perkecil atau pecah berkasnya, lalu pilih lagi.`;
    case "empty":
      return `“${problem.name}” kosong. Pilih berkas yang berisi.`;
    case "unknown_type":
      return `Isi “${problem.name}” bukan jenis yang diterima. Yang dapat: ${TYPE_LIST}.`;
    case "macros":
      return `“${problem.name}” memuat makro. Simpan tanpa makro (DOCX, XLSX, PPTX, atau ODF biasa), lalu pilih lagi.`;
    case "encrypted":
      return `“${problem.name}” terkunci sandi. Simpan tanpa sandi, lalu pilih lagi.`;
    case "damaged":
      return `“${problem.name}” rusak atau terpotong. Buka dan simpan ulang berkasnya, lalu pilih lagi.`;
    case "not_utf8":
      return `“${problem.name}” bukan teks UTF-8. Simpan sebagai “CSV UTF-8” atau teks UTF-8, lalu pilih lagi.`;
    case "too_many_pixels":
      return `“${problem.name}” lebih dari ${PICTURE_MEGAPIXELS} megapiksel. Perkecil gambarnya, lalu pilih lagi.`;
    case "long":
      return "Keterangan paling panjang 200 karakter.";
    case "unknown":
      return "Pilih salah satu syarat dari daftar.";
    case "audience":
      return "Pilih untuk siapa berkas ini.";
    case "consent":
      return "Foto perlu persetujuan: centang bahwa orang di foto setuju, atau pilih foto tanpa orang yang dapat dikenali.";
  }
}

/** "PDF, 1,2 MB" */
export function sayFile({ name, bytes }: Pick<AttachmentView, "name" | "bytes">): string {
  const type = /\.([^.]+)$/.exec(name)?.[1]?.toUpperCase() ?? "";
  return `${type}, ${sayBytes(bytes)}`;
}

function sayBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${amount.toLocaleString("id-ID", { maximumFractionDigits: amount < 10 ? 1 : 0 })} ${unit}`;
}
