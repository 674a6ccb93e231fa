import {
  decisionBetween,
  gainOf,
  type HostCriterion,
  type HostFacts,
  type HostRise,
  type HostValue,
  type IndexValue,
  rankHosts,
  type YearValue,
} from "./host-ranking.ts";

/** Values of one node on one instrument by year. */
export type ValuesByYear = ReadonlyMap<number, HostValue>;

type Series = { readonly instrument: string; readonly own: ValuesByYear; readonly host: ValuesByYear };

/**
 * How far a host has come by its newest assessment from a year in which it stood within `range` hundredths of the asking region:
 * the largest such rise, of equal ones that of the shorter time. `null` where it never stood there, or is no higher by now.
 * Values of two instruments are never compared.
 */
export function findRise(level: HostRise["level"], all: readonly Series[], range: number): HostRise | null {
  const rises = all.flatMap(({ instrument, own, host }) => {
    const years = [...host.keys()].sort((a, b) => a - b);
    const to = newestValue(host);
    return years.flatMap((year, at): HostRise[] => {
      const next = newestValue(host, years[at + 1] ?? Number.NaN);
      const [start, ours] = [host.get(year), own.get(year)];
      if (next === null || to === null || start === undefined || ours === undefined) return [];
      if (Math.abs(start.value - ours.value) > range || to.value.value <= start.value) return [];
      return [{ level, instrument, own: ours, from: { year, value: start }, next, to }];
    });
  });
  return rises.sort((a, b) => gainOf(b) - gainOf(a) || b.from.year - a.from.year)[0] ?? null;
}

/** The newest value; in the year of `like` where there is one then. */
export function newestValue(values: ValuesByYear, like?: number): YearValue | null {
  const year = like ?? Math.max(...values.keys());
  const value = values.get(year);
  return value === undefined ? null : { year, value };
}

/** What the asking region itself has. */
export type OwnStand = { readonly level: YearValue | null; readonly index: IndexValue | null };

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

/** A region that somebody may wonder about: it is like ours and yet not proposed, or stands behind the first one. */
export type NotChosen = {
  readonly host: HostFacts;
  readonly reason: NotChosenReason | { readonly behind: HostCriterion };
};

/** The most alike region that is not proposed; where all are, the most alike behind the first one. */
export function pickNotChosen(hosts: readonly HostFacts[], own: OwnStand): NotChosen | null {
  const refused = hosts.flatMap((host): NotChosen[] => {
    const reason = whyNotHost(host, own);
    return reason === null ? [] : [{ host, reason }];
  });
  return mostAlike(refused) ?? mostAlike(listBehind(hosts));
}

function listBehind(hosts: readonly HostFacts[]): NotChosen[] {
  const [first, ...others] = rankHosts(hosts).hosts;
  if (first === undefined) return [];
  return others.flatMap((host) => {
    const criterion = decisionBetween(first, host);
    return criterion === null ? [] : [{ host, reason: { behind: criterion } }];
  });
}

function mostAlike(all: readonly NotChosen[]): NotChosen | null {
  const distanceOf = ({ host }: NotChosen) => host.distance ?? Number.MAX_SAFE_INTEGER;
  return [...all].sort((a, b) => distanceOf(a) - distanceOf(b) || (a.host.code < b.host.code ? -1 : 1))[0] ?? null;
}
