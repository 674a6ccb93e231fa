/** What a page says once after a change, by the word that the redirect left. */
export const FLASH: Readonly<Record<string, string>> = {
  masuk: "Anda sudah masuk.",
  "profil-terbit": "Profil dinas terbit.",
  "tanpa-perubahan": "Tidak ada yang berubah, jadi tidak ada versi baru.",
  "draf-tersimpan": "Draf tersimpan. Yang terbit belum berubah.",
  "draf-dibuang": "Draf dibuang.",
  "undangan-terkirim": "Undangan dikirim.",
  "undangan-ditarik": "Undangan ditarik; tautannya tidak berlaku lagi.",
  "peran-diubah": "Peran diubah dan berlaku mulai sekarang.",
  "peran-diakhiri": "Peran diakhiri; berlaku mulai sekarang.",
  "peran-diberikan": "Peran diberikan.",
  "serah-terima-ditawarkan": "Serah terima ditawarkan. Penerima melihatnya di ruang kerjanya.",
  "serah-terima-diterima": "Serah terima diterima; semuanya kini atas nama Anda.",
  "serah-terima-ditarik": "Serah terima ditarik; tidak ada yang berpindah.",
  "dinas-dibuat": "Dinas dibuat. Undang admin daerahnya.",
  "akun-nonaktif": "Akun dinonaktifkan dan semua sesinya diakhiri.",
  "akun-aktif": "Akun diaktifkan lagi.",
};
