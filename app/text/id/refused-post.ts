/** Words of a form that was not carried out for who sent it. */
export const REFUSED_POST = {
  signedOutTitle: "Anda perlu masuk lagi",
  refusedTitle: "Kiriman tidak dijalankan",
  signIn: "Masuk di tab baru",
  sendAgainHint: "Yang Anda ketik ada di bawah ini. Masuk di tab baru, kembali ke sini, lalu kirim lagi.",
  copyHint: "Yang Anda ketik ada di bawah ini dan dapat disalin.",
  sendAgain: "Kirim lagi",
} as const;
