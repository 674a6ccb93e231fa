import type { VisitSide } from "../../domain/visit.ts";
import type { PublicReport, PublicVisit } from "../../domain/visit-page-view.ts";
import { formatCount, formatDay } from "../format.ts";
import { sayVisitDays, sayVisitHours, VISIT_FORM_WORDS, VISIT_KIND_WORDS } from "./visit-words.ts";

/** Words of `/kunjungan/:id`. */
export const VISIT = {
  crumb: "Kunjungan",
  to: "belajar dari",
  fileTitle: (title: string) => `kunjungan ${title}`,
  unknown: "Kunjungan ini tidak ada di Kiat. Mungkin alamatnya salah ketik, atau belum terbuka untuk umum.",
  gone: {
    office: (title: string, reason: string) =>
      `Laporan kunjungan ${title} ditarik${reason === "" ? "." : `. Alasannya: ${reason}`}`,
    portal: (title: string, reason: string) =>
      `Laporan kunjungan ${title} dihapus oleh pengelola portal${reason === "" ? "." : `. Alasannya: ${reason}`}`,
  },
  unpublished: "tidak dipublikasikan",
  unstated: "tidak tercatat",
  lines: {
    topic: "Topik",
    when: "Waktu",
    visitor: "Yang datang",
    host: "Yang menerima",
    joined: "Ikut juga",
    people: "Peserta",
    indicators: "Indikator",
  },
  ownMapping: "Nomor indikator: pemetaan Kiat; sumbernya tidak menyebutnya.",
  noIndicators: "tidak disebut",
  facts: "Kunjungannya",
  indicator: (no: number) => `Indikator ${no}`,
  noLead: (unsaid: string) => `pimpinan rombongan ${unsaid}`,
  noReceiver: (unsaid: string) => `penerima ${unsaid}`,
  ledBy: (position: string) => `dipimpin ${position}`,
  receivedBy: (position: string) => `diterima ${position}`,
  qa: "Tanya, jawab, dokumen",
  qaPromised: "Tanya, jawab, komitmen",
  qaNote: "Satu laporan untuk satu kunjungan.",
  noQuestions: "Pertanyaan yang dibawa tidak dipublikasikan.",
  question: (no: number) => `Pertanyaan ${no}`,
  answer: "Jawaban tuan rumah",
  documents: "Dokumen",
  open: "belum terjawab",
  conclusions: "Simpulan",
  obstacles: "Hambatan",
  commitments: "Komitmen",
  commitmentsNote: "Yang dijanjikan, oleh siapa, dan sampai kapan.",
  notPublished: "Komitmen tidak dipublikasikan.",
  noCommitments: "Laporan ini tidak memuat komitmen.",
  due: (day: string) => `tenggat ${day}`,
  noDue: "tanpa tenggat",
  evidence: "Bukti selesai:",
  followUp: "Tindak lanjut",
  followUpNote: "Ditanyakan pada bulan ke-3, 6, dan 12. Yang tidak dijawab disebut tidak dijawab.",
  checkOf: (month: number, day: string) => `${month} bulan, ${formatDay(day)}`,
  answered: (count: number, all: number, isToCome: boolean) =>
    count > 0
      ? `${formatCount(count)} dari ${formatCount(all)} komitmen dijawab`
      : isToCome
        ? "belum waktunya"
        : "tidak dijawab",
  said: (month: number, word: string, day: string) => `Bulan ke-${month}: ${word}, dijawab ${formatDay(day)}`,
  proof: "Bukti",
  confirmation: "Konfirmasi kedua pihak",
  confirmationNote: "Pihak lain punya 14 hari. Diam tidak dianggap setuju.",
  keeps: "Mencatat dan menerbitkan laporan ini.",
  notHere: "Dinasnya belum mencatat di Kiat.",
  answerReport: "Konfirmasi atau beri catatan",
  listed: "Kunjungan ini sudah disepakati kedua pihak. Laporannya belum terbit.",
  joinable: "Masih ada tempat bagi dinas lain.",
  join: "Minta ikut",
  calendar: "Masukkan ke kalender (.ics)",
  value: (region: string) => `Nilai ${region}`,
  files: "Berkas",
  papers: "Naskah dari laporan ini",
  papersNote: "Sekali isi, empat naskah. Untuk kedua dinas.",
  gathered: "Dirangkum dari sumber publik",
  gatheredNote: (visitor: string, host: string) =>
    `Laporan ini dirangkum dari sumber publik, bukan ditulis ${visitor} atau ${host}. Kedua dinas dapat mengambil alih, membetulkan, dan melengkapinya.`,
  claim: "Ini kunjungan dinas saya",
  reportedBefore: "Diberitakan sebelumnya:",
  confidence: { high: "Keyakinan tinggi", medium: "Keyakinan sedang", low: "Keyakinan rendah" },
  version: (number: number, day: string) => `Versi ${number}, ${day}. Sidik SHA-256:`,
  report: "Laporkan isi yang keliru",
  wroteNobody: "Dirangkum Kiat dari sumber",
} as const;

const WROTE: Readonly<Record<VisitSide, string>> = { visitor: "Ditulis tamu", host: "Ditulis tuan rumah" };

/** Which side wrote a part. */
export function sayAuthor(author: VisitSide | null): string {
  return author === null ? VISIT.wroteNobody : WROTE[author];
}

/** "Tulang Bawang Barat ke Mesuji" */
export function titleOfVisit({ visitor, host }: Pick<PublicVisit, "visitor" | "host">): string {
  return `${visitor.label} ke ${host.label}`;
}

/** "Studi tiru, tatap muka, tamu datang, 16 Maret 2023" */
export function sayVisitKind({ kind, form, when }: Pick<PublicVisit, "kind" | "form" | "when">): string {
  const how = form === "unknown" ? [] : [VISIT_FORM_WORDS[form].toLowerCase()];
  return [VISIT_KIND_WORDS[kind], ...how, sayVisitDays(when), sayVisitHours(when)]
    .filter((part) => part !== "")
    .join(", ");
}

/** What the page is about, for search engines. */
export function describeVisit(visit: PublicVisit, report: PublicReport | null): string {
  const asked = (report?.questions ?? []).map(({ question }) => question).join("; ");
  return [`${sayVisitKind(visit)}.`, report?.topic ?? "", asked].filter((part) => part !== "").join(" ");
}
