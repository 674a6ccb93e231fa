/** Words of calendar files. */
export const VISIT_CALENDAR = {
  name: "Kunjungan di Kiat",
  file: "kunjungan.ics",
  notFound:
    "Tidak ada kalender untuk kunjungan ini. Mungkin kunjungannya tidak terbuka untuk umum atau harinya belum pasti.",
  noDay: "Hari kunjungan ini belum ditulis lengkap, jadi belum ada yang bisa dimasukkan ke kalender.",
} as const;
