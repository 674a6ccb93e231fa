import type { NotChosen } from "../../domain/host-candidates.ts";
import { gainOf, type HostCriterion, type HostFacts, LOAD_DAYS, type RankedHost } from "../../domain/host-ranking.ts";
import type { AskedIndicator, HostsView } from "../../domain/hosts-view.ts";
import { formatCount, formatDifference, formatFine, formatScore } from "../format.ts";
import { shortName } from "./indicators.ts";
import { sayAmong } from "./peers.ts";

/** Words of the choice of a host. */
export const HOSTS = {
  crumb: "Belajar dari",
  title: (name: string) => `${name} belajar dari siapa?`,
  emptyTitle: "Belajar dari siapa?",
  emptyLead:
    "Pilih daerah dan indikator Anda: jawaban yang sudah ada lebih dulu, lalu daerah yang dapat dikunjungi beserta alasannya.",
  region: "Daerah Anda",
  regionHint: "Nama atau kode, misalnya Tulang Bawang Barat atau 18.12",
  indicator: "Indikator",
  anyIndicator: "Belum memilih indikator",
  scope: "Cari di",
  find: "Cari",
  chooseIndicator: "Pilih indikator dulu: praktik, jawaban, dan laporan kunjungan dicatat per indikator.",
  refusedScope: (text: string) => `Lingkup “${text}” tidak dikenal, jadi dipakai lingkup biasa.`,
  refusedIndicator: (text: string) => `Indikator “${text}” tidak dikenal, jadi hanya indeks yang dipakai.`,
  hosts: "Daerah yang dapat ditanya",
  hostsNote: "Urutan menurut aturan tetap, bukan nilai atau peringkat daerah.",
  noHosts: "Belum ada daerah dalam lingkup ini yang praktik, jawaban, atau indeksnya menunjukkan lebih.",
  noGovernment: (name: string) => `${name} tidak punya pemerintah daerah sendiri, jadi tidak dapat dicarikan.`,
  weak: "Dasar lemah: hanya indeksnya yang diketahui, bukan indikatornya.",
  full: "Sudah sampai batas kapasitasnya. Pilih daerah berikutnya, tanya daring, atau ikut sesi bersama.",
  passedOver: (first: string, full: string) =>
    `${full} semestinya di urutan pertama, tetapi sudah sampai batas kunjungan yang dinyatakannya. ${first} didahulukan; sesi bersama ${full} tetap dapat diikuti bila ada.`,
  notChosen: "Yang tidak kami dahulukan",
  more: (shown: number, total: number) => `${formatCount(shown)} pertama dari ${formatCount(total)} daerah.`,
  ask: "Ajukan kunjungan",
  noTravel: "Tanpa bepergian",
  noTravelNote: "Sering sudah cukup, dan tidak memakan biaya perjalanan.",
  practices: "Praktik pada indikator ini",
  answers: "Jawaban yang sudah diterima penanyanya",
  reports: "Laporan kunjungan sebelumnya",
  levels: "Yang diminta levelnya",
  noPractices: "Belum ada praktik pada indikator ini.",
  noAnswers: "Belum ada jawaban yang diterima pada indikator ini.",
  noReports: "Belum ada laporan kunjungan yang terbit pada indikator ini.",
  allPractices: (total: number) => `Semua ${formatCount(total)} praktik`,
  allQuestions: "Semua tanya jawab indikator ini",
  askOnline: "Tanya di forum",
  confirmed: (day: string) => `dikonfirmasi ${day}`,
  unconfirmed: "belum dikonfirmasi dinasnya",
  answered: "Terjawab",
  stillOpen: "Belum terjawab",
  unsaid: "Jawabannya tidak dipublikasikan",
  noQuestions: "Pertanyaan dan jawabannya tidak dipublikasikan.",
  level: (level: number) => `Level ${level}`,
  nextLevel: (level: number) => `Level berikutnya, level ${level}`,
  guide: (guide: string) => `Diringkas dengan kata-kata sendiri dari ${guide}.`,
  withSources: "Nilai yang sama beserta sumbernya",
  how: "Bagaimana urutan ini disusun",
} as const;

/** "Indikator 21 (59/2020), Manajemen Risiko SPBE". */
export function nameIndicator({ no, tag, name }: AskedIndicator): string {
  return `Indikator ${no} (${tag}), ${shortName(name)}`;
}

