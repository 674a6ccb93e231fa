import { FACET_KINDS, STATUS_WORDS } from "../domain/practice-columns.ts";
import { COST_CLASSES } from "../domain/practice-cost.ts";
import {
  indicatorKey,
  type PracticeCounts,
  type PracticeFilter,
  splitIndicatorKey,
} from "../domain/practice-facets.ts";
import type { PracticeFacetCounts } from "../domain/practice-list-view.ts";
import { REGION_SIZES } from "../domain/region-size.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import type { PracticeIndex } from "./practice-index.server.ts";

/** Indicators that are offered; there are a hundred. */
const MOST_INDICATORS = 8;

type Counted = { index: PracticeIndex; counts: PracticeCounts; filter: PracticeFilter };

/** The counts under their names: choices that lead somewhere, and chosen ones. */
export function readFacetCounts(app: Pick<AppContext, "instruments">, counted: Counted): PracticeFacetCounts {
  const { index, counts, filter } = counted;
  const choices = <Value>(values: readonly Value[], numbers: Uint32Array, chosen: number) =>
    values.flatMap((choice, at) => {
      const count = numbers[at] ?? 0;
      return count > 0 || at === chosen ? [{ choice, count }] : [];
    });
  const levels = [0, 1, 2, 3, 4, 5];
  return {
    kinds: choices(FACET_KINDS, counts.kind, filter.kind),
    sizes: choices(
      REGION_SIZES.map(({ slug }) => slug),
      counts.size,
      filter.size,
    ),
    provinces: choices(index.regions, counts.province, filter.province).map(({ choice, count }) => ({
      choice: choice.code,
      name: choice.shortName,
      count,
    })),
    costs: choices(
      COST_CLASSES.map(({ slug }) => slug),
      counts.cost,
      filter.cost,
    ),
    evidence: choices(levels, counts.evidence, filter.evidence),
    statuses: choices(STATUS_WORDS, counts.status, filter.status),
    instruments: choices(app.instruments, counts.instrument, filter.instrument).map(({ choice, count }) => ({
      choice: choice.code,
      tag: choice.tag,
      count,
    })),
    indicators: readIndicators(app, counted),
    from: choices(levels, counts.from, filter.from),
    to: choices(levels, counts.to, filter.to),
  };
}

function readIndicators({ instruments }: Pick<AppContext, "instruments">, { counts, filter }: Counted) {
  const chosen = filter.indicator < 0 || filter.instrument < 0 ? -1 : indicatorKey(filter.instrument, filter.indicator);
  const keys: number[] = [];
  counts.indicator.forEach((count, key) => {
    if (count > 0 && key !== chosen) keys.push(key);
  });
  keys.sort((a, b) => (counts.indicator[b] ?? 0) - (counts.indicator[a] ?? 0) || a - b);
  const shown = [...(chosen < 0 ? [] : [chosen]), ...keys.slice(0, MOST_INDICATORS)];
  return shown
    .sort((a, b) => a - b)
    .flatMap((key) => {
      const { instrument: place, no } = splitIndicatorKey(key);
      const instrument = instruments[place];
      const name = instrument?.indicators.find((one) => one.no === no)?.name;
      if (instrument === undefined || name === undefined) return [];
      return [
        { choice: { instrument: instrument.code, no }, count: counts.indicator[key] ?? 0, name, tag: instrument.tag },
      ];
    });
}
