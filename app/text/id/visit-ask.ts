import type { VisitAskView } from "../../domain/visit-ask-view.ts";
import { MOST_STUCK } from "../../domain/visit-plan.ts";
import { formatCount } from "../format.ts";

/** Words of the steps that lead to a request for a visit. */
export const VISIT_ASK = {
  title: "Ajukan kunjungan",
  lead: "Dua pertanyaan dulu. Sesudahnya Kiat menunjukkan apa yang sudah terjawab, baru siapa yang dapat ditanya.",
  indicator: "Indikator mana?",
  noIndicator: "Pilih indikator",
  stuck: "Apa yang macet?",
  stuckHint: `Satu atau dua kalimat, paling panjang ${formatCount(MOST_STUCK)} huruf. Belum tampil bagi siapa pun.`,
  next: "Lanjut",
  again: "Ubah pertanyaan",
  unknownIndicator: "Indikator di alamat ini tidak dikenal. Pilih dari daftar.",
  answeredTitle: "Sudah ada jawabannya?",
  answeredNote: "Baca dulu. Bawa hanya pertanyaan yang belum terjawab.",
  enough: "Ini sudah cukup, saya tidak perlu berkunjung",
  hostsTitle: "Siapa yang dapat ditanya?",
  pick: "Pilih, daring dulu",
  pickInPerson: "Pilih, kami datang",
  pickPeers: "Undang mereka datang",
  scope: "Cari di",
  search: "Cari lagi",
  other: "Daerah lain",
  otherHint: "Nama atau kode daerah yang sudah Anda pilih sendiri.",
  pickOther: "Pilih daerah ini",
  sessions: "Sesi yang masih dapat diikuti",
  sessionsLead: "Beberapa tamu dalam satu sesi meringankan tuan rumah.",
  join: "Ikut sesi ini",
  free: (free: number) => `${formatCount(free)} kursi tersisa`,
  requestTitle: (name: string) => `Permintaan kepada ${name}`,
  requestLead: "Hanya kedua dinas yang membacanya.",
  changeHost: "Ganti tuan rumah",
  noOffice: (office: string) =>
    `${office} belum punya akun di Kiat. Permintaan tetap dapat dibuat, tetapi suratnya harus dikirim di luar Kiat, dan jawabannya Anda sendiri yang mencatat.`,
  full: "Tuan rumah ini sudah sampai batas kapasitas yang dinyatakannya. Pertimbangkan daring, sesi bersama, atau daerah lain.",
  stuckFull: "Yang macet",
  send: "Kirim permintaan",
  draft: "Simpan sebagai draf",
  draftOnly: "Anda penulis: permintaan disimpan sebagai draf, lalu dikirim oleh peninjau atau admin dinas Anda.",
} as const;

/** Why the named host cannot be asked. */
export const HOST_PROBLEMS: Readonly<Record<NonNullable<VisitAskView["hostProblem"]>, string>> = {
  unknown: "Daerah itu tidak dikenal. Pilih dari daftar, atau tulis nama lengkap atau kodenya.",
  own: "Itu daerah Anda sendiri. Pilih daerah lain.",
  no_government: "Daerah itu tidak punya pemerintah daerah sendiri. Pilih daerah lain.",
  apart: "Dinas contoh dan dinas yang sungguhan tidak saling mengajukan kunjungan. Pilih daerah lain.",
};
