/** Words of pages that stand in a frame of another site, and of the section that offers them. */
export const EMBED = {
  table: "Angka yang sama sebagai tabel",
  year: "Tahun",
  sources: "Sumber",
  whole: "Halaman lengkap di Kiat",
  unknownTitle: "Tidak ada yang ditampilkan",
  unknown: "Alamat sematan ini tidak menyebut daerah yang dikenal.",
  offer: "Sematkan di situs lain",
  offerNote: "Tanpa skrip dan tanpa pelacak. Salin salah satu, lalu tempelkan sebagai HTML.",
  frame: "Bingkai dengan grafik dan tabel",
  image: "Gambar dengan tautan",
  picture: "Gambar",
  charts: "Bagan sebagai gambar",
} as const;
