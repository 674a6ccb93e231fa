import type { Rise, WhoRose } from "../../domain/rises.ts";
import { formatCount, formatScore } from "../format.ts";

/** Words of "Siapa naik" on an indicator's page. */
export const RISES = {
  title: "Siapa naik",
  note: "Pada instrumen yang sama, dari satu penilaian ke penilaian berikutnya. Pedoman teknisnya dapat berbeda antartahun.",
  column: "Dari, ke",
  region: "Daerah",
} as const;

/** Of what the values are: usually the domain, since values of indicators are rarely published. */
export function sayRisesOf({ level, name, rises, total }: WhoRose): string {
  const what =
    level === "indicator" ? "Nilai indikator ini" : `Nilai indikator jarang terbit; ini nilai domain ${name}`;
  const shown = rises.length === total ? "" : ` Tampil ${rises.length} dari ${formatCount(total)} kenaikan.`;
  return `${what}, yang terbaru lebih dulu.${shown}`;
}

export function sayRise({ from, to }: Rise): string {
  return `${formatScore(from.value)} (${from.year}) ke ${formatScore(to.value)} (${to.year})`;
}
