import type { Instrument, InstrumentAspect, InstrumentDomain, InstrumentIndicator } from "./instrument.ts";

/** An aspect with its domain (where the instrument has domains) and its indicators, in the regulation's order. */
export type StructureGroup = {
  readonly aspect: InstrumentAspect;
  readonly domain: InstrumentDomain | null;
  readonly indicators: readonly InstrumentIndicator[];
};

/** The structure aspect by aspect; only indicators that `keep` says yes to, and no aspect that is left empty. */
export function groupByAspect(
  instrument: Instrument,
  keep: (indicator: InstrumentIndicator) => boolean = () => true,
): StructureGroup[] {
  return instrument.aspects.flatMap((aspect) => {
    const indicators = instrument.indicators.filter((one) => one.aspectNo === aspect.no && keep(one));
    const domain = instrument.domains.find(({ no }) => no === aspect.domainNo) ?? null;
    return indicators.length === 0 ? [] : [{ aspect, domain, indicators }];
  });
}

/** The levels an indicator is judged on, the lowest first; none where the instrument's levels are not known. */
export function levelsOf(
  { levels }: Instrument,
  { capability }: Pick<InstrumentIndicator, "capability">,
): { readonly level: number; readonly name: string }[] {
  return levels.filter((one) => one.capability === capability).map(({ level, name }) => ({ level, name }));
}

/** The largest weight of an indicator: what one level more can add to the index at most, in ten-thousandths. */
export function largestWeight({ indicators }: Pick<Instrument, "indicators">): number {
  return Math.max(0, ...indicators.map(({ weight }) => weight));
}
