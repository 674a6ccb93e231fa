import type { OfficeZone } from "../../domain/days.ts";
import { type DeadlineItem, PROFILE_TEXTS, type WaitingItem } from "../../domain/workspace-view.ts";
import { formatDay, formatInstant, formatInstantDay } from "../format.ts";
import { sayPerson } from "./people.ts";
import { ROLE_LABELS } from "./roles.ts";
import { sayWait } from "./visit-desk.ts";
import { sayPair } from "./visit-words.ts";

/** Words of `/ruang-kerja`. */
export const OVERVIEW = {
  title: "Ruang kerja",
  counts: "Ringkasan angka",
  write: "Tulis",
  begin: {
    practice: "Praktik",
    report: "Laporan kunjungan yang sudah terlaksana",
    visit: "Permintaan kunjungan",
    question: "Pertanyaan",
  },
  drafts: "Draf saya",
  waiting: "Menunggu saya",
  deadlines: "Tenggat",
  missing: "Tahun tanpa nilai",
  waitingNote: "Hanya Anda yang dapat menyelesaikannya.",
  waitingNone: "Tidak ada yang menunggu Anda.",
  deadlinesNote: "Undangan yang akan berakhir dan serah terima yang masih terbuka.",
  deadlinesNone: "Tidak ada tenggat.",
  draftsNote: "Tersimpan otomatis, hanya terlihat oleh Anda. Yang terakhir diubah di atas.",
  draftsNone: "Tidak ada draf.",
  published: "Diterbitkan dinas",
  publishedNone:
    "Profil dinas belum pernah diisi. Pengunjung halaman daerah belum melihat alamat dan narahubung dinas.",
  publicPage: "Lihat di halaman daerah",
  values: "Nilai daerah Anda",
  valuesNote: "Nilai yang berlaku menurut sumber terbuka; nilai berbeda instrumen tidak sebanding.",
  valuesNone: "Belum ada nilai indeks yang ditemukan.",
  valuesAll: "Nilai tiap tahun beserta sumbernya",
  complete: "Tidak ada tahun yang kosong.",
  columns: { task: "Tugas", day: "Hari", who: "Siapa", act: "Tindakan" },
  province: (name: string) => `Dinas di ${name}`,
  provinceNote: "Anda melihat dinas-dinas di provinsi Anda; yang mengisi adalah dinas itu sendiri.",
  provinceNone: "Belum ada dinas di provinsi ini yang memakai Kiat.",
  portal: "Kelola portal",
  portalText: "Dinas, orang, undangan, dan keadaan portal dikelola di halaman tersendiri.",
  curator: "Anda kurator",
  curatorText: "Peran kurator berlaku untuk nilai semua daerah. Belum ada nilai yang menunggu keputusan Anda di sini.",
  ended: "Anda tidak lagi memegang peran",
  endedText: "Anda hanya dapat melihat dan mengurus akun sendiri. Isi yang Anda tulis tetap milik dinas.",
  endedNever: "Akun Anda belum diberi peran di dinas mana pun. Hubungi admin daerah Anda.",
  ownData: "Akun dan data saya",
} as const;

type Said = { readonly text: string; readonly act: string };

/** What waits, and the words of the link that leads to it. */
export function sayWaiting(item: WaitingItem, zone: OfficeZone): Said {
  switch (item.kind) {
    case "handover":
      return {
        text: `${sayPerson(item.fromName)} menyerahkan tugasnya kepada Anda, sejak ${formatInstantDay(item.since, zone)}.`,
        act: "Periksa dan terima",
      };
    case "check":
      return {
        text: `Diminta memeriksa praktik “${item.title}”, sampai ${formatDay(item.deadline)}.`,
        act: "Periksa praktik",
      };
    case "removed":
      return { text: `Praktik “${item.title}” diturunkan pengelola portal.`, act: "Tanggapi keputusan ini" };
    case "reports":
      return { text: `${item.count} laporan isi menunggu keputusan.`, act: "Lihat laporan" };
    case "invitations":
      return {
        text:
          item.count === 1
            ? `Satu undangan berakhir ${formatInstant(item.firstEnds, zone)}.`
            : `${item.count} undangan segera berakhir, yang pertama ${formatInstant(item.firstEnds, zone)}.`,
        act: "Lihat undangan",
      };
    case "profile_empty":
      return { text: "Profil dinas masih kosong.", act: "Isi profil" };
    case "profile_old":
      return {
        text: `Profil dinas terakhir diubah ${formatInstantDay(item.updatedAt, zone)}, lebih dari setahun lalu.`,
        act: "Periksa profil",
      };
    case "practice_returned":
      return { text: `“${item.title}” dikembalikan peninjau.`, act: "Perbaiki" };
    case "practice_review":
      return { text: `“${item.title}” menunggu ditinjau sejak ${formatInstantDay(item.since, zone)}.`, act: "Tinjau" };
    case "practice_confirm":
      return { text: `Apakah “${item.title}” masih berjalan? Sudah setahun tidak dikonfirmasi.`, act: "Konfirmasi" };
    case "visit":
      return {
        text: `Kunjungan ${sayPair(item)}: ${sayWait(item.wait)}`,
        act: "Buka kunjungan",
      };
    case "visit_guest":
      return {
        text: `${item.officeName} meminta ikut dalam kunjungan dengan dinas Anda sebagai tuan rumah${item.day === null ? "" : `, ${formatDay(item.day)}`}.`,
        act: "Jawab permintaan",
      };
    case "second_factor":
      return { text: "Akun Anda belum memakai faktor kedua.", act: "Pasang faktor kedua" };
  }
}

/** What ends or is open: its title, what it is, and its day. */
export function sayDeadline(item: DeadlineItem, zone: OfficeZone): { title: string; sub: string; day: string } {
  if (item.kind === "invitation") {
    return {
      title: "Undangan berakhir",
      sub: `${item.mail}, ${ROLE_LABELS[item.role].toLowerCase()}`,
      day: formatInstant(item.ends, zone),
    };
  }
  return {
    title: "Serah terima belum diterima",
    sub: `Dari ${sayPerson(item.fromName)} kepada ${sayPerson(item.toName)}`,
    day: `sejak ${formatInstantDay(item.since, zone)}`,
  };
}

/** "versi 3, 17 Maret 2026" */
export function sayProfile({ version, updatedAt, filled }: SaidProfile, zone: OfficeZone): string {
  const state = filled === 0 ? "kosong" : filled < PROFILE_TEXTS ? "terisi sebagian" : "terisi";
  return `${state}, versi ${version}, ${formatInstantDay(updatedAt, zone)}`;
}

type SaidProfile = { version: number; updatedAt: string; filled: number };

/** Whether the profile has what visitors look for. */
export function sayFilled(filled: number): string {
  if (filled === 0) return "kosong";
  return filled < PROFILE_TEXTS ? `${filled} dari ${PROFILE_TEXTS} isian` : "lengkap";
}

/** Since when a role is over. */
export function sayEnded(role: string, officeName: string | null, endedDay: string): string {
  const where = officeName === null ? "" : ` di ${officeName}`;
  return `Peran ${role.toLowerCase()}${where} berakhir ${formatDay(endedDay)}.`;
}
