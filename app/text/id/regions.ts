import { formatCount } from "../format.ts";

/** Words of `/daerah`. */
export const REGION_LIST = {
  title: "Daerah",
  lead: "Semua provinsi, kabupaten, dan kota menurut abjad, dengan nilai resmi terbaru yang ditemukan. Ini bukan peringkat.",
  coverage: (assessed: number, bodies: number, year: number) =>
    `${formatCount(assessed)} dari ${formatCount(bodies)} pemerintah daerah dinilai pada ${year}.`,
  unlisted: "Tidak tercantum bukan berarti tidak menerapkan.",
  shown: (count: number, total: number) =>
    count === total ? `${formatCount(total)} daerah` : `${formatCount(count)} dari ${formatCount(total)} daerah`,
  search: "Nama atau kode daerah",
  apply: "Saring",
  reset: "Hapus semua saringan",
  nothing: "Tidak ada daerah yang cocok dengan saringan ini.",
  refused: (name: string, text: string) => `Saringan “${name}=${text}” tidak dikenal, jadi diabaikan.`,
  facets: {
    label: "Saring daftar",
    kind: "Jenis",
    province: "Provinsi",
    size: "Penduduk",
    value: "Nilai",
    all: "Semua",
  },
  withValue: "dengan nilai",
  withoutValue: "tanpa nilai",
  columns: { region: "Daerah", population: "Penduduk", value: "Nilai terbaru", band: "Predikat", year: "Penilaian" },
  caption: "Nilai indeks resmi terbaru per daerah, dikelompokkan menurut provinsi",
  assessedUnit: "dinilai",
  fileTitle: "daftar daerah dengan nilai terbaru",
  sources:
    "Nilai menurut sumber yang tercantum di halaman tiap daerah dan di berkas unduhan. Wilayah, penduduk, dan luas: Kepmendagri 300.2.2-2138/2025 dan 300.2.2-2430/2025 melalui cahyadsn/wilayah (MIT).",
  country: "Cakupan per provinsi",
  countryNote: (year: number) =>
    `Berapa pemerintah daerah di tiap provinsi yang dinilai pada ${year}, termasuk provinsinya sendiri.`,
} as const;
