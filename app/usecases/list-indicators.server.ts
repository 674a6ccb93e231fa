import { listRegulations } from "../../db/queries/regulation.server.ts";
import { isMeant, readIndicatorSearch } from "../domain/indicator-search.ts";
import type { IndicatorListView } from "../domain/indicator-view.ts";
import type { Instrument, InstrumentIndicator } from "../domain/instrument.ts";
import { officialInstruments } from "../domain/instrument-choice.ts";
import { groupByAspect } from "../domain/instrument-structure.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** Everything `/indikator` shows: one instrument's indicators by aspect, and where else the search finds some. */
export async function listIndicators(
  app: Pick<AppContext, "reader" | "instruments">,
  { instrument, q }: { instrument: Instrument; q: string },
): Promise<IndicatorListView> {
  const regulations = await listRegulations(app.reader);
  const search = readIndicatorSearch(q);
  const keepIn = (one: Instrument) => (indicator: InstrumentIndicator) =>
    isMeant(search, { ...indicator, aspectName: aspectNameOf(one, indicator) });
  return {
    instrument,
    groups: groupByAspect(instrument, keepIn(instrument)),
    shown: instrument.indicators.filter(keepIn(instrument)).length,
    choices: officialInstruments(app.instruments).map((one) => ({
      instrument: one,
      matches: one.indicators.filter(keepIn(one)).length,
    })),
    regulation: regulations.find(({ number }) => number === instrument.tag) ?? null,
  };
}

function aspectNameOf({ aspects }: Instrument, { aspectNo }: InstrumentIndicator): string {
  return aspects.find(({ no }) => no === aspectNo)?.name ?? "";
}
