import type { PracticeKind, Range } from "./practice.ts";
import { COST_CLASSES, costClassOf } from "./practice-cost.ts";
import { type EvidenceFacts, evidenceStep, isUnconfirmed } from "./practice-evidence.ts";
import { REGION_SIZES, sizeOf } from "./region-size.ts";

/** Facet words of how a practice stands. One may have two: it runs, and nobody confirmed it lately. */
export const STATUS_WORDS = ["planned", "running", "changed", "stopped", "unconfirmed", "lesson"] as const;
export type StatusWord = (typeof STATUS_WORDS)[number];

/** What lists must know of one published practice. */
export type PracticeFacts = EvidenceFacts & {
  readonly id: string;
  readonly regionId: string;
  readonly kind: PracticeKind;
  readonly cost: Range;
  readonly confirmedOn: string | null;
  /** Other offices that recorded copying it, with or without success. */
  readonly adoptions: number;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly indicators: readonly {
    readonly instrument: string;
    readonly no: number;
    readonly from: number | null;
    readonly to: number | null;
  }[];
};

/** A region as facets and orders see it. */
export type FacetRegion = {
  readonly id: string;
  readonly kind: "province" | "regency" | "city";
  readonly population: number | null;
  readonly provinceId: string | null;
};

export const FACET_KINDS = ["province", "regency", "city"] as const;

/** Facts of all published practices as columns of numbers, one place each; indicators of place n are rows `rowStart[n]` to `rowStart[n + 1]`. */
export type PracticeColumns = {
  readonly ids: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** Place of the region in the list of regions. */
  readonly region: Uint16Array;
  readonly kind: Uint8Array;
  /** Place in `REGION_SIZES`, one more where the population is not known. */
  readonly size: Uint8Array;
  /** Place of the province in the list of regions. */
  readonly province: Uint16Array;
  readonly cost: Uint8Array;
  readonly evidence: Uint8Array;
  /** One bit for each of `STATUS_WORDS`. */
  readonly status: Uint8Array;
  /** 1 for an uncopied gem: well proven and confirmed, of a small region, and copied by nobody. */
  readonly gem: Uint8Array;
  readonly rowStart: Uint32Array;
  readonly rowInstrument: Uint8Array;
  readonly rowIndicator: Uint8Array;
  /** -1 where no level is stated. */
  readonly rowFrom: Int8Array;
  readonly rowTo: Int8Array;
  /** Places, the newest first, and by region in the order of the list of regions. */
  readonly byNewest: Uint32Array;
  readonly byRegion: Uint32Array;
  /** Where each region's practices begin in `byRegion`. */
  readonly regionStart: Uint32Array;
  /** How many choices each facet has. */
  readonly sizes: Readonly<Record<"kind" | "size" | "province" | "cost" | "instrument", number>>;
};

type Surroundings = {
  /** In the order of their names. */
  readonly regions: readonly FacetRegion[];
  /** Codes of the instruments; indicators of others are left out. */
  readonly instruments: readonly string[];
  /** ISO day (WIB): evidence and confirmation depend on it. */
  readonly today: string;
};

/** Writes facts into columns. Practices of regions that are not in the list are left out. */
export function makePracticeColumns(
  all: readonly PracticeFacts[],
  { regions, instruments, today }: Surroundings,
): PracticeColumns {
  const regionPlace = new Map(regions.map(({ id }, place) => [id, place]));
  const facts = all.filter(({ regionId }) => regionPlace.has(regionId));
  const count = facts.length;
  const rows = facts.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const columns = {
    region: new Uint16Array(count),
    kind: new Uint8Array(count),
    size: new Uint8Array(count),
    province: new Uint16Array(count),
    cost: new Uint8Array(count),
    evidence: new Uint8Array(count),
    status: new Uint8Array(count),
    gem: new Uint8Array(count),
    rowStart: new Uint32Array(count + 1),
    rowInstrument: new Uint8Array(rows),
    rowIndicator: new Uint8Array(rows),
    rowFrom: new Int8Array(rows),
    rowTo: new Int8Array(rows),
  };
  const small = smallRegions(regions);
  let row = 0;
  facts.forEach((one, at) => {
    const place = regionPlace.get(one.regionId) ?? 0;
    const region = regions[place];
    columns.region[at] = place;
    columns.kind[at] = FACET_KINDS.indexOf(region?.kind ?? "regency");
    columns.size[at] = sizePlace(region?.population ?? null);
    columns.province[at] = regionPlace.get(region?.provinceId ?? one.regionId) ?? place;
    columns.cost[at] = costClassOf(one.cost);
    columns.evidence[at] = evidenceStep(one, today);
    columns.status[at] = statusBits(one, today);
    columns.gem[at] = region !== undefined && small.has(region.id) && isGem(one, today) ? 1 : 0;
    columns.rowStart[at] = row;
    for (const { instrument, no, from, to } of one.indicators) {
      const code = instruments.indexOf(instrument);
      if (code < 0) continue;
      columns.rowInstrument[row] = code;
      columns.rowIndicator[row] = no;
      columns.rowFrom[row] = from ?? -1;
      columns.rowTo[row] = to ?? -1;
      row += 1;
    }
  });
  columns.rowStart[count] = row;
  const byNewest = orderByNewest(facts, columns.region);
  return {
    ...columns,
    ids: facts.map(({ id }) => id),
    placeOf: new Map(facts.map(({ id }, at) => [id, at])),
    byNewest,
    ...groupByRegion(byNewest, columns.region, regions.length),
    sizes: {
      kind: FACET_KINDS.length,
      size: REGION_SIZES.length + 1,
      province: regions.length,
      cost: COST_CLASSES.length,
      instrument: instruments.length,
    },
  };
}

