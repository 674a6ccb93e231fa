/** A fault at start that the operator can mend. Its message is one Indonesian sentence, shown without a stack. */
export class StartupError extends Error {
  override readonly name = "StartupError";
}

const BY_CODE: Record<string, (what: string) => string> = {
  EADDRINUSE: (what) => `Porta ${what} sudah dipakai program lain; hentikan program itu atau atur PORT ke angka lain.`,
  EADDRNOTAVAIL: (what) => `Alamat ${what} tidak ada di komputer ini; periksa HOST.`,
  EACCES: (what) => `Tidak ada izin untuk memakai ${what}; periksa pemilik dan izinnya, atau atur DATA_DIR/PORT lain.`,
  EPERM: (what) => `Tidak ada izin untuk memakai ${what}; periksa pemilik dan izinnya, atau atur DATA_DIR lain.`,
  ENOTDIR: (what) => `${what} tidak dapat dibuat karena sebagian jalurnya bukan folder; atur DATA_DIR lain.`,
  EEXIST: (what) => `${what} sudah ada dan bukan folder; atur DATA_DIR lain.`,
  EROFS: (what) => `${what} berada di penyimpanan yang hanya dapat dibaca; atur DATA_DIR ke folder yang dapat ditulis.`,
  ENOSPC: (what) => `Penyimpanan untuk ${what} sudah penuh; kosongkan tempat lalu ulangi.`,
  SQLITE_CANTOPEN: (what) => `Basis data ${what} tidak dapat dibuka; periksa bahwa foldernya ada dan dapat ditulis.`,
  SQLITE_READONLY: (what) => `Basis data ${what} hanya dapat dibaca; periksa pemilik dan izin folder beserta isinya.`,
  SQLITE_NOTADB: (what) =>
    `Berkas ${what} rusak atau bukan basis data SQLite; pulihkan dari cadangan, berkas lama tidak diubah.`,
  SQLITE_CORRUPT: (what) => `Basis data ${what} rusak; pulihkan dari cadangan, berkas lama tidak diubah.`,
  SQLITE_BUSY: (what) => `Basis data ${what} sedang dikunci program lain; tunggu sampai selesai lalu ulangi.`,
  SQLITE_FULL: (what) => `Penyimpanan untuk basis data ${what} sudah penuh; kosongkan tempat lalu ulangi.`,
  ECONNREFUSED: (what) => `PostgreSQL di ${what} tidak menjawab; jalankan servernya atau periksa DATABASE_URL.`,
  ENOTFOUND: (what) => `Nama server di ${what} tidak dikenal; periksa DATABASE_URL.`,
  "28P01": (what) => `Kata sandi untuk ${what} ditolak; periksa DATABASE_URL.`,
  "28000": (what) => `Pengguna untuk ${what} ditolak; periksa DATABASE_URL.`,
  "3D000": (what) => `Basis data di ${what} belum ada; buat dahulu dengan createdb.`,
};

/** Turns a known fault into a sentence about `what`; unknown faults come back as they are. */
export function explainStartup(error: unknown, what: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const explain = BY_CODE[code] ?? BY_CODE[code.split("_").slice(0, 2).join("_")];
  return explain === undefined ? error : new StartupError(explain(what));
}
