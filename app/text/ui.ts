/** Fixed words inside components, in Indonesian. Words of one page live with that page. */

/** The menu, in its order on every screen. */
export const MENU = [
  { href: "/daerah", label: "Daerah" },
  { href: "/bandingkan", label: "Bandingkan" },
  { href: "/indikator", label: "Indikator" },
  { href: "/praktik", label: "Praktik" },
  { href: "/kunjungan", label: "Kunjungan" },
  { href: "/tanya", label: "Tanya" },
] as const;

/** Leads to the workspace, and whoever is not signed in to the sign-in first. */
/** Where offices begin to write; behind the sign-in. */
export const WRITE = { href: "/ruang-kerja#tulis", label: "Tulis" } as const;

export const ACCOUNT = { href: "/ruang-kerja", label: "Masuk" } as const;

export const FOOT_GROUPS = [
  {
    title: "Data",
    links: [
      { href: "/instrumen", label: "Instrumen" },
      { href: "/sumber", label: "Sumber" },
      { href: "/data", label: "Data terbuka" },
      { href: "/perubahan", label: "Perubahan nilai" },
    ],
  },
  {
    title: "Bantuan",
    links: [
      { href: "/glosarium", label: "Glosarium" },
      { href: "/aksesibilitas", label: "Aksesibilitas" },
    ],
  },
  {
    title: "Tentang",
    links: [
      { href: "/tentang", label: "Tentang Kiat" },
      { href: "/privasi", label: "Privasi" },
    ],
  },
] as const;

export const UI = {
  siteName: "Kiat",
  skip: "Langsung ke isi",
  mainNav: "Utama",
  menu: "Menu",
  search: "Cari",
  searchQuick: "Cari cepat",
  searchFoot: "Cari di kaki halaman",
  searchLabel: "Cari daerah, indikator, praktik, kunjungan",
  footNav: "Kaki halaman",
  purpose:
    "Tempat Dinas Kominfo kabupaten dan kota bertukar praktik SPBE/Pemdi, mencatat kunjungan, dan membandingkan nilai menurut instrumennya.",
  notOfficial: "Bukan portal resmi KemenPANRB.",
  quoted: "Nilai dikutip dari keputusan menteri dan sumber terbuka; tiap angka menyebut sumbernya.",
  licence: "Teks CC BY 4.0, nilai CC0, data wilayah MIT.",
  notOfficialDocument: "Bukan dokumen resmi KemenPANRB.",
  accessed: "Diakses",
  crumbs: "Jejak halaman",
  pageActions: "Tindakan halaman",
  permalink: "Tautan tetap",
  print: "Cetak",
  printHint: "Tampilan cetak. Pilih Cetak di menu peramban atau tekan Ctrl+P.",
  printBack: "Kembali ke halaman",
  download: "Unduh",
  cite: "Kutip",
  instrument: "instrumen",
  instrumentTitle: "Instrumen",
  source: "Sumber",
  ownRegion: "daerah sendiri",
  remove: "Lepas",
  optional: "boleh kosong",
  pages: "Halaman",
  previous: "Sebelumnya",
  next: "Berikutnya",
  errorsTitle: (count: number) => `Ada ${count} yang perlu diperbaiki`,
  nothingLost: "Yang sudah Anda isi tetap ada.",
  citation: "Kutipan siap pakai",
  citationShort: "Kutipan siap pakai, singkat",
  citationLong: "Panjang, dengan sumber",
  citationOfficial: "Untuk naskah dinas",
  thresholds: (tag: string) => `batas ${tag}`,
  starts: (band: string) => `${band} mulai`,
  middleHalf: "separuh tengah",
  weight: "bobot",
  drawing: "Letak pada skala",
  bodies: (count: number) => `${count} daerah`,
  rounded: "dibulatkan satu desimal",
  roundedShort: "dibulatkan",
  disputedBy: "terbit juga",
  pressQuote: "kutipan berita, tanpa keputusan",
  seam: "instrumen berganti, tidak disambung",
  softBreak: "pedoman atau jenis penilaian berubah",
  disputed: "dua angka terbit",
  self: "penilaian mandiri",
} as const;

/** Abbreviations of the provinces by code, as newspapers write them: for tiles that are too narrow for the name. */
export const PROVINCE_SHORT: Readonly<Record<string, string>> = {
  "11": "Aceh",
  "12": "Sumut",
  "13": "Sumbar",
  "14": "Riau",
  "15": "Jambi",
  "16": "Sumsel",
  "17": "Bengkulu",
  "18": "Lampung",
  "19": "Babel",
  "21": "Kepri",
  "31": "DKI",
  "32": "Jabar",
  "33": "Jateng",
  "34": "DIY",
  "35": "Jatim",
  "36": "Banten",
  "51": "Bali",
  "52": "NTB",
  "53": "NTT",
  "61": "Kalbar",
  "62": "Kalteng",
  "63": "Kalsel",
  "64": "Kaltim",
  "65": "Kaltara",
  "71": "Sulut",
  "72": "Sulteng",
  "73": "Sulsel",
  "74": "Sultra",
  "75": "Gorontalo",
  "76": "Sulbar",
  "81": "Maluku",
  "82": "Malut",
  "91": "Papua",
  "92": "Pabar",
  "93": "Pasel",
  "94": "Pateng",
  "95": "Papeg",
  "96": "PBD",
};
