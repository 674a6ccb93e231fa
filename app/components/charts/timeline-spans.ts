import type { Instrument } from "../../domain/instrument.ts";

/** Years kept free behind the newest instrument: it goes on. */
const OPEN_YEARS = 2;

type Span = { readonly instrument: Instrument; readonly from: number; readonly to: number };

/** The years that each instrument was used for, with the first year of all and the year behind the last. Drafts have none. */
export function timelineSpans(instruments: readonly Instrument[]): { spans: Span[]; begin: number; end: number } {
  const spans = instruments.flatMap((instrument): Span[] => {
    const { firstYear, lastYear } = instrument;
    if (firstYear === null) return [];
    return [{ instrument, from: firstYear, to: lastYear === null ? firstYear + OPEN_YEARS : lastYear + 1 }];
  });
  return {
    spans,
    begin: Math.min(...spans.map(({ from }) => from)),
    end: Math.max(...spans.map(({ to }) => to)),
  };
}
