/** Pages of `/kelola`, in the order of their menu. */
export const MANAGE_PAGES = {
  overview: { href: "/kelola", label: "Ikhtisar" },
  offices: { href: "/kelola/dinas", label: "Dinas" },
  people: { href: "/kelola/orang", label: "Orang" },
  invitations: { href: "/kelola/undangan", label: "Undangan" },
  settings: { href: "/kelola/setelan", label: "Setelan" },
  audit: { href: "/kelola/jejak", label: "Jejak portal" },
  health: { href: "/kelola/kesehatan", label: "Kesehatan" },
} as const;

export type ManagePage = keyof typeof MANAGE_PAGES;

/** Words of the pages that manage the portal. */
export const MANAGE = {
  title: "Kelola portal",
  lead: "Dinas, orang, undangan, dan keadaan portal ini.",
  counts: "Ringkasan angka",
  offices: "Dinas",
  people: "Orang",
  invitations: "Undangan terbuka",
  sessions: "Sesi berjalan",
  version: (version: number) => `Versi isi ${version}.`,
  search: "Cari",
  officeSearch: "Nama dinas, nama daerah, atau kode",
  personSearch: "Nama atau alamat surel",
  all: "Tampilkan semua",
  noneFound: "Tidak ada yang cocok.",
  officesNone: "Belum ada dinas. Buat yang pertama di bawah.",
  officeColumns: { office: "Dinas", profile: "Profil", members: "Anggota", changed: "Diubah" },
  create: "Buat dinas",
  createNote: "Tiap daerah memiliki paling banyak satu dinas. Isinya dilengkapi admin daerah.",
  createRegion: "Daerah",
  createHint: "Kode atau nama, misalnya 18.11 atau Mesuji.",
  createProblems: {
    unknown: "Daerah ini tidak dikenal atau ada lebih dari satu; tulis kodenya, misalnya 18.11.",
    taken: "Daerah ini sudah memiliki dinas.",
  },
  officeMissing: "Daerah ini belum memiliki dinas di Kiat.",
  officeMembers: "Anggota",
  officeNoMembers: "Belum ada anggota. Undang admin daerahnya.",
  profileState: "Profil",
  personColumns: { person: "Nama", roles: "Peran", state: "Akun", factor: "Faktor kedua" },
  states: { active: "Aktif", disabled: "Dinonaktifkan", deleted: "Dihapus" },
  personMissing: "Orang ini tidak ada atau akunnya sudah dihapus.",
  personAccount: "Akun",
  personRoles: "Peran",
  personRolesNone: "Belum memegang peran.",
  roleColumns: { role: "Peran", since: "Sejak", ended: "Berakhir", act: "Tindakan" },
  running: "masih berjalan",
  grant: "Beri peran",
  grantSend: "Beri peran",
  endRole: "Akhiri",
  disable: "Nonaktifkan akun",
  disableText: (name: string) =>
    `${name} langsung keluar dari semua peramban dan tidak dapat masuk sampai diaktifkan lagi. Peran dan isinya tetap.`,
  enable: "Aktifkan lagi",
  already: "Keadaannya sudah begitu.",
  invite: "Undang orang",
  settings: "Setelan",
  settingsLead: "Seperti dibaca proses yang melayani halaman ini. Rahasia tidak pernah ditampilkan.",
  settingColumns: { name: "Nama", value: "Nilai" },
  set: "diatur",
  unset: "tidak diatur",
  health: "Kesehatan",
  healthLead: "Keadaan proses, basis data, dan map data saat halaman ini dibuka.",
} as const;

/** "12,4 MB", "1,9 GB": 1 kB is 1.000 bytes. */
export function formatBytes(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"] as const;
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const tenths = Math.round((bytes / 1000 ** power) * 10);
  return `${Math.floor(tenths / 10)},${tenths % 10} ${units[power]}`;
}
