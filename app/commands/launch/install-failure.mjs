/** Pieces of npm's output and the sentence a person needs instead; the first that fits wins. */
const CAUSES = [
  {
    signs: [/ENOSPC/],
    sentence: "Ruang penyimpanan penuh sehingga pustaka tidak dapat dipasang: kosongkan sebagian, lalu jalankan lagi.",
  },
  {
    signs: [/EACCES|EPERM|EROFS/],
    sentence:
      "Folder Kiat tidak dapat ditulisi sehingga pustaka tidak dapat dipasang: periksa pemilik dan izin foldernya.",
  },
  {
    signs: [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|code E\d{3}|ENOTCACHED/],
    sentence:
      "Pustaka tidak dapat diunduh dari registri npm: periksa sambungan internet atau pengaturan proksi, lalu jalankan lagi.",
  },
  {
    signs: [/EUSAGE/],
    sentence: "Isi package-lock.json tidak sesuai dengan package.json: ambil ulang kedua berkas itu dari repositori.",
  },
  {
    signs: [/spawn npm ENOENT|npm: not found/],
    sentence: "Perintah npm tidak ditemukan: pasang Node.js beserta npm, lalu jalankan lagi.",
  },
];

const MISSING_COMPILER =
  "Pustaka better-sqlite3 perlu disusun di komputer ini, tetapi kompilatornya belum ada: pasang python3, make dan g++ " +
  "(Debian/Ubuntu: apt-get install python3 make g++; Fedora: dnf install python3 make gcc-c++; macOS: xcode-select --install), lalu jalankan lagi.";

/**
 * Turns the output of a failed `npm ci` into one sentence saying what to do.
 *
 * @param {string} output
 */
export function explainInstallFailure(output) {
  if (
    /not found: (make|g\+\+|cc|c\+\+)|(make|g\+\+|c\+\+|cc|gcc): (command not found|not found|No such file)/i.test(
      output,
    )
  ) {
    return MISSING_COMPILER;
  }
  if (/Could not find any Python|find Python/.test(output)) return MISSING_COMPILER;
  const cause = CAUSES.find(({ signs }) => signs.some((sign) => sign.test(output)));
  if (cause) return cause.sentence;
  if (/gyp ERR!/.test(output)) return MISSING_COMPILER;
  const lines = output.trim().split("\n").slice(-12).join("\n");
  return `${lines}\nPustaka tidak dapat dipasang: baca pesan npm di atas, perbaiki, lalu jalankan lagi.`;
}
