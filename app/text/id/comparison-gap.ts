import type { ComparedRegion, ComparisonView } from "../../domain/comparison.ts";
import type { Gap, YearGap } from "../../domain/gap.ts";
import { formatCount, formatDifference, formatList, formatSize, formatThousands } from "../format.ts";
import { KINDS } from "./scores.ts";

/** Words of the parts of `/bandingkan` that explain differences. */
export const GAP = {
  title: "Apa yang membentuk selisih",
  note: "Bobot kali selisih tiap bagian, dalam poin indeks. Jumlahnya persis selisih indeks yang diterbitkan.",
  caption: (focus: string, year: number, tag: string) =>
    `Bagian selisih indeks terhadap ${focus}, penilaian ${year}, instrumen ${tag}`,
  part: "Bagian",
  total: "Selisih indeks",
  remainder: "Sisa pembulatan",
  remainderNote: "karena angka terbit dan bagiannya dibulatkan",
  noRemainder: "tidak ada",
  unexplained: "lebih besar daripada yang dapat dijelaskan pembulatan",
  difference: (hundredths: number) => `selisih nilai ${formatDifference(hundredths)}`,
} as const;

/** The region whose difference to the focus is told in sentences: the one furthest from it. */
export function furthestRegion({ regions }: Pick<ComparisonView, "regions">): ComparedRegion | undefined {
  const sizeOf = ({ gap }: ComparedRegion) => (gap !== null && "total" in gap ? Math.abs(gap.total) : -1);
  const others = regions.filter((region) => sizeOf(region) >= 0);
  return others.sort((a, b) => sizeOf(b) - sizeOf(a))[0];
}

/** "Dibanding Tulang Bawang Barat, indeks Mesuji lebih rendah 0,28 pada 2021, lalu lebih tinggi 0,52 pada 2022 …" */
export function sayYearGaps(focus: string, other: string, gaps: readonly YearGap[]): string | undefined {
  if (gaps.length < 2) return undefined;
  const runs: { word: string; items: string[] }[] = [];
  for (const { year, hundredths } of gaps) {
    const word = hundredths === 0 ? "sama" : hundredths > 0 ? "lebih tinggi" : "lebih rendah";
    const item = hundredths === 0 ? `pada ${year}` : `${formatSize(hundredths)} pada ${year}`;
    const last = runs.at(-1);
    if (last?.word === word) last.items.push(item);
    else runs.push({ word, items: [item] });
  }
  const told = runs.map(({ word, items }) => `${word} ${formatList(items)}`).join(", lalu ");
  return `Dibanding ${focus}, indeks ${other} ${told}.`;
}

/** "Dari selisih 1,50 dengan Mesuji pada 2024: Layanan SPBE 0,63, …", the largest part first, those that add nothing left out. */
export function sayGapParts(other: string, year: number, gap: Gap | null): string | undefined {
  if (gap === null || !gap.ok) return undefined;
  const direction = gap.total < 0 ? -1 : 1;
  const parts = gap.parts
    .map(({ name, points }) => ({ name, points: points * direction }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => b.points - a.points)
    .map(({ name, points }) => `${name} ${plain(points)}`);
  const rest = gap.remainder === 0 ? [] : [`sisa pembulatan ${plain(gap.remainder * direction)}`];
  const told = formatList([...parts, ...rest]);
  if (gap.total !== 0) return `Dari selisih ${formatSize(gap.total)} dengan ${other} pada ${year}: ${told}.`;
  return told === "" ? undefined : `Indeks ${other} pada ${year} sama, tetapi bagiannya berbeda: ${told}.`;
}

/** Without a plus, but with a minus where a part goes against the difference. */
function plain(hundredths: number): string {
  return formatDifference(hundredths).replace("+", "");
}

/** Why a difference has no parts. */
export function sayNoParts(name: string, gap: Gap): string | undefined {
  if (gap.ok) return undefined;
  if (gap.reason === "missing_index") return `${name}: salah satu indeks belum ada, jadi tidak ada selisih.`;
  if (gap.reason === "other_instrument") return `${name}: instrumennya berbeda, jadi tidak dikurangkan.`;
  return `${name}: selisih ${formatSize(gap.total)} tidak dapat diurai karena nilai bagiannya belum ditemukan lengkap.`;
}

/** How alike another region is to the focus, in numbers, and whether it is one of its frozen peers. */
export function sayComparable(focus: ComparedRegion, other: ComparedRegion, peers: ComparisonView["peers"]): string {
  const place = peers?.codes.indexOf(other.region.code) ?? -1;
  const reasons = [sayKinds(focus, other), sayProvinces(focus, other), sayPeople(focus, other)].filter(
    (reason) => reason !== undefined,
  );
  if (peers === null) return `${other.label} dan ${focus.label}: ${reasons.join(", ")}.`;
  const group = `kelompok sebanding ${peers.year} (resep ${peers.recipe})`;
  if (place === -1) {
    return `${other.label} tidak termasuk ${group} ${focus.label}: ${reasons.join(", ")}.`;
  }
  return `${other.label} sebanding dengan ${focus.label}: ${reasons.join(", ")}; urutan ${place + 1} dari ${peers.codes.length} yang terdekat dalam ${group}.`;
}

function sayKinds({ region: a }: ComparedRegion, { region: b }: ComparedRegion): string {
  return a.kind === b.kind ? `sama-sama ${KINDS[a.kind]}` : `${KINDS[b.kind]} dan ${KINDS[a.kind]}`;
}

function sayProvinces({ region: a }: ComparedRegion, { region: b }: ComparedRegion): string | undefined {
  if (a.provinceName === null || b.provinceName === null) return undefined;
  if (a.provinceCode === b.provinceCode) return `satu provinsi (${bare(a.provinceName)})`;
  return `provinsi berbeda (${bare(b.provinceName)} dan ${bare(a.provinceName)})`;
}

function sayPeople({ region: a }: ComparedRegion, { region: b }: ComparedRegion): string | undefined {
  if (a.population === null || b.population === null) return undefined;
  const [theirs, own] = [formatThousands(b.population), formatThousands(a.population)];
  return theirs === own
    ? `penduduk ${formatCount(b.population)} dan ${formatCount(a.population)}`
    : `penduduk ${theirs} dan ${own}`;
}

const bare = (province: string) => province.replace(/^Provinsi /, "");
