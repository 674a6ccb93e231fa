import type { VisitPaperName } from "../../domain/visit-papers.ts";
import type { FieldToMend } from "../papers/visit-papers.ts";
import { labelPlanField } from "./visit-plan.ts";
import { labelReportField } from "./visit-report.ts";

/** Words around the papers of a visit. */
export const VISIT_PAPER_WORDS: Readonly<Record<VisitPaperName, string>> = {
  "surat-permohonan": "Surat permohonan kunjungan",
  "laporan-perjalanan-dinas": "Laporan perjalanan dinas",
  "nota-dinas": "Nota dinas tindak lanjut",
  artikel: "Artikel untuk situs dinas",
};

export const PAPERS = {
  nav: "Naskah dari kunjungan ini",
  download: "Unduh sebagai DOCX",
  print: "Cetak halaman ini, atau simpan sebagai PDF dari menu cetak peramban.",
  back: "Kembali ke kunjungan",
  notPublished:
    "Laporannya sekarang tidak terbuka untuk umum. Naskah ini memakai isi laporan yang masih ditulis kedua dinas.",
  unwritten: "Laporan kunjungan ini belum ditulis, jadi belum ada yang bisa dijadikan artikel.",
  unknown: "Tidak ada naskah dengan nama itu.",
  personalTitle: "Naskah belum bisa dibuat",
  personal: "Ada angka yang tampak seperti NIP, NIK, atau nomor seluler. Hapus dulu dari isian ini:",
  personalElsewhere:
    "Ada angka yang tampak seperti NIP, NIK, atau nomor seluler, misalnya di profil dinas. Hapus dulu, lalu buka naskah ini lagi.",
  plan: "rencana kunjungan",
  report: "laporan kunjungan",
} as const;

/** "Pertanyaan 2, di rencana kunjungan". */
export function sayFieldToMend({ form, field }: FieldToMend): string {
  return form === "plan"
    ? `${labelPlanField(field)}, di ${PAPERS.plan}`
    : `${labelReportField(field)}, di ${PAPERS.report}`;
}

/** The refusal of a file, in one line. */
export function sayRefusedPaper(fields: readonly FieldToMend[]): string {
  return fields.length === 0
    ? PAPERS.personalElsewhere
    : `${PAPERS.personal} ${fields.map(sayFieldToMend).join("; ")}.`;
}
