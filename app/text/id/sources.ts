import type { SourceKind } from "../../domain/score.ts";
import type { DocumentedRound, ReadValue, SourceListView, SourceView } from "../../domain/source-view.ts";
import { formatCount, formatDay } from "../format.ts";
import { SOURCE_KINDS } from "./scores.ts";

/** Words of `/sumber`. */
export const SOURCE_LIST = {
  title: "Sumber",
  lead: "Semua dokumen, berita, dan data yang dibaca untuk Kiat, menurut judulnya, dengan jumlah klaim yang diambil darinya.",
  kinds: "Saring sumber",
  kind: "Jenis",
  all: "Semua jenis",
  heading: "Daftar sumber",
  caption: "Sumber menurut judul",
  refused: (text: string) => `Jenis “${text}” tidak dikenal, jadi semua sumber ditampilkan.`,
  columns: { title: "Judul", date: "Tanggal", claims: "Klaim" },
  noDate: "tanpa tanggal",
} as const;

/** "keputusan menteri" at the beginning of a line. */
export function kindTitle(kind: SourceKind): string {
  const word = SOURCE_KINDS[kind];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** How many sources there are and how many claims were read in them. */
export function saySources({ sources, total }: SourceListView, kind: SourceKind | undefined): string {
  const claims = sources.reduce((sum, source) => sum + source.claims, 0);
  const count =
    kind === undefined
      ? `${formatCount(total)} sumber`
      : `${formatCount(sources.length)} sumber jenis ${SOURCE_KINDS[kind]}`;
  return `${count} dengan ${formatCount(claims)} klaim nilai.`;
}

/** Words of `/sumber/:slug`. */
export const SOURCE_PAGE = {
  unknown: (slug: string) => `Sumber “${slug}” tidak ada di Kiat.`,
  facts: "Keterangan",
  publisher: "Penerbit",
  number: "Nomor",
  date: "Tanggal",
  address: "Alamat",
  note: "Catatan",
  unknownFact: "tidak diketahui",
  noAddress: "tidak ada alamat yang kami ketahui",
  siteOnly: "Alamat ini hanya situsnya; alamat halamannya tidak kami ketahui.",
  rounds: "Putaran yang diterangkan",
  roundsNote: "Keterangan putaran penilaian tahunan yang dibaca di sumber ini.",
  values: "Nilai yang dibaca di sini",
  valuesNote: "Seperti tercetak, indeks lebih dahulu. Yang tidak diadopsi tetap disimpan.",
  noValues:
    "Tidak ada nilai daerah yang dibaca di sumber ini. Ia dipakai untuk keterangan lain, misalnya aturan, putaran, atau data wilayah.",
  beyond: "Halaman ini tidak memuat nilai lagi.",
  caption: (from: number, to: number, total: number) =>
    `Nilai ${formatCount(from)}–${formatCount(to)} dari ${formatCount(total)}`,
  columns: {
    region: "Daerah",
    year: "Tahun",
    node: "Unsur",
    value: "Nilai",
    band: "Predikat tercetak",
    state: "Keadaan",
    place: "Letak",
  },
  noBand: "tidak dicetak",
  noPlace: "tidak disebut",
} as const;

export const READ_STATES: Record<ReadValue["state"], string> = {
  adopted: "diadopsi",
  not_adopted: "tidak diadopsi",
  withdrawn: "ditarik",
};

/** "2023, instrumen 59/2020: 621 instansi dinilai, Kepmen PANRB 13/2024; daftar lengkap." */
export function sayRound({ year, decree, bodies, listComplete, note }: DocumentedRound, tag: string): string {
  const facts = [
    bodies === null ? undefined : `${formatCount(bodies)} instansi dinilai`,
    decree ?? undefined,
    listComplete ? "daftar pemerintah daerah lengkap" : "daftar pemerintah daerah tidak lengkap",
  ].filter((fact) => fact !== undefined);
  return `${year}, instrumen ${tag}: ${facts.join("; ")}.${note === null ? "" : ` ${note}`}`;
}

/** What a source is and what was read in it. */
export function saySource({ source, total }: SourceView): string {
  const origin = [kindTitle(source.kind), source.publisher, source.date === null ? null : formatDay(source.date)];
  const read =
    total === 0 ? "Tidak ada nilai daerah yang dibaca di sini." : `${formatCount(total)} klaim nilai dibaca di sini.`;
  return `${origin.filter((part) => part !== null).join(", ")}. ${read}`;
}