/** Places of all practices, region by region in the order given; regions that are not named come last. */
export function orderByRegions(columns: PracticeColumns, regionPlaces: readonly number[]): Uint32Array {
  const order = new Uint32Array(columns.ids.length);
  const named = new Set(regionPlaces);
  const others = Array.from({ length: columns.regionStart.length - 1 }, (_, place) => place).filter(
    (place) => !named.has(place),
  );
  let at = 0;
  for (const place of [...named, ...others]) {
    const group = columns.byRegion.subarray(columns.regionStart[place] ?? 0, columns.regionStart[place + 1] ?? 0);
    order.set(group, at);
    at += group.length;
  }
  return order;
}

/** A lesson whose status nobody knows is a lesson and no more: nothing runs that could be confirmed. */
function statusBits(one: PracticeFacts, today: string): number {
  const { kind, status } = one;
  const isLesson = kind === "lesson";
  const words: StatusWord[] = [
    ...(status === "unknown" ? [] : [status]),
    ...(isLesson ? (["lesson"] as const) : []),
    ...(!(isLesson && status === "unknown") && isUnconfirmed(one, today) ? (["unconfirmed"] as const) : []),
  ];
  return words.reduce((bits, word) => bits | (1 << STATUS_WORDS.indexOf(word)), 0);
}

/** Evidence from which a practice counts as proven. */
const PROVEN = 3;

function isGem(one: PracticeFacts, today: string): boolean {
  const { confirmedOn, adoptions } = one;
  return adoptions === 0 && confirmedOn !== null && !isUnconfirmed(one, today) && evidenceStep(one, today) >= PROVEN;
}

/** Regions of the less populous half of their kind. */
function smallRegions(regions: readonly FacetRegion[]): Set<string> {
  return new Set(
    FACET_KINDS.flatMap((kind) => {
      const known = regions.filter((region) => region.kind === kind && region.population !== null);
      known.sort((a, b) => (a.population ?? 0) - (b.population ?? 0));
      return known.slice(0, Math.floor(known.length / 2)).map(({ id }) => id);
    }),
  );
}

function sizePlace(population: number | null): number {
  const size = sizeOf(population);
  return size === undefined ? REGION_SIZES.length : REGION_SIZES.indexOf(size);
}

/** Published at the same instant, as everything that is loaded at once: by region, then by id. */
function orderByNewest(facts: readonly PracticeFacts[], region: Uint16Array): Uint32Array {
  const times = Float64Array.from(facts, ({ publishedAt }) => Date.parse(publishedAt));
  return Uint32Array.from(facts, (_, at) => at).sort(
    (a, b) =>
      (times[b] ?? 0) - (times[a] ?? 0) ||
      (region[a] ?? 0) - (region[b] ?? 0) ||
      ((facts[a]?.id ?? "") < (facts[b]?.id ?? "") ? -1 : 1),
  );
}

function groupByRegion(byNewest: Uint32Array, region: Uint16Array, regions: number) {
  const regionStart = new Uint32Array(regions + 1);
  for (const place of region) regionStart[place + 1] = (regionStart[place + 1] ?? 0) + 1;
  for (let place = 0; place < regions; place++) {
    regionStart[place + 1] = (regionStart[place + 1] ?? 0) + (regionStart[place] ?? 0);
  }
  const next = regionStart.slice();
  const byRegion = new Uint32Array(byNewest.length);
  for (const at of byNewest) {
    const place = region[at] ?? 0;
    const slot = next[place] ?? 0;
    byRegion[slot] = at;
    next[place] = slot + 1;
  }
  return { byRegion, regionStart };
}
