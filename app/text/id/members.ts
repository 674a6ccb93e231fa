import type { MemberView, RoleProblem } from "../../domain/members-view.ts";
import { ROLE_LABELS } from "./roles.ts";

/** Words of the pages of members, invitations and roles. */
export const MEMBERS = {
  title: "Anggota",
  lead: "Siapa yang menulis atas nama dinas ini, dengan peran apa.",
  list: "Anggota dinas",
  columns: { who: "Nama", role: "Peran", since: "Sejak", factor: "Faktor kedua", act: "Tindakan" },
  factorYes: "Dipasang",
  factorNo: "Belum dipasang",
  disabled: "Akun dinonaktifkan",
  change: "Ubah peran",
  end: "Akhiri",
  invite: "Undang anggota",
  inviteNote: "Undangan dikirim ke alamat surel dan berlaku tujuh hari. Peran menentukan apa yang boleh dilakukan.",
  mail: "Alamat surel",
  mailHint: "Sebaiknya alamat dinas (.go.id).",
  role: "Peran",
  region: "Daerah",
  regionHint: "Kode atau nama: dinas daerah itu untuk penulis, peninjau, dan admin daerah; provinsi untuk koordinator.",
  send: "Kirim undangan",
  open: "Undangan terbuka",
  openNone: "Tidak ada undangan terbuka.",
  openColumns: { mail: "Alamat surel", role: "Peran", ends: "Berakhir", act: "Tindakan" },
  withdraw: "Tarik undangan",
  linkTitle: "Teruskan tautan ini sendiri",
  linkText: (mail: string) =>
    `Portal ini tidak mengirim surel. Berikan tautan di bawah kepada ${mail} lewat jalur yang aman; hanya ditampilkan sekali dan hanya berlaku sekali.`,
  linkLabel: "Tautan undangan",
  linkBack: "Kembali",
  limited: (minutes: number) => `Terlalu banyak undangan dalam satu jam. Coba lagi ${minutes} menit lagi.`,
  changeTitle: "Ubah peran",
  changeSend: "Ubah peran",
  endTitle: "Akhiri peran",
  endText: (role: string, name: string) =>
    `Peran ${role.toLowerCase()} ${name} berakhir saat itu juga. Yang sudah terbit tetap milik dinas.`,
  endSend: "Akhiri peran",
  lastAdmin:
    "Ini admin daerah terakhir yang akunnya aktif, jadi perannya tidak dapat diakhiri atau diubah. Beri peran admin daerah kepada orang lain lebih dulu.",
  lastPortalAdmin: "Ini admin portal terakhir yang akunnya aktif, jadi tidak dapat diakhiri atau dinonaktifkan.",
  left: (count: number) =>
    `${count} draf atau undangan masih atas nama orang ini. Serahkan lebih dulu, supaya tidak tertinggal.`,
  handOver: "Serahkan lebih dulu",
  cancel: "Batal",
  forbidden: "Anda tidak berhak memberikan peran ini.",
  notFound: "Peran ini tidak ada atau sudah berakhir.",
  invitationGone: "Undangan ini sudah diterima, ditarik, atau bukan undangan dinas Anda.",
} as const;

const PROBLEMS: Readonly<Record<RoleProblem["problem"], string>> = {
  mail: "Tulis alamat surel yang lengkap, misalnya nama@daerah.go.id.",
  role: "Pilih peran dari daftar.",
  already: "Orang ini sudah memegang peran itu.",
  demo: "Ini akun contoh: perannya hanya di dinas contoh.",
  region_missing: "Peran ini berlaku untuk satu daerah: tulis kode atau namanya.",
  region_unknown: "Daerah ini tidak dikenal atau ada lebih dari satu; tulis kodenya, misalnya 18.11.",
  office_missing: "Daerah ini belum memiliki dinas di Kiat; buat dinasnya lebih dulu.",
  province_needed: "Koordinator bertugas untuk satu provinsi; tulis kode provinsinya, misalnya 18.",
};

export function sayRoleProblem({ id, problem }: RoleProblem): { id: string; text: string } {
  return { id, text: PROBLEMS[problem] };
}

export function sayMember({ name, role }: Pick<MemberView, "name" | "role">): string {
  return `${name}, ${ROLE_LABELS[role].toLowerCase()}`;
}
