import { VISIT_SIDES, type VisitSide } from "../../domain/visit.ts";
import type { SimilarVisit, VisitRecordProblem } from "../../domain/visit-record.ts";
import { REPORT_LIMITS } from "../../domain/visit-report.ts";
import { formatCount } from "../format.ts";
import { sayReportProblem } from "./visit-report.ts";
import { sayVisitDays } from "./visit-words.ts";

/** Words of the short form for a visit that never passed through here. */
export const RECORD = {
  title: "Catat kunjungan",
  lead: "Untuk kunjungan yang sudah terjadi, kira-kira sepuluh menit. Belum tampil untuk umum: sesudah ini laporannya dapat dilengkapi, lalu diterbitkan peninjau dinas Anda.",
  who: "Siapa dengan siapa",
  role: (region: string) => `Peran ${region}`,
  roles: { visitor: "Tamu: kami yang belajar", host: "Tuan rumah: kami yang berbagi" } satisfies Record<
    VisitSide,
    string
  >,
  other: "Daerah lain",
  otherHint: "Nama lengkap dengan Kabupaten, Kota, atau Provinsi; kodenya juga boleh.",
  noRegion: "Tamunya bukan daerah, misalnya kementerian atau kampus",
  unit: "Unit pihak lain",
  unitHint: "Kosongkan bila Dinas Kominfo. Perlu diisi bila tamunya bukan daerah.",
  what: "Kapan dan tentang apa",
  answers: "Apa yang ditanyakan dan jawabannya",
  promises: "Komitmen",
  promisesLead: "Kosongkan bila tidak ada. Tindakan perlu penanggung jawab: jabatan atau fungsi.",
  source: "Alamat berita atau laporan",
  send: "Simpan kunjungan",
  similar: "Mungkin kunjungan ini sudah tercatat",
  similarLead: "Belum disimpan. Periksa daftar ini; bila memang kunjungan lain, tekan tombolnya sekali lagi.",
} as const;

export const RECORD_ROLE_OPTIONS = VISIT_SIDES.map((value) => ({ value, label: RECORD.roles[value] }));

export function saySimilarVisit({ visitor, host, from, to }: SimilarVisit): string {
  return `${visitor} ke ${host}, ${sayVisitDays({ from, to })}`;
}

/** What is wrong with a field, the same sentence in the summary and at the field. */
export function sayRecordProblem(found: VisitRecordProblem): string {
  if (found.problem === "several") return `Daerah mana yang dimaksud? Tulis ${found.names.join(" atau ")}`;
  const own = OWN[`${found.field} ${found.problem}`];
  if (own !== undefined) return own;
  // The rest is said of the fields of the report.
  return sayReportProblem(found as Parameters<typeof sayReportProblem>[0]);
}

const UNIT = "Unit pihak lain";

const OWN: Readonly<Record<string, string>> = {
  "peran role": "Pilih peran dinas Anda",
  "daerah missing": "Tulis daerah lain, atau centang bahwa tamunya bukan daerah",
  "daerah own": "Daerah ini daerah Anda sendiri. Tulis daerah yang lain",
  "daerah apart": "Dinas contoh dan dinas yang sungguhan tidak saling mencatat kunjungan. Tulis daerah yang lain",
  "daerah unknown": "Daerah ini tidak dikenal. Tulis nama lengkapnya, misalnya Kabupaten Mesuji",
  "daerah notVisitor": "Tuan rumah harus sebuah daerah. Hapus centang “bukan daerah” dan tulis daerahnya",
  "unit missing": "Tulis nama lembaga tamunya",
  "unit long": `${UNIT} terlalu panjang: paling banyak ${formatCount(REPORT_LIMITS.line)} huruf`,
  "unit mobile": `${UNIT} memuat nomor seluler. Hapus nomor pribadi`,
  "unit nip": `${UNIT} memuat angka yang tampak seperti NIP. Hapus`,
  "unit nik": `${UNIT} memuat angka yang tampak seperti NIK. Hapus`,
};