/** Why a host stands where it stands: one sentence for each thing that is known, with its numbers. */
export function sayHost(
  host: RankedHost,
  view: Pick<HostsView, "focus" | "own" | "countsRequests" | "indicator">,
): string[] {
  const { rise } = host;
  return [
    ...sayProofs(host),
    ...sayLevel(host, view),
    ...(rise === null ? [] : [sayRise(rise, view)]),
    ...sayIndex(host, view),
    ...(host.distance === null ? [] : [`Jarak kemiripan ${formatFine(host.distance)}; makin kecil makin mirip.`]),
    sayPlace(host),
    sayLoad(host.load, view.countsRequests),
    ...sayDecision(host),
  ];
}

const DECISIONS: Readonly<Record<HostCriterion, string>> = {
  proof: "praktik atau jawabannya dikonfirmasi dalam 12 bulan terakhir",
  rise: "naik lebih banyak dari titik awal yang mirip",
  similarity: "lebih mirip",
  load: "lebih longgar",
  distance: "lebih dekat",
};

/** What put it before the next one; of a full host the notice above tells. */
function sayDecision({ decidedBy }: RankedHost): string[] {
  return decidedBy === null || decidedBy === "full" ? [] : [`Di depan yang berikutnya: ${DECISIONS[decidedBy]}.`];
}

function sayProofs({ proofs: { practices, answers, recent } }: HostFacts): string[] {
  if (practices + answers === 0) return [];
  const parts = [
    ...(practices === 0 ? [] : [`${formatCount(practices)} praktik`]),
    ...(answers === 0 ? [] : [`${formatCount(answers)} jawaban yang diterima`]),
  ];
  const when = recent === 0 ? "belum ada yang dikonfirmasi" : `${formatCount(recent)} di antaranya dikonfirmasi`;
  return [`${parts.join(" dan ")} pada indikator ini, ${when} dalam 12 bulan terakhir.`];
}

function sayLevel({ level }: HostFacts, { own }: Pick<HostsView, "own">): string[] {
  if (level === null) return [];
  const ours = own.level === null ? "" : `; daerah Anda ${formatScore(own.level.value)} pada ${own.level.year}`;
  return [`Level indikator ini ${formatScore(level.value)} pada ${level.year}${ours}.`];
}

type Rise = NonNullable<HostFacts["rise"]>;

/** "Indeks naik dari 1,69 (2021) ke 2,59 (2022), lalu 3,99 (2024): +2,30 …". */
function sayRise(rise: Rise, { focus }: Pick<HostsView, "focus">): string {
  const { level, from, next, to, own } = rise;
  const at = ({ value, year }: Rise["from"]) => `${formatScore(value)} (${year})`;
  const what = level === "index" ? "Indeks" : "Level indikator ini";
  const later = to.year === next.year ? "" : `, lalu ${at(to)}`;
  const start = `${focus.shortName} ${formatScore(own)} pada ${from.year}`;
  return `${what} ${at(from)} menjadi ${at(next)}${later}: ${formatDifference(gainOf(rise))} dari titik awal yang mirip (${start}).`;
}

/** The index, where the rise has not told of it. */
function sayIndex({ index, rise }: HostFacts, { own }: Pick<HostsView, "own">): string[] {
  if (index === null) return ["Indeksnya belum ditemukan."];
  if (rise?.level === "index" && rise.to.year === index.year) return [];
  const ours =
    own.index === null || own.index.year !== index.year ? "" : `; daerah Anda ${formatScore(own.index.value)}`;
  return [`Indeks ${formatScore(index.value)} pada ${index.year}${ours}.`];
}

function sayPlace({ place, km }: Pick<HostFacts, "place" | "km">): string {
  const where = { province: "Satu provinsi", island: "Lain provinsi, satu kelompok pulau", far: "Lain provinsi" }[
    place
  ];
  return km === null ? `${where}.` : `${where}, sekitar ${formatCount(km)} km antartitik tengah wilayah.`;
}

