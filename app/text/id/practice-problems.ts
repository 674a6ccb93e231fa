import { PRACTICE_LIMITS } from "../../domain/practice-fields.ts";
import type { PracticeProblem } from "../../domain/practice-problem.ts";
import { formatCount } from "../format.ts";
import { TEXT_PROBLEMS } from "./people-text.ts";
import { labelPracticeField, splitField } from "./practice-form.ts";

/** Lines that are longer or shorter than other texts. */
const LIMITS: Readonly<Record<string, number>> = {
  judul: PRACTICE_LIMITS.title,
  tautan: PRACTICE_LIMITS.address,
  ...Object.fromEntries(
    [
      "inisiator",
      "unit",
      "mitra",
      "asal",
      "tingkat",
      "ukuran",
      "sebelum",
      "sesudah",
      "rujukan",
      "bagian",
      "lisensi",
    ].map((name) => [name, PRACTICE_LIMITS.line]),
  ),
};

/** What is wrong with a field, the same sentence in the summary and at the field. */
export function sayPracticeProblem({ field, problem }: PracticeProblem): string {
  const label = labelPracticeField(field);
  const limit = LIMITS[splitField(field).base] ?? PRACTICE_LIMITS.text;
  const sentences: Record<PracticeProblem["problem"], string> = {
    missing: `Isi ${label.toLowerCase()}`,
    long: `${label} terlalu panjang: paling banyak ${formatCount(limit)} huruf`,
    words: `Ringkasan terlalu panjang: paling banyak ${PRACTICE_LIMITS.summaryWords} kata`,
    choice: `${label}: pilih salah satu dari daftar`,
    indicator: `${label}: pilih indikator dari daftar`,
    twice: `${label} sudah disebut di baris lain. Hapus salah satunya`,
    level: `${label}: pilih tingkat yang ada di instrumennya`,
    levelOrder: `${label} harus lebih tinggi daripada tingkat awalnya`,
    month: "Tulis bulan dan tahun, misalnya Mei 2023, 2023-05, atau 2023",
    year: `${label}: tulis empat angka, misalnya 2024`,
    money: `${label}: tulis misalnya 50 juta atau Rp50.000.000`,
    number: `${label}: tulis bilangan bulat, misalnya 6`,
    order: `${label} lebih kecil daripada isian pasangannya. Tukar keduanya`,
    web: `${label}: tulis alamat yang diawali http:// atau https://`,
    too_complex: `${label}: ${TEXT_PROBLEMS.too_complex}`,
    busy: `${label}: ${TEXT_PROBLEMS.busy}`,
    mobile: `${label} memuat nomor seluler. Hapus; tulis telepon kantor bila perlu`,
    nip: `${label} memuat angka yang tampak seperti NIP. Hapus; praktik tidak menyebut orang`,
    nik: `${label} memuat angka yang tampak seperti NIK. Hapus; praktik tidak menyebut orang`,
  };
  return sentences[problem];
}
