import type { EvidenceFacts, EvidenceStep } from "../../domain/practice-evidence.ts";
import { SUCCESSES_TO_PROVE } from "../../domain/practice-evidence.ts";
import type { PracticeAdoptionView, PracticeCheckView } from "../../domain/practice-view.ts";
import { formatCount, formatDay, formatInstantDay } from "../format.ts";
import { PRACTICE_STATUS } from "./practices.ts";

/** Words of `/praktik/:slug`. */
export const PRACTICE = {
  crumb: "Praktik",
  copy: "Kami tiru",
  ask: "Tanya dinas ini",
  visit: "Ajukan kunjungan",
  report: "Laporkan isi yang keliru",
  lines: {
    problem: "Masalah",
    steps: "Langkah",
    outcome: "Hasil",
    means: "Biaya dan waktu",
    status: "Keadaan",
  },
  team: (count: number) => `tim ${formatCount(count)} orang`,
  since: (started: string) => `Mulai ${formatDay(started)}.`,
  confirmed: (day: string) => `Dinasnya memastikan keadaan ini pada ${formatDay(day)}.`,
  neverConfirmed: "Belum dikonfirmasi dinasnya.",
  longAgo: (day: string) => `Terakhir dikonfirmasi dinasnya pada ${formatDay(day)}, lebih dari setahun yang lalu.`,
  unstated: "belum diisi",
  evidence: (step: number) => `Tingkat bukti ${step} dari 5`,
  reached: "tercapai",
  notReached: "belum",
  indicators: "Indikator",
  ownMapping: "Nomor indikator: pemetaan kami sendiri.",
  level: "Tingkat",
  levelStep: (from: number | null, to: number | null) => `${from ?? "–"} ke ${to ?? "–"}`,
  copied: "Ditiru",
  details: "Selengkapnya",
  take: "Yang dapat dibawa pulang",
  takeNote: "Berkas dan tautan dengan lisensinya.",
  takeNothing: "Belum ada berkas atau tautan yang dibagikan.",
  setbacks: "Yang tidak berhasil",
  setbacksNote: "Kegagalan sama bergunanya dengan keberhasilan.",
  setbacksNothing: "Belum diisi.",
  results: "Hasil dengan angka",
  resultsCaption: "Angka sebelum dan sesudah menurut sumber yang disebut",
  resultColumns: { measure: "Yang diukur", before: "Sebelum", after: "Sesudah", year: "Tahun", source: "Sumber" },
  reasoning: "Dari fakta ke tingkat",
  reasoningNote: "Urutan yang dipakai penilaian: fakta, analisis, lalu tingkat.",
  legal: "Dasar hukum",
  checks: "Diperiksa dinas lain",
  checksNote: "Dinas daerah lain yang melihat praktik ini.",
  adoptions: "Siapa yang meniru",
  adoptionsNote: "Dicatat oleh peniru, termasuk yang gagal.",
  adoptionsNothing: "Belum ada daerah yang mencatat meniru praktik ini.",
  indexes: "Nilai daerahnya",
  indexesNote: "Indeks resmi menurut tahun penilaian. Urutan waktu, bukan bukti sebab.",
  indexesCaption: (names: string) => `Indeks resmi ${names} menurut tahun penilaian`,
  indexesNothing: "Belum ada indeks resmi yang ditemukan.",
  indexColumns: { year: "Tahun", instrument: "Instrumen", when: "Terhadap praktik ini" },
  before: "sebelum praktik dimulai",
  startYear: "tahun praktik dimulai",
  after: "setelah praktik dimulai",
  compareLabel: "Sandingkan dengan daerah",
  compareHint: "Nama atau kode, misalnya 18.12.",
  compareGo: "Sandingkan",
  compareMore: "Bandingkan keduanya selengkapnya",
  versions: "Versi",
  versionOf: (number: number, day: string) => `Versi ${number}, ${day}`,
  versionNew: "Versi pertama.",
  versionChanged: (fields: string) => `Berubah: ${fields}.`,
  shownVersion: "ditampilkan",
  older: (number: number) => `Ini versi ${number}, bukan yang berlaku.`,
  toNewest: "Lihat yang berlaku",
  differences: "Yang berubah sampai versi yang berlaku",
  gathered: "Dirangkum dari sumber publik",
  gatheredNote: (office: string) =>
    `Praktik ini dirangkum dari sumber publik, bukan ditulis ${office}. Dinasnya dapat mengambil alih, membetulkan, dan melengkapinya.`,
  claim: "Ini praktik dinas saya",
  formerly: "Semula dirangkum dari sumber publik:",
  confidence: { high: "Keyakinan tinggi", medium: "Keyakinan sedang", low: "Keyakinan rendah" },
  writtenBy: "Ditulis dan dijaga oleh",
  unknownVersion: "Versi itu tidak ada; yang tampil adalah versi yang berlaku.",
  unknownRegion: (text: string) => `“${text}” tidak dikenal sebagai satu daerah, jadi tidak disandingkan.`,
  gone: {
    office: (title: string, reason: string) => `Praktik “${title}” ditarik oleh dinasnya. Alasannya: ${reason}`,
    portal: (title: string, reason: string) => `Praktik “${title}” dihapus oleh pengelola portal. Alasannya: ${reason}`,
  },
  unknown: "Praktik ini tidak ada di Kiat. Mungkin alamatnya salah ketik, atau belum terbit.",
  fileTitle: (title: string) => `praktik “${title}”`,
} as const;

