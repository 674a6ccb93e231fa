import { type Hundredths, type Instrument, type InstrumentNode, type NodeLevel, WHOLE_WEIGHT } from "./instrument.ts";

/** A computed value: `exact` in ten-thousandths, not rounded (3,282 is 32820; a mean may have a fraction). */
export type ComputedValue = { readonly exact: number; readonly rounded: Hundredths };

export type Computation = {
  /** `undefined` while a part of the instrument is missing. */
  readonly index: ComputedValue | undefined;
  /** Only parts whose own parts are all known, by number. */
  readonly domains: ReadonlyMap<number, ComputedValue>;
  readonly aspects: ReadonlyMap<number, ComputedValue>;
  /** Numbers of the given level without a value. */
  readonly missing: readonly number[];
};

type Part = { readonly no: number; readonly weight: number };

/**
 * Index, domain and aspect values from the values of one level, in hundredths by number:
 * sum of value times weight, divided by the weight of the whole (PermenPANRB 59/2020, Lampiran; its worked
 * example 3,70/3,40/3,00/3,20 gives 3,28). An instrument without domains gives no domain values.
 */
export function computeIndex(
  instrument: Instrument,
  level: Exclude<NodeLevel, "index">,
  values: ReadonlyMap<number, number>,
): Computation {
  const given = partsOf(instrument, level);
  return {
    index: given.length === 0 ? undefined : weightedMean(given, WHOLE_WEIGHT, values),
    domains: level === "domain" ? new Map() : meansOf(instrument, "domain", level, values),
    aspects: level === "indicator" ? meansOf(instrument, "aspect", level, values) : new Map(),
    missing: given.filter(({ no }) => !values.has(no)).map(({ no }) => no),
  };
}

/** What one level more on an indicator adds to the index, in ten-thousandths; `undefined` for an unknown number. */
export function levelGain(instrument: Instrument, indicatorNo: number): number | undefined {
  // One level is 10000 ten-thousandths, the weight a share of 10000: the product is the weight itself.
  return instrument.indicators.find(({ no }) => no === indicatorNo)?.weight;
}

/** A sum of weights that is not what it must be: of a whole level (`parent` is the index) or of one node's parts. */
export type WeightError = {
  readonly parent: InstrumentNode;
  readonly level: NodeLevel;
  readonly expected: number;
  readonly actual: number;
};

/** Every level must add up to the whole, aspects to their domain, indicators to their aspect. */
export function weightErrors(instrument: Instrument): WeightError[] {
  const index: InstrumentNode = { level: "index", no: 0 };
  const sums = (["domain", "aspect", "indicator"] as const)
    .filter((level) => level !== "domain" || instrument.domains.length > 0)
    .map((level) => ({ parent: index, level, expected: WHOLE_WEIGHT, actual: weightOf(partsOf(instrument, level)) }));
  const ofDomains = instrument.domains.map(({ no, weight }) => ({
    parent: { level: "domain", no } as const,
    level: "aspect" as const,
    expected: weight,
    actual: weightOf(partsUnder(instrument, { level: "domain", no }, "aspect")),
  }));
  const ofAspects = instrument.aspects.map(({ no, weight }) => ({
    parent: { level: "aspect", no } as const,
    level: "indicator" as const,
    expected: weight,
    actual: weightOf(partsUnder(instrument, { level: "aspect", no }, "indicator")),
  }));
  return [...sums, ...ofDomains, ...ofAspects].filter(({ expected, actual }) => expected !== actual);
}

/** All parts of one level; for the index the whole itself. */
export function partsOf(instrument: Instrument, level: NodeLevel): readonly Part[] {
  switch (level) {
    case "index":
      return [{ no: 0, weight: WHOLE_WEIGHT }];
    case "domain":
      return instrument.domains;
    case "aspect":
      return instrument.aspects;
    case "indicator":
      return instrument.indicators;
  }
}

/** The parts of one level that belong to a node above it: the indicators of a domain, the aspects of the index. */
export function partsUnder(instrument: Instrument, node: InstrumentNode, level: NodeLevel): readonly Part[] {
  if (node.level === "index" || node.level === level) {
    return partsOf(instrument, level).filter(({ no }) => node.level === "index" || no === node.no);
  }
  const aspects = instrument.aspects.filter(({ no, domainNo }) =>
    node.level === "domain" ? domainNo === node.no : node.level === "aspect" && no === node.no,
  );
  if (level === "aspect") return aspects;
  const aspectNos = new Set(aspects.map(({ no }) => no));
  return level === "indicator" ? instrument.indicators.filter(({ aspectNo }) => aspectNos.has(aspectNo)) : [];
}

function meansOf(
  instrument: Instrument,
  level: "domain" | "aspect",
  given: NodeLevel,
  values: ReadonlyMap<number, number>,
): Map<number, ComputedValue> {
  const means = new Map<number, ComputedValue>();
  for (const { no, weight } of partsOf(instrument, level)) {
    const mean = weightedMean(partsUnder(instrument, { level, no }, given), weight, values);
    if (mean !== undefined) means.set(no, mean);
  }
  return means;
}

function weightedMean(
  parts: readonly Part[],
  weight: number,
  values: ReadonlyMap<number, number>,
): ComputedValue | undefined {
  let sum = 0;
  for (const part of parts) {
    const value = values.get(part.no);
    if (value === undefined) return undefined;
    sum += value * part.weight;
  }
  const exact = (sum * 100) / weight;
  // Sum and weight are whole numbers, so a half is met exactly; scores are never negative.
  return parts.length === 0 ? undefined : { exact, rounded: Math.round(exact / 100) as Hundredths };
}

function weightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}
