/** What somebody must do for a password to be taken; the keys are those of `judgePassword`. */
export const PASSWORD_PROBLEMS = {
  short: "Pakai paling sedikit 12 karakter. Empat kata acak mudah diingat dan sulit ditebak.",
  long: "Pakai paling banyak 128 karakter.",
  own_data: "Jangan membuat kata sandi dari nama, surel, jabatan, atau nama dinas Anda. Pilih kata lain.",
  guessable: "Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berhubungan, atau buatan pengelola sandi.",
} as const;

export const PASSWORD_HINT =
  "12 sampai 128 karakter, tanpa aturan huruf besar atau angka. Boleh ditempel dari pengelola sandi.";
