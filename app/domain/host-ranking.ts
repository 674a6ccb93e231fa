import type { PrintedValue } from "./score.ts";

/** Days over which visits and requests count as a host's load. */
export const LOAD_DAYS = 180;

const LOAD_MONTHS = 6;

/** A published value with the slug of its source. */
export type HostValue = PrintedValue & { readonly source: string };

/** A value of one year. */
export type YearValue = { readonly year: number; readonly value: HostValue };

/** An index with the instrument that it was given by. */
export type IndexValue = YearValue & { readonly instrument: string };

/** How far a host has come from where the asking region stood in the same year, on one instrument. */
export type HostRise = {
  readonly level: "indicator" | "index";
  readonly instrument: string;
  readonly from: YearValue;
  /** At its next assessment. */
  readonly next: YearValue;
  /** At its newest; the same as `next` where no other followed. */
  readonly to: YearValue;
  /** What the asking region had in the first year. */
  readonly own: HostValue;
};

/** What is known of a region that may be learnt from. Everything that is missing is `null`, never 0. */
export type HostFacts = {
  readonly code: string;
  readonly name: string;
  /** Public practices and accepted answers on the indicator, and how many of them were confirmed in the last twelve months. */
  readonly proofs: { readonly practices: number; readonly answers: number; readonly recent: number };
  readonly rise: HostRise | null;
  /** Newest published level of the indicator. */
  readonly level: YearValue | null;
  /** Index in the newest year in which the asking region has one; its own newest where that one has none. */
  readonly index: IndexValue | null;
  /** Similarity by the recipe in force: ten-thousandths, less is more alike. */
  readonly distance: number | null;
  readonly load: HostLoad;
  readonly place: "province" | "island" | "far";
  /** Whole kilometres between the centroids. */
  readonly km: number | null;
};

export type HostLoad = {
  /** In the last `LOAD_DAYS`. */
  readonly visits: number;
  /** As the office states it; `null` where it says nothing, or is not here. */
  readonly perMonth: number | null;
};

/** What decides between two hosts, in the order in which it is asked. */
export const HOST_CRITERIA = ["proof", "rise", "similarity", "load", "distance"] as const;
export type HostCriterion = (typeof HOST_CRITERIA)[number];

export type RankedHost = HostFacts & {
  /** As many visits as it says it can take. */
  readonly isFull: boolean;
  /** Nothing is known of the indicator, only of the index. */
  readonly isWeak: boolean;
  /** What put it before the next one; `null` for the last, and where nothing tells them apart. */
  readonly decidedBy: HostCriterion | "full" | null;
};

export type HostRanking = {
  readonly hosts: readonly RankedHost[];
  /** It would stand first, but has as many visits as it can take. */
  readonly passedOver: string | null;
};

/**
 * Hosts by a rule that can be read: recent proof, then the larger rise from a start like ours, then similarity, then room,
 * then distance. Each is asked only where the one before says nothing; what is not known stands behind what is. Where the
 * first has no room left, the next one that has room stands before it.
 */
export function rankHosts(all: readonly HostFacts[]): HostRanking {
  const sorted = [...all].sort(compareHosts);
  const free = sorted.findIndex((host) => !isFull(host.load));
  const first = sorted[0];
  const isPassed = free > 0 && first !== undefined;
  const ordered = isPassed
    ? [...sorted.slice(free, free + 1), ...sorted.slice(0, free), ...sorted.slice(free + 1)]
    : sorted;
  return {
    hosts: ordered.map((host, at) => ({
      ...host,
      isFull: isFull(host.load),
      isWeak: isWeak(host),
      decidedBy: isPassed && at === 0 ? "full" : decisionBetween(host, ordered[at + 1]),
    })),
    passedOver: isPassed ? first.code : null,
  };
}

/** Whether a host has as many visits as it says it can take; 0 a month is none at all. */
export function isFull({ visits, perMonth }: HostLoad): boolean {
  return perMonth !== null && visits >= perMonth * LOAD_MONTHS;
}

/** Only the index speaks for it: nothing is known of the indicator. */
function isWeak({ proofs, level, rise }: HostFacts): boolean {
  return proofs.practices + proofs.answers === 0 && level === null && rise?.level !== "indicator";
}

const ASKED: Readonly<Record<HostCriterion, (host: HostFacts) => readonly number[]>> = {
  proof: ({ proofs }) => [proofs.recent > 0 ? 0 : 1],
  rise: ({ rise }) => (rise === null ? [2, 0] : [rise.level === "indicator" ? 0 : 1, -gainOf(rise)]),
  similarity: ({ distance }) => [distance ?? Number.POSITIVE_INFINITY],
  load: ({ load }) => [isFull(load) ? 2 : load.perMonth === null ? 1 : 0],
  distance: ({ km }) => [km ?? Number.POSITIVE_INFINITY],
};

/** Hundredths from the start to the newest assessment. */
export function gainOf({ from, to }: Pick<HostRise, "from" | "to">): number {
  return to.value.value - from.value.value;
}

function compareHosts(a: HostFacts, b: HostFacts): number {
  const criterion = decisionBetween(a, b);
  if (criterion !== null) return compareBy(criterion, a, b);
  return a.code < b.code ? -1 : Number(a.code > b.code);
}

/** What puts the one before the other; `null` where nothing but the code does. */
export function decisionBetween(a: HostFacts, b: HostFacts | undefined): HostCriterion | null {
  return b === undefined ? null : (HOST_CRITERIA.find((criterion) => compareBy(criterion, a, b) !== 0) ?? null);
}

function compareBy(criterion: HostCriterion, a: HostFacts, b: HostFacts): number {
  const others = ASKED[criterion](b);
  for (const [at, value] of ASKED[criterion](a).entries()) {
    const other = others[at] ?? 0;
    // Infinity minus itself is no number.
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
