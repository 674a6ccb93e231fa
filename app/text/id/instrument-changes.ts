import type { Instrument } from "../../domain/instrument.ts";
import { formatList } from "../format.ts";
import { formatThreshold, sayScale } from "./instruments.ts";

/** How the newer instrument differs from the older one, read from their data. */
export function sayChanges(older: Instrument, newer: Instrument): string[] {
  const counts = (["domains", "aspects", "indicators"] as const).map((part) =>
    sayCountChange(PARTS[part], older[part].length, newer[part].length),
  );
  const scale =
    older.scale.min === newer.scale.min && older.scale.max === newer.scale.max
      ? []
      : [`Skala ${sayScale(older)} menjadi ${sayScale(newer)}.`];
  return [`${capital(formatList(counts))}.`, ...scale, sayThresholdChange(older, newer)];
}

const PARTS = { domains: "domain", aspects: "aspek", indicators: "indikator" } as const;

function sayCountChange(part: string, before: number, after: number): string {
  if (before === after) return `${part} tetap ${after}`;
  return after === 0 ? `${part} ${before} menjadi tidak ada` : `${part} ${before} menjadi ${after}`;
}

function sayThresholdChange(older: Instrument, newer: Instrument): string {
  const moved = newer.bands.flatMap((band) => {
    const before = older.bands.find(({ rank }) => rank === band.rank);
    if (before === undefined || band.rank === 1 || before.min === band.min) return [];
    return [`${band.label} mulai ${formatThreshold(before.min)} menjadi ${formatThreshold(band.min)}`];
  });
  const unchecked = [older, newer].filter(({ bandsChecked }) => !bandsChecked).map(({ tag }) => tag);
  const doubt = unchecked.length === 0 ? "" : ` Ambang ${formatList(unchecked)} belum diperiksa pada naskahnya.`;
  return (moved.length === 0 ? "Ambang predikat sama." : `Ambang ${formatList(moved)}.`) + doubt;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
