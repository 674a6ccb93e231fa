import { REASON_LIMIT } from "../../domain/reason.ts";
import { VISIT_FORMS, VISIT_KINDS, VISIT_SIDES } from "../../domain/visit.ts";
import { REPORT_LIMITS } from "../../domain/visit-report.ts";
import type { VisitReportProblem } from "../../domain/visit-report-problem.ts";
import { formatCount } from "../format.ts";
import { TEXT_PROBLEMS } from "./people-text.ts";
import { splitField } from "./practice-form.ts";
import { sayDateProblem } from "./visit-date.ts";
import { VISIT_FORM_WORDS, VISIT_KIND_WORDS, VISIT_SIDE_WORDS } from "./visit-words.ts";

/** Words of the report that both sides of a visit write. */
export const REPORT = {
  title: "Laporan kunjungan",
  lead: "Satu laporan untuk kedua pihak dan tamu yang ikut. Setiap versi disimpan; yang dibaca umum baru berubah bila diterbitkan.",
  save: "Simpan laporan",
  versionsTitle: "Versi laporan",
  back: "Kembali ke kunjungan",
  about: "Tentang kunjungan ini",
  questions: "Pertanyaan dan jawaban",
  questionsLead: "Pertanyaan tanpa jawaban dan tanpa dokumen tampil sebagai “belum terjawab”.",
  after: "Hambatan dan simpulan",
  commitments: "Komitmen",
  commitmentsLead: "Apa yang akan dikerjakan sesudahnya. Sebut jabatan atau fungsi, bukan nama orang.",
  source: "Sumber lain",
  sourceLead: "Bila kunjungan ini pernah diberitakan atau dilaporkan di tempat lain.",
  open: "Belum terjawab; yang tertulis di atas baru sebagian",
  row: { question: "Pertanyaan", commitment: "Komitmen" },
  more: "Baris kosong berikutnya muncul setelah disimpan.",
  noIndicator: "Pilih indikator",
  fromPlan: "Belum ada laporan. Sebagian isian diambil dari rencana kunjungan; lengkapi dan perbaiki, lalu simpan.",
  notYet: "Laporan ditulis sesudah kunjungan terlaksana. Tandai dulu “terlaksana” di halaman kunjungan.",
  removed: "Kunjungan ini dihapus dari halaman umum oleh pengelola portal, jadi laporannya tidak dapat diubah lagi",
  withdrawn: "Laporan ini ditarik dari halaman umum. Terbitkan lagi bila sudah diperbaiki",
  reason: "Alasannya",
  never: "Belum pernah terbit.",
  isPublic: (version: number) => `Versi ${version} sedang dibaca umum.`,
  same: "Versi terakhir sedang dibaca umum.",
  publicPage: "Lihat halaman umum",
  toPublish: "Periksa dan terbitkan",
  ask: "Minta diterbitkan",
  asked: (when: string) => `Penerbitan diminta ${when}; menunggu peninjau.`,
  waitsFor: {
    visitor: "Yang menerbitkan laporan ini adalah peninjau pihak tamu.",
    host: "Yang menerbitkan laporan ini adalah peninjau pihak tuan rumah.",
  },
  files: "Berkas kunjungan",
  withdraw: "Tarik dari halaman umum",
  object: "Tanggapi keputusan ini",
  lastBy: { visitor: "Terakhir diubah pihak tamu.", host: "Terakhir diubah pihak tuan rumah." },
} as const;

