/** Fixed words inside components, in Indonesian. Words of one page live with that page. */

/** The menu, in its order on every screen. */
export const MENU = [
  { href: "/daerah", label: "Daerah" },
  { href: "/bandingkan", label: "Bandingkan" },
  { href: "/indikator", label: "Indikator" },
  { href: "/instrumen", label: "Instrumen" },
] as const;

export const FOOT_GROUPS = [
  {
    title: "Data",
    links: [
      { href: "/instrumen", label: "Instrumen" },
      { href: "/sumber", label: "Sumber" },
      { href: "/data", label: "Data terbuka" },
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
  searchLabel: "Cari daerah, indikator, atau istilah",
  footNav: "Kaki halaman",
  purpose:
    "Tempat Dinas Kominfo kabupaten dan kota membaca riwayat nilai SPBE/Pemdi dan membandingkannya menurut instrumennya.",
  notOfficial: "Bukan portal resmi KemenPANRB.",
  quoted: "Nilai dikutip dari keputusan menteri dan sumber terbuka; tiap angka menyebut sumbernya.",
  licence: "Teks CC BY 4.0, nilai CC0, data wilayah MIT.",
  notOfficialDocument: "Bukan dokumen resmi KemenPANRB.",
  accessed: "Diakses",
  crumbs: "Jejak halaman",
  pageActions: "Tindakan halaman",
  permalink: "Tautan tetap",
  print: "Cetak",
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
  thresholds: (tag: string) => `batas ${tag}`,
  starts: (band: string) => `${band} mulai`,
  median: "median",
  middleHalf: "separuh tengah",
  weight: "bobot",
  rounded: "dibulatkan satu desimal",
  roundedShort: "dibulatkan",
  disputedBy: "terbit juga",
  pressQuote: "kutipan berita, tanpa keputusan",
  seam: "instrumen berganti, tidak disambung",
  softBreak: "pedoman atau jenis penilaian berubah",
  disputed: "dua angka terbit",
  self: "penilaian mandiri",
} as const;
