import { gainOf, type HostFacts, type HostRise, type YearValue } from "./host-ranking.ts";
import type { PrintedValue } from "./score.ts";

/** Values of one node on one instrument by year. */
export type ValuesByYear = ReadonlyMap<number, PrintedValue>;

type Series = { readonly instrument: string; readonly own: ValuesByYear; readonly host: ValuesByYear };

/**
 * The largest rise of a host from one assessment to its next, out of years in which it stood within `range` hundredths of the
 * asking region; of equal ones the newest. `null` where it never did. Values of two instruments are never compared.
 */
export function findRise(level: HostRise["level"], all: readonly Series[], range: number): HostRise | null {
  const rises = all.flatMap(({ instrument, own, host }) => {
    const years = [...host.keys()].sort((a, b) => a - b);
    return years.flatMap((year, at): HostRise[] => {
      const next = years[at + 1];
      const [start, end, ours] = [host.get(year), next === undefined ? undefined : host.get(next), own.get(year)];
      if (next === undefined || start === undefined || end === undefined || ours === undefined) return [];
      if (Math.abs(start.value - ours.value) > range || end.value <= start.value) return [];
      return [{ level, instrument, own: ours, from: { year, value: start }, to: { year: next, value: end } }];
    });
  });
  return rises.sort((a, b) => gainOf(b) - gainOf(a) || b.to.year - a.to.year)[0] ?? null;
}

/** The newest value; in the year of `like` where there is one then. */
export function newestValue(values: ValuesByYear, like?: number): YearValue | null {
  const year = like ?? Math.max(...values.keys());
  const value = values.get(year);
  return value === undefined ? null : { year, value };
}

/** What the asking region itself has. */
export type OwnStand = { readonly level: YearValue | null; readonly index: YearValue | null };

/** Why a region is not proposed. */
export type NotChosenReason = "no_value" | "lower_level" | "lower_index" | "same_index";

/**
 * Whether a region can be learnt from: it has a practice or an answer on the indicator, its published level is above ours, or
 * else its index is. `null` where it can.
 */
export function whyNotHost(host: HostFacts, own: OwnStand): NotChosenReason | null {
  const { proofs, level, index } = host;
  if (proofs.practices + proofs.answers > 0) return null;
  if (level !== null && own.level !== null) return level.value.value > own.level.value.value ? null : "lower_level";
  if (level !== null) return null;
  if (index === null) return "no_value";
  if (own.index === null || index.value.value > own.index.value.value) return null;
  return index.value.value === own.index.value.value ? "same_index" : "lower_index";
}

/** One region that is not proposed, with its reason: the most alike, so that nobody wonders. */
export function pickNotChosen(
  hosts: readonly HostFacts[],
  own: OwnStand,
): { readonly host: HostFacts; readonly reason: NotChosenReason } | null {
  const refused = hosts.flatMap((host) => {
    const reason = whyNotHost(host, own);
    return reason === null ? [] : [{ host, reason }];
  });
  const alike = ({ host }: (typeof refused)[number]) => host.distance ?? Number.MAX_SAFE_INTEGER;
  return refused.sort((a, b) => alike(a) - alike(b) || (a.host.code < b.host.code ? -1 : 1))[0] ?? null;
}
