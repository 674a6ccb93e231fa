/** Words of the sign-in by an institution's account. */
export const INSTITUTION = {
  title: "Masuk dengan akun institusi",
  lead: (name: string) => `Anda masuk di ${name}, lalu kembali ke Kiat. Kiat tidak melihat kata sandi Anda di sana.`,
  start: (name: string) => `Masuk dengan ${name}`,
  onward: (name: string) => `Menuju ${name}`,
  onwardText: "Bila halaman tidak berpindah sendiri, buka tautan ini.",
  down: "Layanan masuk institusi tidak menjawab. Coba lagi nanti, atau masuk dengan surel dan kata sandi.",
  failed: "Masuk lewat institusi tidak berhasil atau terlalu lama. Mulai lagi dari halaman masuk.",
  unknown: "Akun institusi ini belum dikenal di Kiat. Minta undangan kepada admin dinas Anda, lalu masuk lagi.",
  other:
    "Akun Kiat Anda sudah ditautkan dengan akun lain di institusi itu. Masuk dengan kata sandi, atau hubungi admin portal.",
  none: "Pemasangan ini tidak memakai akun institusi.",
} as const;
