/** Words of the pages that lead in and out. */
export const SIGN_IN = {
  title: "Masuk",
  lead: "Membaca, membandingkan, dan mengunduh tidak perlu akun.",
  mail: "Surel dinas",
  mailHint: "Alamat yang didaftarkan admin dinas Anda, biasanya berakhiran .go.id",
  password: "Kata sandi",
  remember: "Ingat saya di perangkat ini selama 30 hari",
  submit: "Masuk",
  forgotten: "Lupa kata sandi",
  refused: "Surel atau kata sandi tidak cocok. Periksa keduanya, atau minta tautan masuk.",
  without: "Tanpa kata sandi",
  withoutNote: "Kami kirim tautan sekali pakai ke surel dinas. Berlaku 15 menit.",
  askLink: "Kirim tautan masuk",
  whatFor: "Akun dipakai untuk menulis atas nama dinas",
  uses: [
    "Menjaga profil dinas tetap benar",
    "Mengundang rekan dan mengatur perannya",
    "Menyerahkan pekerjaan bila pindah tugas",
    "Melihat jejak perubahan dinas sendiri",
  ],
  ownership: "Tulisan milik dinas, bukan milik orang. Bila Anda pindah tugas, serahkan lewat ruang kerja.",
  noOffice: "Dinas Anda belum terdaftar? Hubungi pengelola portal ini.",
} as const;

export const CODE = {
  title: "Kode dari aplikasi",
  lead: "Kata sandi Anda benar. Satu langkah lagi.",
  code: "Kode",
  codeHint: "6 angka dari aplikasi autentikator, atau satu kode pemulihan",
  submit: "Lanjut",
  refused: "Kode ini tidak cocok atau sudah dipakai. Tunggu kode berikutnya, lalu ketik lagi.",
  lost: "Ponsel hilang dan kode pemulihan habis? Hubungi admin portal.",
} as const;

export const LINK = {
  askTitle: "Masuk dengan tautan",
  askLead: "Kami kirim tautan sekali pakai. Berlaku 15 menit.",
  sent: "Bila surel itu punya akun, tautan sudah dikirim. Buka kotak masuk Anda di perangkat ini.",
  useTitle: "Masuk ke Kiat",
  useLead: "Tekan tombol ini untuk masuk. Tautan hanya berlaku sekali.",
  goneTitle: "Tautan tidak berlaku lagi",
  gone: "Tautan sudah dipakai, sudah lewat waktunya, atau terpotong. Minta yang baru.",
} as const;

export const RESET = {
  askTitle: "Lupa kata sandi",
  askLead: "Kami kirim tautan untuk membuat kata sandi baru. Berlaku 1 jam.",
  askSubmit: "Kirim tautan",
  sent: "Bila surel itu punya akun, tautan sudah dikirim. Tautan lama tidak berlaku lagi.",
  title: "Buat kata sandi baru",
  lead: "Setelah ini semua peramban lain dikeluarkan.",
  password: "Kata sandi baru",
  submit: "Simpan dan masuk",
} as const;

export const LEAVE = {
  title: "Keluar dari Kiat?",
  lead: "Draf Anda tetap tersimpan.",
  submit: "Keluar",
  stay: "Kembali ke ruang kerja",
} as const;

export const ENTERED = {
  title: "Anda sudah masuk",
  lead: "Tutup tab ini, kembali ke tab semula, lalu kirim lagi. Yang Anda ketik masih ada di sana.",
} as const;

export const NEW_ACCOUNT = {
  setUpTitle: "Pasang portal",
  setUpLead: "Anda menjadi admin portal yang pertama. Setelah ini Anda menyiapkan faktor kedua.",
  setUpSubmit: "Buat akun admin",
  setUpGone: "Alamat pemasangan ini sudah dipakai atau lewat waktunya. Cetak yang baru: npm run kiat -- user setup",
  invitationTitle: "Undangan",
  invitationGone: "Undangan ini sudah dipakai, ditarik, atau lewat waktunya. Minta pengundang mengirim yang baru.",
  invitedAs: (role: string, scope: string | null) =>
    `Anda diundang sebagai ${role}${scope === null ? "" : ` untuk ${scope}`}.`,
  forMail: (mail: string) => `Undangan ini untuk ${mail}.`,
  signInFirst: "Surel ini sudah punya akun. Masuk dulu, lalu terima.",
  otherMail: (mail: string) => `Anda masuk sebagai ${mail}. Keluar dulu, lalu masuk dengan surel yang diundang.`,
  accept: "Terima undangan",
  notAccepted: "Undangan tidak dapat diterima dengan akun ini.",
  mail: "Surel",
  mailWrong: "Tulis surel lengkap, misalnya nama@kabupaten.go.id",
  name: "Nama",
  nameHint: "Hanya dilihat rekan kerja",
  nameMissing: "Tulis nama Anda",
  position: "Jabatan",
  positionHint: "Misalnya Kepala Bidang Aplikasi. Hanya ini yang dapat tampil untuk umum.",
  positionMissing: "Tulis jabatan Anda",
  password: "Kata sandi",
  submit: "Buat akun dan terima",
  mailTaken: "Surel ini sudah punya akun. Pakai surel lain, atau atur ulang kata sandinya.",
} as const;

/** How long somebody has to wait, in words. */
export function sayWait(retryAfterS: number): string {
  const minutes = Math.ceil(retryAfterS / 60);
  return `Terlalu banyak percobaan. Coba lagi dalam ${minutes} menit.`;
}

const ACCOUNT_PROBLEMS = {
  mail: NEW_ACCOUNT.mailWrong,
  name: NEW_ACCOUNT.nameMissing,
  position: NEW_ACCOUNT.positionMissing,
} as const;

/** What is wrong with the fields of a new account, in words. */
export function sayAccountProblems(
  problems: readonly { readonly id: string; readonly problem: keyof typeof ACCOUNT_PROBLEMS }[],
): { id: string; text: string }[] {
  return problems.map(({ id, problem }) => ({ id, text: ACCOUNT_PROBLEMS[problem] }));
}
