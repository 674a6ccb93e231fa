import type { OfficeZone } from "../../domain/days.ts";
import type { HandoverItem, HandoverState } from "../../domain/handover.ts";
import { formatInstant, formatInstantDay } from "../format.ts";
import { recordTitle } from "./records.ts";

/** Words of `/ruang-kerja/serah-terima`. */
export const HANDOVER = {
  title: "Serah terima",
  lead: "Saat seorang anggota pindah tugas, yang masih atas namanya diteruskan kepada penggantinya di dinas yang sama.",
  list: "Serah terima dinas ini",
  listNone: "Belum ada serah terima.",
  columns: { who: "Dari dan kepada", state: "Keadaan", at: "Sejak", act: "Tindakan" },
  open: "Buka",
  offer: "Tawarkan serah terima",
  offerNote: "Pilih siapa yang pindah, periksa apa yang berpindah, lalu pilih penggantinya.",
  from: "Yang pindah tugas",
  former: "sudah tidak memegang peran",
  show: "Lihat yang akan berpindah",
  to: "Pengganti",
  choose: "Pilih orang",
  note: "Catatan untuk pengganti",
  noteHint: "Misalnya pekerjaan yang belum selesai. Paling banyak 2.000 huruf.",
  send: "Tawarkan",
  passes: "Yang berpindah",
  passesNone: "Tidak ada draf atau undangan terbuka atas nama orang ini. Serah terima tetap dapat dicatat.",
  accept: "Terima semuanya",
  withdraw: "Tarik serah terima",
  decline: "Tolak",
  standing: "Draf yang tidak berpindah",
  standingText:
    "Anda sudah memiliki draf untuk hal yang sama, jadi keduanya disimpan. Di bawah ini isi draf pendahulu Anda; draf Anda sendiri ada di formulirnya.",
  standingOther: "Penerima sudah memiliki draf untuk hal yang sama, jadi keduanya disimpan. Ini isi draf pendahulunya.",
  ownDraft: "Buka draf saya",
  print: "Cetak",
  signs: "Tanda tangan",
  giver: "Yang menyerahkan",
  taker: "Yang menerima",
  closed: "Serah terima ini sudah diterima atau ditarik.",
  notFound: "Tidak ada serah terima seperti itu di dinas Anda.",
  problems: {
    dari: "Pilih siapa yang pindah tugas.",
    kepada: "Pilih pengganti: anggota dinas ini, bukan orang yang sama.",
    catatan: "Catatan terlalu panjang: paling banyak 2.000 huruf.",
  },
} as const;

export const HANDOVER_STATES: Readonly<Record<HandoverState, string>> = {
  open: "Menunggu diterima",
  accepted: "Diterima",
  withdrawn: "Ditarik",
};

/** "Draf: Praktik: Satu pintu untuk domain desa", and when it was saved or ends. */
export function sayItem(item: HandoverItem, zone: OfficeZone): { title: string; sub: string } {
  const { kind, subject, title, at, stays } = item;
  if (kind === "invitation") {
    return { title: `Undangan: ${subject}`, sub: `berakhir ${formatInstant(at, zone)}` };
  }
  const stayed = stays ? ". Tidak berpindah: penerima sudah memiliki draf untuk hal yang sama; keduanya disimpan" : "";
  return { title: `Draf: ${recordTitle(subject, title)}`, sub: `disimpan ${formatInstantDay(at, zone)}${stayed}` };
}
