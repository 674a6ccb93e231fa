/**
 * An evaluation instrument: the regulation's structure, weights, scale and rating bands, as data.
 * Years, counts and thresholds never appear in code; they are read from `content/instruments`.
 */

/** A value on an instrument's scale in hundredths: 2,59 is 259. */
export type Hundredths = number & { readonly unit: "hundredths" };

/** Code of an instrument, for example `spbe-2020`. */
export type InstrumentCode = string & { readonly code: "instrument" };

export type NodeLevel = "index" | "domain" | "aspect" | "indicator";

/** A place in an instrument's structure. The index itself is `{ level: "index", no: 0 }`. */
export type InstrumentNode = { readonly level: NodeLevel; readonly no: number };

/** Which of the two maturity scales an indicator is judged on (PermenPANRB 59/2020, Lampiran). */
export type Capability = "process" | "service";

/** A rating band. It holds `min` and everything below `max`; the last band holds its `max` too. */
export type Band = {
  /** 1 (lowest) to 5 (highest): order of pips and patterns, never a judgement of colour. */
  readonly rank: 1 | 2 | 3 | 4 | 5;
  readonly label: string;
  readonly min: Hundredths;
  readonly max: Hundredths;
};

export type InstrumentDomain = { readonly no: number; readonly name: string; readonly weight: number };
export type InstrumentAspect = InstrumentDomain & { readonly domainNo: number | null };
export type InstrumentIndicator = InstrumentDomain & {
  readonly aspectNo: number;
  readonly capability: Capability | null;
};

/** A technical guide that changed how levels are judged without changing the structure. */
export type Guide = { readonly title: string; readonly years: readonly number[]; readonly change: string };

export type Instrument = {
  readonly code: InstrumentCode;
  /** Short tag shown beside every value: "59/2020". */
  readonly tag: string;
  readonly title: string;
  /** What the index is called: "Indeks SPBE" or "Indeks Pemdi". */
  readonly indexName: string;
  readonly status: "in_force" | "superseded" | "draft";
  readonly regulation: string;
  readonly regulationNote: string | null;
  /** ISO days; `null` where open or unknown. */
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  readonly inForceNote: string | null;
  /** First and last year assessed with it; `null` last year while it is in force, both `null` for a draft. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly scale: { readonly min: Hundredths; readonly max: Hundredths };
  readonly bands: readonly Band[];
  /** Whether the bands were read in the regulation itself; charts tint bands only then. */
  readonly bandsChecked: boolean;
  readonly bandsNote: string;
  readonly levels: readonly { readonly capability: Capability | null; readonly level: number; readonly name: string }[];
  readonly guides: readonly Guide[];
  readonly domains: readonly InstrumentDomain[];
  readonly aspects: readonly InstrumentAspect[];
  readonly indicators: readonly InstrumentIndicator[];
  readonly sources: readonly string[];
  readonly confidence: string;
};

/** Weights are hundredths of a per cent: 45,5 % is 4550; every level adds up to this. */
export const WHOLE_WEIGHT = 10_000;

export const INDEX_NODE: InstrumentNode = { level: "index", no: 0 };

/** The part of an instrument that a node stands for, or `undefined` where it has no such node. The index weighs the whole. */
export function findNode(instrument: Instrument, node: InstrumentNode): InstrumentDomain | undefined {
  switch (node.level) {
    case "index":
      return node.no === 0 ? { no: 0, name: instrument.indexName, weight: WHOLE_WEIGHT } : undefined;
    case "domain":
      return instrument.domains.find(({ no }) => no === node.no);
    case "aspect":
      return instrument.aspects.find(({ no }) => no === node.no);
    case "indicator":
      return instrument.indicators.find(({ no }) => no === node.no);
  }
}