/** "2 kunjungan tercatat dalam 180 hari; kapasitas menurut dinasnya 1 per bulan." */
export function sayLoad({ visits, perMonth }: HostFacts["load"], countsRequests: boolean): string {
  const what = countsRequests ? "kunjungan dan permintaan" : "kunjungan";
  const load = visits === 0 ? `Tidak ada ${what} tercatat` : `${formatCount(visits)} ${what} tercatat`;
  const room =
    perMonth === null
      ? "kapasitasnya tidak dinyatakan"
      : perMonth === 0
        ? "dinasnya menyatakan sedang tidak menerima kunjungan"
        : `kapasitas menurut dinasnya ${formatCount(perMonth)} per bulan`;
  return `${load} dalam ${LOAD_DAYS} hari terakhir; ${room}.`;
}

/** Why a region that is like ours is not proposed first. */
export function sayNotChosen({ host, reason }: NotChosen, view: Pick<HostsView, "focus" | "own">): string {
  const { name, index, level, rise } = host;
  const start = `${name} paling mirip, tetapi tidak kami dahulukan`;
  if (typeof reason !== "string") return `${start}: ${BEHIND[reason.behind](rise, view)}`;
  const number = index === null ? "" : ` (${formatScore(index.value)} pada ${index.year})`;
  const sentences = {
    no_value: "nilainya belum ditemukan, dan belum ada praktik atau jawabannya pada indikator ini.",
    lower_index: `indeksnya${number} tidak lebih tinggi, dan belum ada praktik atau jawabannya pada indikator ini.`,
    same_index: `indeksnya${number} sama, dan belum ada praktik atau jawabannya pada indikator ini.`,
    lower_level: `level indikatornya${level === null ? "" : ` (${formatScore(level.value)})`} tidak lebih tinggi.`,
  };
  return `${start}: ${sentences[reason]}`;
}

const BEHIND: Readonly<Record<HostCriterion, (rise: Rise | null, view: Pick<HostsView, "focus">) => string>> = {
  proof: () => "belum ada praktik atau jawabannya yang dikonfirmasi dalam 12 bulan terakhir.",
  rise: (rise, view) =>
    rise === null ? "belum tercatat naik dari titik awal yang mirip." : `naiknya lebih kecil. ${sayRise(rise, view)}`,
  similarity: () => "yang pertama lebih mirip.",
  load: () => "kapasitasnya lebih terbatas atau tidak dinyatakan.",
  distance: () => "letaknya lebih jauh.",
};

/** What a page says first: whom the rule names, with its strongest reason. */
export function sayFirst(view: HostsView): string[] {
  const [first] = view.ranking.hosts;
  if (first === undefined) return [HOSTS.noHosts];
  const reason =
    first.proofs.recent > 0 ? sayProofs(first)[0] : first.rise === null ? undefined : sayRise(first.rise, view);
  return [
    `Menurut aturan di bawah, ${first.name} layak ditanya lebih dulu.`,
    ...(reason === undefined ? [] : [reason]),
  ];
}

/** The rule in words. */
export function sayRule({ focus, scope, bodies, countsRequests }: HostsView): string[] {
  const kind = sayAmong(scope, focus.kind, bodies);
  return [
    `Dicari di antara ${kind}, ditambah daerah sejenis di mana pun yang praktik atau jawabannya pada indikator ini dikonfirmasi dalam 12 bulan terakhir. Yang diajukan hanya yang punya praktik atau jawaban, yang level indikatornya lebih tinggi, atau yang indeksnya lebih tinggi.`,
    "Urutannya: (1) ada praktik atau jawaban yang dikonfirmasi dalam 12 bulan terakhir; (2) naik paling banyak dari tahun ketika selisihnya dengan daerah Anda paling banyak 0,30, pada instrumen yang sama; (3) paling mirip menurut resep kemiripan; (4) masih di bawah kapasitas yang dinyatakan; (5) paling dekat. Butir berikutnya hanya dipakai bila butir sebelumnya sama. Yang tidak diketahui ditaruh di belakang.",
    countsRequests
      ? `Beban dihitung dari kunjungan dan permintaan dalam ${LOAD_DAYS} hari terakhir, dibanding enam kali kapasitas per bulan.`
      : `Beban dihitung dari kunjungan yang tampil untuk umum dalam ${LOAD_DAYS} hari terakhir, dibanding enam kali kapasitas per bulan.`,
    "Kenaikan nilai tidak berarti caranya cocok untuk daerah Anda; yang tercatat hanya urutan waktunya.",
  ];
}
