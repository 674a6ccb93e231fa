/** Words of `/akun/data` and `/akun/hapus`. */
export const OWN_DATA = {
  title: "Unduh data saya",
  lead: "Semua yang disimpan tentang Anda, dalam satu berkas JSON.",
  holds: [
    "Profil, peran dengan waktunya, dan akun institusi yang ditautkan",
    "Sesi yang sedang berjalan",
    "Jejak tindakan Anda dan yang menyangkut akun Anda",
    "Draf, versi yang Anda terbitkan, serah terima, dan undangan",
  ],
  without:
    "Kata sandi, kunci faktor kedua, dan kode pemulihan tidak ada di dalamnya: yang disimpan hanya sidiknya, atau terkunci.",
  send: "Unduh berkas JSON",
  file: "kiat-data-saya.json",
} as const;

export const REMOVAL = {
  title: "Hapus akun",
  lead: "Tidak dapat dibatalkan. Baca dulu apa yang hilang dan apa yang tinggal.",
  goes: "Yang dihapus",
  goesList: [
    "Nama, surel, jabatan, kata sandi, faktor kedua, dan akun institusi",
    "Semua sesi: Anda dikeluarkan di semua peramban",
    "Semua peran Anda",
    "Semua draf Anda, juga draf untuk dinas. Serahkan dulu lewat serah terima bila rekan perlu meneruskannya.",
    "Catatan pada serah terima dari atau kepada Anda",
  ],
  stays: "Yang tinggal",
  staysList: [
    "Yang sudah terbit milik dinas dan tetap ada. Di tempat nama Anda tertulis “Akun dihapus”.",
    "Jejak tindakan, tanpa nama Anda",
  ],
  send: "Hapus akun saya",
  refused: {
    last_portal_admin: "Anda satu-satunya admin portal. Beri peran itu kepada orang lain dulu.",
    last_office_admin:
      "Anda satu-satunya admin dinas, dan dinas masih punya anggota lain. Jadikan salah satunya admin dulu.",
  },
  doneTitle: "Akun Anda dihapus",
  done: "Kami mengirim satu surat terakhir ke surel Anda sebagai bukti. Membaca Kiat tetap tidak perlu akun.",
} as const;