/** Words of the page on which a report becomes public. */
export const REPORT_PUBLISH = {
  title: "Terbitkan laporan",
  lead: "Inilah yang akan dibaca umum. Pihak lain diminta mengonfirmasi sesudah terbit; penerbitan tidak menunggu mereka.",
  version: (version: number, before: number) =>
    before === 0
      ? `Versi ${version}, terbit pertama kali.`
      : `Versi ${version}, menggantikan versi ${before} yang terbit.`,
  texts: "Isi laporan",
  openQuestion: "Belum terjawab",
  files: "Berkas yang ikut terbit",
  noFiles: "Tidak ada berkas yang ikut terbit.",
  kept: (count: number) => `${count} berkas hanya untuk kedua pihak dan tidak ikut terbit.`,
  people: "Data orang",
  peopleFound:
    "Tidak ditemukan nomor seluler, NIP, atau NIK dalam teks. Nama orang dan isi berkas hanya dapat diperiksa oleh Anda.",
  peopleCheck:
    "Saya sudah memeriksa: teks dan berkas menyebut jabatan, bukan nama orang, dan tidak memuat nomor pribadi atau tanda tangan",
  peopleMissing: "Periksa data orang, lalu centang kotaknya",
  publish: "Terbitkan laporan",
  edit: "Ubah dulu",
  moved: "Laporan ini sudah berubah sejak Anda membuka halaman ini. Periksa lagi di bawah.",
  broken: "Laporan ini belum dapat terbit. Perbaiki di formulirnya:",
  none: "Tidak ada versi yang menunggu diterbitkan.",
} as const;

/** Words of the page on which a visit leaves the public pages. */
export const REPORT_END = {
  title: "Tarik laporan kunjungan?",
  lead: "Kunjungan tidak tampil lagi untuk umum; alamatnya menyebut bahwa laporannya ditarik dan alasannya. Isinya tetap terbaca kedua pihak dan dapat terbit lagi.",
  none: "Kunjungan ini sedang tidak terbit.",
  reason: "Alasan",
  hint: `Tampil untuk umum. Paling panjang ${formatCount(REASON_LIMIT)} huruf.`,
  send: "Tarik",
  back: "Batal",
} as const;

const REPORT_LABELS: Readonly<Record<string, string>> = {
  topik: "Topik",
  jenis: "Jenis kunjungan",
  moda: "Cara bertemu",
  tanggal: "Tanggal",
  sampai: "Sampai tanggal",
  ketelitian: "Ketelitian tanggal",
  pimpinan: "Tamu dipimpin oleh",
  penerima: "Diterima oleh",
  peserta: "Peserta",
  indikator: "Indikator",
  pertanyaan: "Pertanyaan",
  jawaban: "Jawaban",
  dokumen: "Dokumen yang diberikan atau ditunjukkan",
  terjawab: "Sudah terjawab",
  hambatan: "Hambatan",
  simpulan: "Simpulan",
  tindakan: "Tindakan",
  penanggung: "Penanggung jawab",
  tenggat: "Tenggat",
  untuk: "Untuk indikator",
  bukti: "Bukti selesai",
  pihak: "Dikerjakan oleh",
  sumber: "Judul sumber",
  "alamat-sumber": "Alamat sumber",
};

const { topic, text } = REPORT_LIMITS;

export const REPORT_HINTS: Readonly<Record<string, string>> = {
  topik: `Satu baris, misalnya Manajemen risiko SPBE. Paling panjang ${topic} huruf.`,
  tanggal:
    "Misalnya 16 Maret 2023 atau 16/03/2023. Bila harinya tidak diketahui, cukup Maret 2023 atau 2023; kosongkan bila tidak tahu.",
  sampai: "Kosongkan bila sehari saja.",
  pimpinan: "Jabatan, bukan nama orang. Misalnya Kepala Dinas Kominfo.",
  penerima: "Jabatan, bukan nama orang. Misalnya Sekretaris Dinas Kominfo.",
  peserta: "Berapa orang dan dari unit mana. Misalnya 6 orang: Kominfo 4, Bappeda 2.",
  pertanyaan: "Satu pertanyaan satu isian.",
  jawaban: `Tulis jawabannya, bukan hanya bahwa sudah dijelaskan. Boleh Markdown, paling panjang ${formatCount(text)} huruf.`,
  dokumen: "Misalnya Perbup 12/2022, SOP, formulir.",
  hambatan: "Apa yang menurut tuan rumah sulit atau pernah gagal. Bagian yang paling dicari dinas lain.",
  simpulan: "Apa yang dapat ditiru, dan apa yang tidak.",
  tindakan: "Misalnya menyusun daftar risiko per OPD.",
  penanggung: "Jabatan atau fungsi. Misalnya Kepala Bidang Aplikasi.",
  tenggat: "Misalnya 30 Juni 2027. Kosongkan bila belum ditentukan.",
  bukti: "Apa yang akan menunjukkan bahwa ini selesai.",
  "alamat-sumber": "Alamat yang diawali https://",
};

