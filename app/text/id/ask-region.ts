/** Words where a name or code may mean several regions, or none. */
export const ASK_REGION = {
  title: "Maksud Anda daerah yang mana?",
  lead: (text: string) =>
    `“${text}” bisa berarti lebih dari satu daerah, atau ejaannya sedikit berbeda. Pilih salah satu.`,
  unknown: (text: string) => `Daerah “${text}” tidak dikenal. Periksa ejaannya, atau cari menurut provinsi.`,
  all: "Lihat semua daerah",
} as const;
