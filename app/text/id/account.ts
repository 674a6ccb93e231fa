import { formatInstant } from "../format.ts";
import { sayWait } from "./sign-in.ts";

/** Words of `/akun` and what lies below it. */
export const ACCOUNT = {
  title: "Akun saya",
  back: "Kembali ke akun saya",
  profile: "Profil",
  profileNote: "Nama hanya dilihat rekan kerja dan admin. Jabatan dapat tampil untuk umum.",
  name: "Nama",
  nameHint: "Hanya dilihat rekan kerja dan admin",
  nameMissing: "Tulis nama Anda",
  position: "Jabatan",
  positionHint: "Misalnya Kepala Bidang Aplikasi. Hanya ini yang dapat tampil untuk umum.",
  positionMissing: "Tulis jabatan Anda",
  saveProfile: "Simpan profil",
  signIn: "Masuk dan keamanan",
  mail: "Surel",
  changeMail: "Ganti surel",
  password: "Kata sandi",
  passwordSince: (at: string) => `Diganti ${formatInstant(at, "Asia/Jakarta")}.`,
  passwordNone: "Belum dibuat. Buat lewat Lupa kata sandi.",
  changePassword: "Ganti kata sandi",
  factor: "Faktor kedua",
  factorOn: (codes: number) => `Aktif. Kode pemulihan tersisa: ${codes}.`,
  factorOff: "Belum dipasang.",
  manageFactor: "Atur faktor kedua",
  sessions: "Sesi",
  sessionCount: (count: number) => (count === 1 ? "Hanya peramban ini." : `${count} peramban sedang masuk.`),
  manageSessions: "Lihat sesi",
  institution: "Akun institusi",
  roles: "Peran",
  rolesNote: "Peran diatur admin dinas atau admin portal.",
  rolesNone: "Anda tidak memegang peran.",
  roleSince: (role: string, scope: string | null, day: string) =>
    `${role}${scope === null ? "" : `, ${scope}`}. Sejak ${day}.`,
  data: "Data pribadi",
  dataNote: "Hak Anda menurut UU 27/2022.",
  download: "Unduh data saya",
  remove: "Hapus akun",
  privacy: "Apa yang disimpan dan berapa lama",
} as const;

export const PROOF = {
  password: "Kata sandi",
  passwordHint: "Ditanya lagi agar orang lain yang memakai peramban ini tidak dapat mengubahnya.",
  passwordWrong: "Kata sandi ini tidak cocok. Belum punya atau lupa? Buat lewat Lupa kata sandi.",
  code: "Kode",
  codeHint: "6 angka dari aplikasi autentikator, atau satu kode pemulihan",
  codeWrong: "Kode ini tidak cocok atau sudah dipakai. Tunggu kode berikutnya, lalu ketik lagi.",
} as const;

type Proof = { readonly kind: "right" | "wrong" } | { readonly kind: "limited"; readonly retryAfterS: number };

/** The problem of a proof at its field; none where it was right. */
export function sayProof(proof: Proof, field: "sandi" | "kode"): { id: string; text: string }[] {
  if (proof.kind === "right") return [];
  const wrong = field === "sandi" ? PROOF.passwordWrong : PROOF.codeWrong;
  return [{ id: field, text: proof.kind === "limited" ? sayWait(proof.retryAfterS) : wrong }];
}

export const MAIL_CHANGE = {
  title: "Ganti surel",
  lead: "Surel baru berlaku setelah Anda membuka tautan yang kami kirim ke sana. Surel lama diberi tahu.",
  now: (mail: string) => `Sekarang: ${mail}`,
  mail: "Surel baru",
  wrong: "Tulis surel lengkap, misalnya nama@kabupaten.go.id",
  same: "Ini surel Anda yang sekarang",
  send: "Kirim tautan",
  notDelivered:
    "Pemasangan ini belum punya server surel. Minta tautannya kepada pengelola, yang menyimpannya di folder surat.",
  confirmTitle: "Pakai surel baru",
  confirm: (to: string) => `Mulai sekarang Anda masuk dengan ${to}.`,
  confirmSend: "Pakai surel ini",
  gone: "Tautan ini sudah dipakai, sudah lewat waktunya, bukan untuk akun ini, atau surelnya sudah dipakai akun lain.",
} as const;

export const PASSWORD_CHANGE = {
  title: "Ganti kata sandi",
  lead: "Setelah ini semua peramban lain dikeluarkan. Peramban ini tetap masuk.",
  old: "Kata sandi sekarang",
  fresh: "Kata sandi baru",
  same: "Kata sandi baru sama dengan yang sekarang",
  send: "Ganti kata sandi",
  gone: "Sesi ini baru saja diakhiri dari peramban lain, jadi kata sandi tidak diganti. Masuk lagi.",
} as const;

export const SESSIONS = {
  title: "Sesi",
  lead: "Peramban yang sedang masuk dengan akun Anda. Yang tidak Anda kenal: akhiri, lalu ganti kata sandi.",
  caption: "Sesi yang sedang berjalan, yang terakhir dipakai lebih dulu",
  columns: { device: "Peramban", since: "Masuk", seen: "Terakhir dipakai", act: "Tindakan" },
  own: "Peramban ini",
  waiting: "Menunggu kode",
  remembered: "Ingat saya",
  end: "Akhiri",
  endOf: (device: string) => `Akhiri sesi ${device}`,
  endOthers: "Akhiri semua yang lain",
  alone: "Tidak ada sesi lain.",
  gone: "Sesi ini sudah berakhir.",
} as const;
