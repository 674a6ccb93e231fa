import { CHECK_LIMITS, type CommitmentCheckProblem } from "../../domain/commitment-check.ts";
import { CHECK_STATUSES, type CheckDay, type CommitmentStatus } from "../../domain/commitment-status.ts";
import { formatCount, formatDay } from "../format.ts";

/** Words of what became of commitments. */
export const CHECK_WORDS = { done: "selesai", running: "berjalan", stopped: "berhenti" } as const;

export const COMMITMENT_CHECKS = {
  title: "Tindak lanjut komitmen",
  lead: (visitor: string, host: string) => `Kunjungan ${visitor} ke ${host}.`,
  intro:
    "Tiga kali setelah kunjungan Anda ditanya bagaimana komitmen pihak Anda: bulan ke-3, ke-6, dan ke-12. Jawaban tampil untuk umum di halaman kunjungan; jawaban terakhir tiap bulan yang berlaku.",
  months: "Bulan",
  month: ({ month, day }: CheckDay) => `Bulan ke-${month}, ${formatDay(day)}`,
  later: "belum waktunya",
  none: "Laporan yang terbit tidak memuat komitmen pihak Anda, jadi tidak ada yang perlu dijawab.",
  notYet: "Hari kunjungan belum diketahui dan laporannya belum terbit, jadi waktu menjawab belum dapat dihitung.",
  due: (day: string) => `tenggat ${formatDay(day)}`,
  noDue: "tanpa tenggat",
  evidence: (text: string) => `Bukti yang dijanjikan: ${text}`,
  done: "Selesai",
  running: "Berjalan",
  more: "Berhenti, atau jawab dengan keterangan",
  state: "Keadaan",
  note: "Keterangan",
  noteHint: `Perlu diisi untuk “berhenti”: sebut alasannya. Tampil untuk umum. Paling panjang ${formatCount(CHECK_LIMITS.note)} huruf.`,
  link: "Tautan bukti",
  linkHint: "Alamat yang dapat dibuka siapa saja.",
  send: "Simpan jawaban",
  answers: "Jawaban sebelumnya",
  back: "Kembali ke kunjungan",
  saidOf: (text: string) => `Dijawab ketika komitmennya masih berbunyi “${text}”.`,
  proof: "bukti",
  changed: "Komitmen ini berubah atau dihapus sejak Anda membuka halaman. Periksa bunyinya sekarang, lalu jawab lagi.",
} as const;

export const CHECK_STATUS_OPTIONS = [
  { value: "", label: "Pilih" },
  ...[...CHECK_STATUSES].reverse().map((value) => ({ value, label: capital(CHECK_WORDS[value]) })),
];

/** How a commitment stands today. */
export function sayCommitmentStatus(status: CommitmentStatus): string {
  switch (status.kind) {
    case "done":
    case "running":
    case "stopped":
      return `${capital(CHECK_WORDS[status.kind])}, menurut jawaban bulan ke-${status.month}`;
    case "overdue":
      return status.said === null
        ? "Lewat tenggat, belum dijawab"
        : `Lewat tenggat, terakhir dijawab ${CHECK_WORDS[status.said]}`;
    case "unanswered":
      return `Bulan ke-${status.month} belum dijawab`;
    case "waiting":
      return status.next === null ? "Belum ditanyakan" : `Ditanyakan mulai ${formatDay(status.next.day)}`;
  }
}

/** What is wrong with an answer, the same sentence in the summary and at the field. */
export function sayCommitmentProblem({ field, problem }: CommitmentCheckProblem): string {
  const label = field === "tautan" ? COMMITMENT_CHECKS.link : COMMITMENT_CHECKS.note;
  const sentences: Record<CommitmentCheckProblem["problem"], string> = {
    missing: "Tulis mengapa komitmen ini berhenti",
    choice: field === "bulan" ? "Bulan itu belum dapat dijawab. Pilih bulan di atas" : "Pilih salah satu keadaan",
    long: `${label} terlalu panjang: paling banyak ${formatCount(field === "tautan" ? CHECK_LIMITS.link : CHECK_LIMITS.note)} huruf`,
    web: "Tulis alamat lengkap, misalnya https://kominfo.contoh.go.id/sop",
    mobile: `${label} memuat nomor seluler. Hapus nomor pribadi`,
    nip: `${label} memuat angka yang tampak seperti NIP. Hapus`,
    nik: `${label} memuat angka yang tampak seperti NIK. Hapus`,
  };
  return sentences[problem];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
