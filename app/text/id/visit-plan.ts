import { CHOSEN_VISIT_FORMS, VISIT_KINDS } from "../../domain/visit.ts";
import { PLAN_LIMITS } from "../../domain/visit-plan.ts";
import type { VisitPlanProblem } from "../../domain/visit-plan-problem.ts";
import { formatCount } from "../format.ts";
import { splitField } from "./practice-form.ts";
import { sayDateProblem } from "./visit-date.ts";
import { VISIT_FORM_WORDS, VISIT_KIND_WORDS } from "./visit-words.ts";

/** Words of the plan that both sides of a visit keep. */
export const PLAN = {
  title: "Rencana kunjungan",
  lead: "Hanya kedua pihak dan tamu yang ikut yang dapat membacanya. Keduanya boleh mengubah; setiap versi disimpan.",
  publish: "Simpan rencana",
  versionsTitle: "Versi rencana",
  back: "Kembali ke kunjungan",
  agreed: (when: string) => `Tanggal yang disepakati: ${when}. Mengubahnya dilakukan dari halaman kunjungan.`,
  closed: "Kunjungan ini tidak jadi, jadi rencananya tidak dapat diubah lagi.",
  about: "Tentang apa",
  when: "Kapan dan di mana",
  who: "Siapa yang datang",
  letters: "Surat",
  lettersLead: "Nomor surat tidak pernah tampil untuk umum.",
  row: { question: "Pertanyaan", delegation: "Baris", indicator: "Indikator" },
  more: "Baris kosong berikutnya muncul setelah disimpan.",
  noIndicator: "Pilih indikator",
} as const;

export const PLAN_LABELS: Readonly<Record<string, string>> = {
  indikator: "Indikator",
  kendala: "Yang macet",
  pertanyaan: "Pertanyaan",
  bahan: "Dokumen yang diminta",
  moda: "Cara bertemu",
  jenis: "Jenis kunjungan",
  tanggal: "Tanggal yang diinginkan",
  sampai: "Sampai tanggal",
  tempat: "Tempat",
  tautan: "Tautan ruang daring",
  fungsi: "Fungsi",
  jumlah: "Jumlah orang",
  "nomor-surat": "Nomor surat permohonan",
  "tanggal-surat": "Tanggal surat permohonan",
  "nomor-tugas": "Nomor surat perintah tugas",
  "tanggal-tugas": "Tanggal surat perintah tugas",
  catatan: "Catatan untuk pihak lain",
};

const DAY_HINT = "Misalnya 16 Maret 2027 atau 16/03/2027.";

export const PLAN_HINTS: Readonly<Record<string, string>> = {
  kendala: `Apa yang sudah dicoba dan di mana berhenti. Paling panjang ${formatCount(PLAN_LIMITS.text)} huruf.`,
  pertanyaan: "Satu pertanyaan satu isian, supaya laporan dapat menjawabnya satu per satu.",
  bahan: "Misalnya Perbup, SOP, formulir, atau kerangka acuan.",
  moda: "Daring sering cukup untuk pertanyaan; tatap muka untuk melihat langsung.",
  tanggal: `Boleh dikosongkan bila belum tahu. ${DAY_HINT}`,
  sampai: "Kosongkan bila sehari saja.",
  tautan: "Hanya kedua pihak yang melihatnya.",
  fungsi: "Jabatan atau fungsi, bukan nama orang. Misalnya Kepala Bidang Aplikasi.",
  jumlah: "Berapa orang.",
  "tanggal-surat": DAY_HINT,
  "tanggal-tugas": DAY_HINT,
  catatan: "Tidak tampil untuk umum.",
};

/** Daring first: it costs no travel. */
export const PLAN_FORM_OPTIONS = CHOSEN_VISIT_FORMS.map((value) => ({ value, label: VISIT_FORM_WORDS[value] }));

export const PLAN_KIND_OPTIONS = [...VISIT_KINDS].map((value) => ({
  value,
  label: value === "unknown" ? "Belum ditentukan" : VISIT_KIND_WORDS[value],
}));

/** A field of the plan as people read it: "Pertanyaan 2". */
export function labelPlanField(field: string): string {
  const { base, row } = splitField(field);
  const label = PLAN_LABELS[base] ?? field;
  return row === undefined ? label : `${label} ${row}`;
}

/** What a text of the plan stands for, where it is a word of the form. */
export function wordOfPlan(field: string, text: string): string | undefined {
  const options = field === "moda" ? PLAN_FORM_OPTIONS : field === "jenis" ? PLAN_KIND_OPTIONS : [];
  return options.find(({ value }) => value === text)?.label;
}

const LIMITS: Readonly<Record<string, number>> = {
  ...{ kendala: PLAN_LIMITS.text, bahan: PLAN_LIMITS.text, catatan: PLAN_LIMITS.text },
  ...{ pertanyaan: PLAN_LIMITS.question, tautan: PLAN_LIMITS.address },
};

/** What is wrong with a field, the same sentence in the summary and at the field. */
export function sayPlanProblem(found: VisitPlanProblem): string {
  const label = labelPlanField(found.field);
  if (found.problem === "date") return `${label}: ${sayDateProblem(found.date)}`;
  const limit = LIMITS[splitField(found.field).base] ?? PLAN_LIMITS.line;
  const sentences: Record<Exclude<VisitPlanProblem["problem"], "date">, string> = {
    missing: MISSING[found.field] ?? `Isi ${label.toLowerCase()}`,
    long: `${label} terlalu panjang: paling banyak ${formatCount(limit)} huruf`,
    choice: `${label}: pilih salah satu dari daftar`,
    indicator: `${label}: pilih indikator dari daftar`,
    twice: `${label} sudah disebut di baris lain. Hapus salah satunya`,
    number: `${label}: tulis bilangan bulat dari 1 sampai ${formatCount(PLAN_LIMITS.people)}`,
    web: `${label}: tulis alamat yang diawali http:// atau https://`,
    order: `${label} lebih awal daripada tanggal mulainya. Tukar keduanya`,
    past: `${label} sudah lewat. Tulis tanggal hari ini atau sesudahnya`,
    noStart: "Tulis juga tanggal mulainya",
    mobile: `${label} memuat nomor seluler. Hapus; tulis telepon kantor bila perlu`,
    nip: `${label} memuat angka yang tampak seperti NIP. Hapus; cukup jabatan atau fungsi`,
    nik: `${label} memuat angka yang tampak seperti NIK. Hapus; cukup jabatan atau fungsi`,
  };
  return sentences[found.problem];
}

const MISSING: Readonly<Record<string, string>> = {
  "indikator-1": "Pilih sedikitnya satu indikator",
  kendala: "Tulis apa yang macet",
  "pertanyaan-1": "Tulis sedikitnya satu pertanyaan",
  moda: "Pilih cara bertemu",
};
