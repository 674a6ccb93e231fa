import type { Region } from "./region.ts";
import type { PrintedValue } from "./score.ts";

/** A published value of one region in one assessment. */
export type RisePoint = {
  readonly region: Pick<Region, "code" | "name">;
  readonly year: number;
  readonly value: PrintedValue;
};

/** A region whose value rose from one assessment to its next one on the same instrument. */
export type Rise = {
  readonly region: Pick<Region, "code" | "name">;
  readonly from: { readonly year: number; readonly value: PrintedValue };
  readonly to: { readonly year: number; readonly value: PrintedValue };
};

/** Who rose on an indicator, or on its domain where nobody's values of the indicator say so. */
export type WhoRose = {
  readonly level: "indicator" | "domain";
  readonly name: string;
  /** The largest rises first, at most a few. */
  readonly rises: readonly Rise[];
  readonly total: number;
};

/** Every rise between assessments that follow each other for a region: the newest first, then the largest, then by name. */
export function listRises(points: readonly RisePoint[]): Rise[] {
  const last = new Map<string, RisePoint>();
  const rises = [...points]
    .sort((a, b) => a.year - b.year)
    .flatMap((to): Rise[] => {
      const from = last.get(to.region.code);
      last.set(to.region.code, to);
      return from === undefined || to.value.value <= from.value.value ? [] : [{ region: to.region, from, to }];
    });
  const gain = ({ from, to }: Rise) => to.value.value - from.value.value;
  return rises.sort(
    (a, b) => b.to.year - a.to.year || gain(b) - gain(a) || a.region.name.localeCompare(b.region.name, "id"),
  );
}
