import {
  AGREEMENT_LIMITS,
  type AgreementField,
  type AgreementProblem,
  type ListedAgreement,
} from "../../domain/agreement.ts";
import { formatCount, formatDay } from "../format.ts";

/** Words of the agreements that came after a visit. */
export const AGREEMENTS = {
  title: "Perjanjian setelah kunjungan",
  lead: (visitor: string, host: string) => `Kunjungan ${visitor} ke ${host}.`,
  intro:
    "Catat nota kesepahaman atau perjanjian kerja sama yang ditandatangani setelah kunjungan ini. Bila laporannya terbit, catatan ini tampil di halaman kunjungan.",
  none: "Belum ada perjanjian yang dicatat.",
  add: "Catat perjanjian",
  list: "Perjanjian yang tercatat",
  send: "Catat",
  back: "Kembali ke kunjungan",
  withdraw: "Tarik",
  withdrawTitle: "Tarik perjanjian?",
  withdrawLead: "Catatan ini tidak tampil lagi di halaman kunjungan. Perjanjiannya sendiri tidak berubah.",
  gone: "Perjanjian ini sudah ditarik, atau dicatat oleh dinas lain.",
} as const;

export const AGREEMENT_KIND_WORDS = { mou: "Nota kesepahaman (MoU)", pks: "Perjanjian kerja sama (PKS)" } as const;

export const AGREEMENT_KIND_OPTIONS = [
  { value: "", label: "Pilih" },
  { value: "mou", label: AGREEMENT_KIND_WORDS.mou },
  { value: "pks", label: AGREEMENT_KIND_WORDS.pks },
];

export const AGREEMENT_LABELS: Readonly<Record<AgreementField, string>> = {
  jenis: "Jenis",
  nomor: "Nomor",
  judul: "Judul atau ruang lingkup",
  tanggal: "Tanggal ditandatangani",
  sampai: "Berlaku sampai",
};

/** "ditandatangani 1 Februari 2026, berlaku sampai 31 Agustus 2026, sudah berakhir" */
export function sayValidity({
  signedOn,
  validUntil,
  hasEnded,
}: Pick<ListedAgreement, "signedOn" | "validUntil" | "hasEnded">): string {
  const until = validUntil === null ? "tanpa batas waktu yang dicatat" : `berlaku sampai ${formatDay(validUntil)}`;
  return `ditandatangani ${formatDay(signedOn)}, ${until}${hasEnded ? ", sudah berakhir" : ""}`;
}

/** What is wrong with a field, the same sentence in the summary and at the field. */
export function sayAgreementProblem({ field, problem }: AgreementProblem): string {
  const label = AGREEMENT_LABELS[field];
  const most = field === "nomor" ? AGREEMENT_LIMITS.number : AGREEMENT_LIMITS.title;
  const sentences: Record<AgreementProblem["problem"], string> = {
    missing: `Isi ${label.toLowerCase()}`,
    choice: "Pilih jenis perjanjian",
    long: `${label} terlalu panjang: paling banyak ${formatCount(most)} huruf`,
    day: "Tulis tanggal yang ada, misalnya 2026-03-31",
    future: "Tanggal itu belum tiba. Catat perjanjian sesudah ditandatangani",
    order: "Berlaku sampai tidak boleh sebelum tanggal ditandatangani",
    mobile: `${label} memuat nomor seluler. Hapus nomor pribadi`,
    nip: `${label} memuat angka yang tampak seperti NIP. Hapus`,
    nik: `${label} memuat angka yang tampak seperti NIK. Hapus`,
  };
  return sentences[problem];
}
