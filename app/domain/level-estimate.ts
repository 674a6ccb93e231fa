import { partsUnder } from "./index-computation.ts";
import type { Instrument } from "./instrument.ts";
import { type PrintedValue, roundingInterval } from "./score.ts";
import type { Levels } from "./simulation.ts";

/** A published value of one part of an instrument, and what the levels that stand for it average, in ten-thousandths. */
export type EstimatedPart = PrintedValue & {
  readonly level: "domain" | "aspect";
  readonly no: number;
  readonly name: string;
  readonly attained: number;
  /** Whether the levels average to what was printed; some printed values no whole levels give. */
  readonly meets: boolean;
};

type Part = { readonly no: number; readonly weight: number };
type Scale = { readonly min: number; readonly max: number };
type PublishedPart = PrintedValue & { readonly no: number };

/**
 * Levels that average to the published values of an instrument's domains (or aspects, where it has no domains): as even
 * as possible, the same every time, and only a guess. Indicators of parts without a value stay unknown.
 */
export function estimateLevels(
  instrument: Instrument,
  published: readonly PublishedPart[],
): { levels: Levels; parts: readonly EstimatedPart[] } {
  const level = instrument.domains.length > 0 ? "domain" : "aspect";
  const nodes = level === "domain" ? instrument.domains : instrument.aspects;
  const guessed = new Map<number, number>();
  const parts = nodes.flatMap(({ no, name }): EstimatedPart[] => {
    const value = published.find((one) => one.no === no);
    if (value === undefined) return [];
    const members = partsUnder(instrument, { level, no }, "indicator");
    const levels = evenLevels(members, value, instrument.scale);
    for (const [at, member] of members.entries()) guessed.set(member.no, levels[at] ?? instrument.scale.min / 100);
    const { decimals } = value;
    const attained = meanOf(members, levels);
    return [{ level, no, name, value: value.value, decimals, attained, meets: isWithin(attained, value) }];
  });
  return { levels: instrument.indicators.map(({ no }) => guessed.get(no) ?? null), parts };
}

/** What indicators of one weight have in all: `upper` of them one level more than `level`. */
type Share = { readonly level: number; readonly upper: number; readonly sum: number; readonly cost: number };
type Choice = { readonly shares: readonly Share[]; readonly sum: number; readonly cost: number };

/**
 * Whole levels whose weighted mean prints as the value: of all that do, those closest to the value, or the nearest mean
 * where none does. Indicators of one weight share their sum as evenly as can be, the first of them the higher level. One
 * level beyond the value's two neighbours is enough for means that these alone do not give.
 */
function evenLevels(members: readonly Part[], printed: PrintedValue, scale: Scale): readonly number[] {
  const wanted = Math.min(scale.max, Math.max(scale.min, printed.value));
  const whole = members.reduce((total, { weight }) => total + weight, 0);
  const weights = [...new Set(members.map(({ weight }) => weight))];
  const alike = weights.map((weight) => members.filter((member) => member.weight === weight));
  let choices: Choice[] = [{ shares: [], sum: 0, cost: 0 }];
  for (const group of alike) {
    const shares = listShares(group, wanted, scale);
    choices = choices.flatMap((choice) =>
      shares.map((share) => ({
        shares: [...choice.shares, share],
        sum: choice.sum + share.sum,
        cost: choice.cost + share.cost,
      })),
    );
  }
  const off = ({ sum }: Choice) => {
    const mean = (sum * 10_000) / whole;
    return isWithin(mean, printed) ? 0 : Math.abs(mean - wanted * 100);
  };
  const best = choices.map((choice) => ({ ...choice, off: off(choice) }));
  const [first] = best.sort((a, b) => a.off - b.off || a.cost - b.cost);
  return members.map((member) => {
    const at = weights.indexOf(member.weight);
    const { level, upper } = first?.shares[at] ?? { level: scale.min / 100, upper: 0 };
    return (alike[at]?.indexOf(member) ?? upper) < upper ? level + 1 : level;
  });
}

/** Every sum that indicators of one weight can have near the value, lowest first. */
function listShares(group: readonly Part[], wanted: number, { min, max }: Scale): Share[] {
  const count = group.length;
  const weight = group[0]?.weight ?? 0;
  const lowest = Math.max(min / 100, Math.floor(wanted / 100) - 1);
  const highest = Math.min(max / 100, Math.floor(wanted / 100) + 2);
  const price = (level: number) => weight * (level * 100 - wanted) ** 2;
  return Array.from({ length: (highest - lowest) * count + 1 }, (_, at) => {
    const level = lowest + Math.floor(at / count);
    const upper = at % count;
    const cost = (count - upper) * price(level) + upper * price(level + 1);
    return { level, upper, sum: weight * (level * count + upper), cost };
  });
}

function meanOf(members: readonly Part[], levels: readonly number[]): number {
  const weight = members.reduce((sum, member) => sum + member.weight, 0);
  const sum = members.reduce((total, member, at) => total + member.weight * (levels[at] ?? 0), 0);
  return (sum * 10_000) / weight;
}

function isWithin(tenThousandths: number, printed: PrintedValue): boolean {
  const { from, to } = roundingInterval(printed);
  return tenThousandths >= from && tenThousandths < to;
}
