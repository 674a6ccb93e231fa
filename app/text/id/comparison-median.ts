import type { ComparisonView } from "../../domain/comparison.ts";
import {
  type ComparisonGroup,
  FEWEST_FOR_MEDIAN,
  type GroupMiddle,
  type YearMiddle,
} from "../../domain/comparison-group.ts";
import { formatFine, formatList } from "../format.ts";
import { nameGroup } from "./comparison-settings.ts";

/** Words of the median in the histories of `/bandingkan`, and of how alike the regions are. */
export const MEDIAN = {
  tooFew: `kurang dari ${FEWEST_FOR_MEDIAN} nilai`,
} as const;

/** "median sebanding (n=7)", or "(n=5–8)" where the years differ; `undefined` without a year. */
export function nameMedian(group: ComparisonGroup, years: readonly Pick<GroupMiddle, "n">[]): string | undefined {
  if (years.length === 0) return undefined;
  const counts = years.map(({ n }) => n);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  return `${nameGroup(group).toLowerCase()} (n=${fewest === most ? most : `${fewest}\u2013${most}`})`;
}

/** "2,31 (n=8 dari 8)" */
export function sayMedianCell({ median, n, bodies }: GroupMiddle): string {
  return `${formatFine(median)} (n=${n} dari ${bodies})`;
}

/** "median sebanding: 2021 2,10 (n=8); 2022 2,31 (n=8)." for people who do not see the line. */
export function describeMedians(name: string, years: readonly YearMiddle[]): string {
  const word = name.replace(/ \(n=.*$/, "");
  return `${word}: ${years.map(({ year, median, n }) => `${year} ${formatFine(median)} (n=${n})`).join("; ")}.`;
}

/** How far the regions are from the first, nearest first, and which of them have no distance. */
export function saySimilarity({ regions, similarity }: Pick<ComparisonView, "regions" | "similarity">): string[] {
  const [focus] = regions;
  if (similarity === null || focus === undefined || regions.length < 2) return [];
  const labelOf = (code: string) => regions.find(({ region }) => region.code === code)?.label ?? code;
  const known = similarity.distances.flatMap(({ code, distance }) =>
    distance === null ? [] : [`${labelOf(code)} ${formatFine(distance)}`],
  );
  const unknown = similarity.distances.flatMap(({ code, distance }) => (distance === null ? [labelOf(code)] : []));
  const mixed = regions.some(({ region }) => region.kind !== focus.region.kind);
  const recipe = `resep ${similarity.recipe}${mixed ? ", skala semua jenis daerah" : ""}`;
  return [
    ...(known.length === 0
      ? []
      : [`Urutan menurut jarak kemiripan dengan ${focus.label} (${recipe}): ${formatList(known)}.`]),
    ...(unknown.length === 0
      ? []
      : [
          `Tanpa jarak kemiripan menurut resep ${similarity.recipe}, jadi di urutan akhir: ${formatList(unknown)}. Resep hanya mengukur daerah yang punya pemerintahan sendiri dan data profil.`,
        ]),
  ];
}
