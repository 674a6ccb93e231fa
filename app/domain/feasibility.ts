import type { RegionKind } from "./region-names.ts";

/** A body's level of an indicator at one assessment and at its next one on the same instrument. */
export type LevelMove = {
  readonly kind: RegionKind;
  readonly no: number;
  readonly from: number;
  readonly to: number;
};

/** A published level of one body on one instrument. */
export type PublishedLevel = {
  readonly regionId: string;
  readonly kind: RegionKind;
  readonly year: number;
  readonly no: number;
  readonly level: number;
};

/** How many bodies stood at a level and how many of them higher at the next assessment. Shares from 0 to 1. */
export type Feasibility = {
  readonly n: number;
  readonly risen: number;
  /** `null` while too few bodies are known. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null;
};

/** Fewer bodies than this say nothing about others. */
export const ENOUGH_MOVES = 8;

/** Two-sided 95 per cent. */
const Z = 1.959964;

/** The interval of Wilson (1927) around a share of `n`: stays within 0 and 1 and holds for small numbers too. */
export function wilsonInterval(successes: number, n: number): { low: number; high: number } {
  const share = successes / n;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  // Rounding of the machine may leave the ends a hair outside.
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}

/** Every step of a body from one assessment to its next, in years that follow each other for that body. */
export function listMoves(published: readonly PublishedLevel[]): LevelMove[] {
  const last = new Map<string, PublishedLevel>();
  return [...published]
    .sort((a, b) => a.year - b.year)
    .flatMap((now) => {
      const key = `${now.regionId} ${now.no}`;
      const before = last.get(key);
      last.set(key, now);
      return before === undefined ? [] : [{ kind: now.kind, no: now.no, from: before.level, to: now.level }];
    });
}

/** How often bodies of a kind rose from a level of an indicator at their next assessment; all kinds without one. */
export function feasibilityOf(
  moves: readonly LevelMove[],
  { no, level, kind }: { no: number; level: number; kind: RegionKind | null },
): Feasibility {
  const comparable = moves.filter(
    (move) => move.no === no && move.from === level && (kind === null || move.kind === kind),
  );
  const n = comparable.length;
  const risen = comparable.filter(({ to }) => to > level).length;
  if (n < ENOUGH_MOVES) return { n, risen, share: null };
  return { n, risen, share: { value: risen / n, ...wilsonInterval(risen, n) } };
}
