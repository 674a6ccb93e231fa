import type { PracticeColumns } from "./practice-columns.ts";
import { EVIDENCE_STEPS } from "./practice-evidence.ts";

/** Facets with one value for each practice, as columns of small numbers. */
export const SINGLE_FACETS = ["kind", "size", "province", "cost", "evidence"] as const;
export type SingleFacet = (typeof SINGLE_FACETS)[number];

/** What a list is narrowed to, by the numbers of `PracticeColumns`; -1 leaves a facet open. */
export type PracticeFilter = Readonly<Record<SingleFacet, number>> & {
  /** Place in `STATUS_WORDS`. */
  readonly status: number;
  readonly instrument: number;
  readonly indicator: number;
  readonly from: number;
  readonly to: number;
};

/** How many practices each choice of one facet would leave, the other facets kept. */
export type PracticeCounts = Readonly<Record<SingleFacet, Uint32Array>> & {
  readonly status: Uint32Array;
  readonly instrument: Uint32Array;
  /** By `instrument * 256 + indicator`. */
  readonly indicator: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
};

const LEVELS = 6;
const STEPS = EVIDENCE_STEPS.length + 1;
const MOST_INDICATORS = 256;

/** Number of an indicator among all instruments. */
export function indicatorKey(instrument: number, no: number): number {
  return instrument * MOST_INDICATORS + no;
}

export function splitIndicatorKey(key: number): { instrument: number; no: number } {
  return { instrument: Math.floor(key / MOST_INDICATORS), no: key % MOST_INDICATORS };
}

/**
 * One pass over all practices in the order given: the places of those that pass every facet, and the counts. A practice
 * that fails exactly one facet counts for the choices of that facet.
 *
 * @param order places of the practices; the answer keeps it
 * @param among only those with a 1 here, by place; `undefined` for all
 */
export function countPractices(
  columns: PracticeColumns,
  filter: PracticeFilter,
  { order, among }: { order: Uint32Array; among?: Uint8Array | undefined },
): { found: number[]; counts: PracticeCounts } {
  const counts = emptyCounts(columns);
  const found: number[] = [];
  const rows = createRowScan(columns, filter);
  const statusBit = filter.status < 0 ? 0 : 1 << filter.status;
  for (const at of order) {
    if (among !== undefined && among[at] !== 1) continue;
    let fails = 0;
    let failing: SingleFacet | "status" | undefined;
    for (const facet of SINGLE_FACETS) {
      if (filter[facet] < 0 || columns[facet][at] === filter[facet]) continue;
      fails += 1;
      failing = facet;
    }
    const statuses = columns.status[at] ?? 0;
    if (statusBit !== 0 && (statuses & statusBit) === 0) {
      fails += 1;
      failing = "status";
    }
    if (fails > 1) continue;
    const scan = rows.read(at);
    if (fails === 0) {
      rows.addTo(counts);
      if (!scan) continue;
      found.push(at);
      for (const facet of SINGLE_FACETS) add(counts[facet], columns[facet][at]);
      addBits(counts.status, statuses);
    } else if (scan && failing !== undefined) {
      if (failing === "status") addBits(counts.status, statuses);
      else add(counts[failing], columns[failing][at]);
    }
  }
  return { found, counts };
}

/** Instrument, indicator and levels belong together: one indicator of a practice must have them all. */
function createRowScan(columns: PracticeColumns, filter: PracticeFilter) {
  const { rowStart, rowInstrument, rowIndicator, rowFrom, rowTo } = columns;
  const isOpen = filter.instrument < 0 && filter.indicator < 0 && filter.from < 0 && filter.to < 0;
  let instruments = 0;
  let from = 0;
  let to = 0;
  let keys: number[] = [];
  return {
    /** Whether the practice passes; remembers what `addTo` counts. */
    read(at: number): boolean {
      instruments = from = to = 0;
      keys = [];
      let passes = isOpen;
      for (let row = rowStart[at] ?? 0; row < (rowStart[at + 1] ?? 0); row++) {
        const instrument = rowInstrument[row] ?? 0;
        const no = rowIndicator[row] ?? 0;
        const low = rowFrom[row] ?? -1;
        const high = rowTo[row] ?? -1;
        const misses =
          (filter.instrument >= 0 && filter.instrument !== instrument ? INSTRUMENT : 0) |
          (filter.indicator >= 0 && filter.indicator !== no ? INDICATOR : 0) |
          (filter.from >= 0 && filter.from !== low ? FROM : 0) |
          (filter.to >= 0 && filter.to !== high ? TO : 0);
        if (misses === 0) passes = true;
        // A number means nothing on another instrument: the two are let go together.
        if ((misses & ~(INDICATOR | INSTRUMENT)) === 0) {
          instruments |= 1 << instrument;
          keys.push(indicatorKey(instrument, no));
        }
        if (low >= 0 && (misses & ~FROM) === 0) from |= 1 << low;
        if (high >= 0 && (misses & ~TO) === 0) to |= 1 << high;
      }
      return passes;
    },
    addTo(counts: PracticeCounts): void {
      addBits(counts.instrument, instruments);
      addBits(counts.from, from);
      addBits(counts.to, to);
      for (const key of keys) add(counts.indicator, key);
    },
  };
}

const INSTRUMENT = 1;
const INDICATOR = 2;
const FROM = 4;
const TO = 8;

function emptyCounts({ sizes }: PracticeColumns): PracticeCounts {
  return {
    kind: new Uint32Array(sizes.kind),
    size: new Uint32Array(sizes.size),
    province: new Uint32Array(sizes.province),
    cost: new Uint32Array(sizes.cost),
    evidence: new Uint32Array(STEPS),
    status: new Uint32Array(8),
    instrument: new Uint32Array(sizes.instrument),
    indicator: new Uint32Array(sizes.instrument * MOST_INDICATORS),
    from: new Uint32Array(LEVELS),
    to: new Uint32Array(LEVELS),
  };
}

function add(counts: Uint32Array, choice: number | undefined): void {
  if (choice !== undefined) counts[choice] = (counts[choice] ?? 0) + 1;
}

function addBits(counts: Uint32Array, bits: number): void {
  for (let bit = 0; bits >> bit !== 0; bit++) if ((bits >> bit) & 1) add(counts, bit);
}