export const ADOPTION_STATES: Record<PracticeAdoptionView["state"], string> = {
  planned: "direncanakan",
  running: "sedang ditiru",
  succeeded: "berhasil",
  failed: "gagal",
  cancelled: "batal",
};

/** "membenarkan versi 2, 3 Desember 2026 (provinsi yang sama)" */
export function sayCheckedBy({ verdict, version, at, relation }: PracticeCheckView): string {
  const near = relation === null ? "" : ` (${CHECK_RELATIONS[relation]})`;
  if (verdict === "silent") return `${CHECK_VERDICTS.silent} ${formatDay(at)}${near}`;
  return `${CHECK_VERDICTS[verdict]} ${PRACTICE.versionOf(version, formatPageDay(at)).toLowerCase()}${near}`;
}

export const CHECK_VERDICTS: Record<PracticeCheckView["verdict"], string> = {
  confirmed: "membenarkan",
  noted: "memberi catatan",
  silent: "belum dijawab sampai tenggat",
};

const CHECK_RELATIONS: Record<NonNullable<PracticeCheckView["relation"]>, string> = {
  same_province: "provinsi yang sama",
  peer: "daerah yang mirip",
};

/** Labels of what the full form adds, in the order of the page. */
export const DETAIL_LABELS = {
  ringkasan: "Ringkasan",
  inisiator: "Inisiator",
  unit: "Unit pelaksana",
  mitra: "Mitra",
  asal: "Asal gagasan",
  digital: "Berbasis digital",
} as const;

/** Why a step of the evidence is reached or not, from the records alone. */
export function sayEvidenceWhy(step: EvidenceStep, facts: EvidenceFacts): string {
  const { status, started, documents, measured, checks, successes } = facts;
  switch (step) {
    case 1:
      return `Keadaan: ${PRACTICE_STATUS[status].toLowerCase()}.`;
    case 2:
      return `Mulai ${started === null ? "belum disebut" : formatDay(started)}; ${documents === 0 ? "belum ada" : formatCount(documents)} dokumen umum.`;
    case 3:
      return measured ? "Angkanya ada, dengan sumber." : "Belum ada angka sebelum dan sesudah dengan sumbernya.";
    case 4:
      return checks === 0 ? "Belum ada yang membenarkan." : `${formatCount(checks)} dinas membenarkan.`;
    case 5:
      return `${formatCount(successes)} dari ${SUCCESSES_TO_PROVE} yang diperlukan.`;
  }
}

/** "16 Maret 2023" in the west of the country, where the pages keep their days. */
export function formatPageDay(instant: string): string {
  return formatInstantDay(instant, "Asia/Jakarta");
}
