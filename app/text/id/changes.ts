import type { Change, ChangedClaim, ChangeKind, FirstLoad, StandingValue } from "../../domain/change.ts";
import { isNewValue } from "../../domain/change.ts";
import { formatCount, formatInstant, formatScore } from "../format.ts";

/** Words of `/perubahan`. */
export const CHANGES = {
  crumb: "Data terbuka",
  title: "Perubahan nilai",
  lead: "Setiap koreksi nilai, terbaru lebih dulu: nilai lama, nilai baru, alasannya, dan sumbernya.",
  list: "Daftar perubahan",
  caption: "Perubahan nilai, terbaru lebih dulu",
  none: "Belum ada perubahan sejak isi awal.",
  noneFound: "Tidak ada perubahan yang cocok dengan saringan ini.",
  beyond: "Halaman ini kosong; tidak ada perubahan sebanyak itu.",
  empty: "Kiat belum memuat nilai apa pun.",
  all: "Semua perubahan",
  feed: "Umpan Atom",
  feedNote: "Untuk pembaca umpan; menurut saringan yang sama.",
  region: "Daerah",
  regionHint: "Kode atau nama satu daerah.",
  since: "Sejak",
  sinceHint: "Tahun-bulan-hari, misalnya 2026-11-25.",
  kind: "Jenis",
  anyKind: "Semua jenis",
  apply: "Saring",
  firstTitle: "Isi awal",
  scope:
    "Tercatat di sini: klaim yang masuk, klaim yang ditarik, dan keputusan nilai mana yang berlaku. Median mengikuti nilai dan tidak dicatat tersendiri.",
  columns: { at: "Kapan", where: "Daerah dan unsur", value: "Nilai lama → nilai baru", reason: "Alasan dan sumber" },
  refused: (name: string, text: string) => `Saringan “${name}=${text}” tidak dikenal, jadi diabaikan.`,
  found: (total: number) => (total === 0 ? CHANGES.none : `${formatCount(total)} perubahan sejak isi awal.`),
} as const;

export const CHANGE_KIND_LABELS: Record<ChangeKind, string> = {
  decision: "Keputusan nilai yang berlaku",
  claim: "Klaim masuk",
  withdrawal: "Klaim ditarik",
};

/** "Isi awal dimuat: 5.523 klaim." */
export function sayFirstLoad({ claims }: FirstLoad): string {
  return `Isi awal dimuat: ${formatCount(claims)} klaim.`;
}

function formatStanding(value: StandingValue): string {
  if (value === null) return "belum ada";
  return value === "conflict" ? "dua angka terbit, belum diputuskan" : formatScore(value);
}

/** "3,99 → 4,01", or that the value stays what it is. */
export function sayValues(change: Change): string {
  const { before, after } = change;
  if (isNewValue(change)) {
    return `${formatStanding(before)} → ${after === null ? "tidak ada lagi" : formatStanding(after)}`;
  }
  return after === null ? "tetap tanpa nilai" : `tetap ${formatStanding(after)}`;
}

/** What happened, one sentence each, with the reason that was given. */
export function sayReasons({ decision, entered, withdrawn }: Change): string[] {
  const made = decision?.by === "person" ? "Diputuskan orang" : "Menurut aturan";
  return [
    ...withdrawn.map((claim) => `Klaim ${formatScore(claim)} ditarik: ${claim.reason}.`),
    ...entered.map((claim) => `Klaim ${formatScore(claim)} masuk: ${claim.reason}.`),
    ...(decision === null ? [] : [`${made}: ${decision.reason}.`]),
  ].map((sentence) => sentence.replace(/\.\.$/, "."));
}

/** The claims that a change speaks of, each source once. */
export function sourcesOf({ before, after, entered, withdrawn }: Change): ChangedClaim["source"][] {
  const standing = [after, before].flatMap((value) => (value === null || value === "conflict" ? [] : [value]));
  const sources = [...entered, ...standing, ...withdrawn].map(({ source }) => source);
  return sources.filter(
    ({ slug, place }, at) => sources.findIndex((one) => one.slug === slug && one.place === place) === at,
  );
}

/** "Kabupaten Mesuji 2024, Indeks SPBE: 3,99 → 4,01" */
export function titleOfChange(change: Change): string {
  return `${change.region.name} ${change.year}, ${change.nodeName}: ${sayValues(change)}`;
}

export function formatMoment(at: string): string {
  return formatInstant(at, "Asia/Jakarta");
}