export const REPORT_FORM_OPTIONS = VISIT_FORMS.map((value) => ({ value, label: VISIT_FORM_WORDS[value] }));

export const REPORT_KIND_OPTIONS = VISIT_KINDS.map((value) => ({
  value,
  label: value === "unknown" ? "Tidak ditentukan" : VISIT_KIND_WORDS[value],
}));

export const REPORT_SIDE_OPTIONS = VISIT_SIDES.map((value) => ({ value, label: VISIT_SIDE_WORDS[value] }));

/** A field of the report as people read it: "Jawaban 2". */
export function labelReportField(field: string): string {
  const { base, row } = splitField(field);
  const label = REPORT_LABELS[base] ?? field;
  return row === undefined ? label : `${label} ${row}`;
}

/** The same without the number of its row, where the row itself carries it. */
export function labelReportRowField(field: string): string {
  return REPORT_LABELS[splitField(field).base] ?? field;
}

const CHOICES: Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>> = {
  moda: REPORT_FORM_OPTIONS,
  jenis: REPORT_KIND_OPTIONS,
  pihak: REPORT_SIDE_OPTIONS,
  terjawab: [
    { value: "ya", label: "Ya" },
    { value: "belum", label: "Belum" },
  ],
  ketelitian: [
    { value: "day", label: "Hari" },
    { value: "month", label: "Bulan" },
    { value: "year", label: "Tahun" },
    { value: "unknown", label: "Tidak diketahui" },
  ],
};

/** What a text of the report stands for; `undefined` where it speaks for itself. */
export function wordOfReport(field: string, text: string): string | undefined {
  const { base } = splitField(field);
  if ((base === "indikator" || base === "untuk") && text !== "") {
    const [instrument, no] = text.split("/");
    return `Indikator ${no}, instrumen ${instrument}`;
  }
  return CHOICES[base]?.find(({ value }) => value === text)?.label;
}

const LIMITS: Readonly<Record<string, number>> = {
  ...{ topik: REPORT_LIMITS.topic, pertanyaan: REPORT_LIMITS.question, "alamat-sumber": REPORT_LIMITS.address },
  ...{ jawaban: REPORT_LIMITS.text, hambatan: REPORT_LIMITS.text, simpulan: REPORT_LIMITS.text },
};

/** What is wrong with a field, the same sentence in the summary and at the field. */
export function sayReportProblem(found: VisitReportProblem): string {
  const label = labelReportField(found.field);
  if (found.problem === "date") return `${label}: ${sayDateProblem(found.date)}`;
  const limit = LIMITS[splitField(found.field).base] ?? REPORT_LIMITS.line;
  const sentences: Record<Exclude<VisitReportProblem["problem"], "date">, string> = {
    missing: `Isi ${label.toLowerCase()}`,
    long: `${label} terlalu panjang: paling banyak ${formatCount(limit)} huruf`,
    choice: `${label}: pilih salah satu dari daftar`,
    indicator: `${label}: pilih indikator dari daftar`,
    twice: `${label} sudah disebut di baris lain. Hapus salah satunya`,
    web: `${label}: tulis alamat yang diawali http:// atau https://`,
    order: `${label} lebih awal daripada tanggal mulainya. Tukar keduanya`,
    future: `${label} belum tiba. Laporan ditulis sesudah kunjungannya`,
    noStart: "Tulis juga hari pertamanya, misalnya 16 Maret 2023",
    too_complex: `${label}: ${TEXT_PROBLEMS.too_complex}`,
    busy: `${label}: ${TEXT_PROBLEMS.busy}`,
    mobile: `${label} memuat nomor seluler. Hapus; tulis telepon kantor bila perlu`,
    nip: `${label} memuat angka yang tampak seperti NIP. Hapus; cukup jabatan atau fungsi`,
    nik: `${label} memuat angka yang tampak seperti NIK. Hapus; cukup jabatan atau fungsi`,
  };
  return sentences[found.problem];
}
