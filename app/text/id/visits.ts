import type { VisitOrder } from "../../domain/visit-facets.ts";
import { formatCount } from "../format.ts";

export const VISIT_ORDER_LABELS: Record<VisitOrder, string> = {
  newest: "Laporan terbaru",
  date: "Tanggal kunjungan",
  name: "Daerah tamu",
};

/** Words of `/kunjungan`. */
export const VISITS = {
  title: "Kunjungan",
  lead: "Apa yang ditanyakan tamu, apa jawaban tuan rumah, dan apa yang dijanjikan sesudahnya.",
  ask: "Ajukan kunjungan",
  record: "Tulis laporan kunjungan",
  flow: "Siapa belajar dari siapa",
  search: "Cari pertanyaan, jawaban, topik, atau daerah",
  go: "Cari",
  facetsLabel: "Saring kunjungan",
  openFacets: (active: number) => (active === 0 ? "Saring" : `Saring (${active} aktif)`),
  closeFacets: "Tutup saringan",
  reset: "Atur ulang",
  found: (count: number) => `${formatCount(count)} kunjungan`,
  shown: (first: number, last: number) => `${formatCount(first)} sampai ${formatCount(last)} ditampilkan`,
  all: (total: number) => `${formatCount(total)} kunjungan sudah tercatat.`,
  order: "Urut:",
  region: "Daerah tamu atau tuan rumah",
  regionHint: "Nama atau kode, misalnya 18.12. Provinsi mencakup kabupaten dan kotanya.",
  regionGo: "Saring daerah",
  ofRegion: (name: string) => `Daerah: ${name}`,
  sinceOf: (date: string) => `Sejak ${date}`,
  refused: (name: string, text: string) => `Saringan “${name}=${text}” tidak dikenal, jadi diabaikan.`,
  roleWithoutRegion: "Saringan peran memerlukan daerah, jadi diabaikan.",
  corrected: (typed: string, instead: string) =>
    `Tidak ada kunjungan dengan “${typed}”, jadi yang dicari “${instead}”.`,
  nothing: "Tidak ada kunjungan yang cocok dengan saringan ini. Lepas salah satu saringan, atau cari dengan kata lain.",
  beyond: "Halaman ini kosong; hasilnya tidak sebanyak itu.",
  first: "Ke halaman pertama",
  coverage: "Kunjungan yang dicatat di sini, bukan semua kunjungan yang pernah ada.",
  gathered: "Dari sumber publik",
  more: (total: number) => `Semua ${formatCount(total)} kunjungan`,
  ofSource: "Kunjungan yang dibaca di sini",
  feed: "Umpan laporan terbaru (Atom)",
  fileTitle: "daftar kunjungan",
  facets: {
    role: "Peran daerah",
    indicator: "Indikator",
    form: "Cara bertemu",
    state: "Keadaan",
    since: "Sejak tahun",
  },
  card: {
    question: "Pertanyaan",
    answer: "Jawaban",
    commitment: "Komitmen",
    noQuestion: "Pertanyaannya tidak dipublikasikan",
    noAnswer: "tidak dipublikasikan",
    noCommitment: "tidak dipublikasikan",
    noneStated: "tidak ada",
    more: (count: number) => `dan ${formatCount(count)} lagi`,
    listed: "Sudah disepakati kedua pihak; laporannya belum terbit.",
  },
  coming: "Yang akan datang",
  comingNote: "Tanggal yang disepakati kedua pihak.",
  join: "Minta ikut",
  noComing: "Belum ada kunjungan terjadwal yang terbuka untuk umum.",
  calendar: "Kalender kunjungan (.ics)",
  due: "Komitmen terbuka",
  dueNote: "Yang dijanjikan dalam laporan dan belum dinyatakan selesai.",
  open: (total: number, overdue: number) =>
    overdue === 0
      ? `${formatCount(total)} komitmen masih terbuka.`
      : `${formatCount(total)} komitmen masih terbuka, ${formatCount(overdue)} di antaranya lewat tenggat.`,
  dueOn: (day: string | null, isOverdue: boolean) =>
    day === null ? "tanpa tenggat" : isOverdue ? `tenggat ${day}, sudah lewat` : `tenggat ${day}`,
  noDue: "Belum ada komitmen terbuka.",
} as const;
