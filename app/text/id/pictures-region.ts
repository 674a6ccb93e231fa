/** Words of the pictures of a region beside its history. */
export const REGION_PICTURE = {
  position: (name: string) => `Posisi ${name}`,
  noPosition: "Posisi tidak digambar: belum ada nilai, atau batas predikat instrumennya belum diperiksa.",
  bands: (tag: string) => `Nilai indeks terbaru di antara batas predikat instrumen ${tag}.`,
  band: "Predikat",
  instrument: (tag: string) => `batas instrumen ${tag}`,
  nation: (kind: string) => `Median ${kind} se-Indonesia`,
  known: (n: number, bodies: number) => `${n} dari ${bodies} bernilai`,
  profile: (name: string) => `Profil domain ${name}`,
  profileSigns: (kind: string, province: string | null) =>
    `${province === null ? "" : `Garis putus-putus: median ${kind} di ${province}. `}Pita dan garis tegak: separuh tengah dan median ${kind} se-Indonesia.`,
  provinceMedian: (value: string) => `provinsi ${value}`,
  nationMedian: (value: string) => `Indonesia ${value}`,
  medians: "median",
} as const;
