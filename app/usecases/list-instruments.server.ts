import { listRegulations } from "../../db/queries/regulation.server.ts";
import { alignBands } from "../domain/band-translation.ts";
import { bandOf } from "../domain/bands.ts";
import type { Hundredths } from "../domain/instrument.ts";
import { currentInstrument, officialInstruments } from "../domain/instrument-choice.ts";
import type { InstrumentListView } from "../domain/instrument-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** A value that many have met and whose word depends on the instrument. */
const EXAMPLE = { value: 259 as Hundredths, decimals: 2 };

/** Everything `/instrumen` shows: the generations, their thresholds side by side, and the drafts apart. */
export async function listInstruments(app: Pick<AppContext, "reader" | "instruments">): Promise<InstrumentListView> {
  const official = officialInstruments(app.instruments).reverse();
  const tags = new Set(official.map(({ tag }) => tag));
  const regulations = await listRegulations(app.reader);
  return {
    official,
    current: currentInstrument(app.instruments),
    drafts: app.instruments.filter(({ status }) => status === "draft"),
    ranges: alignBands(official),
    example: { value: EXAMPLE, bands: official.map((instrument) => bandOf(instrument, EXAMPLE.value * 100) ?? null) },
    regulations: regulations.filter(({ number }) => number !== null && tags.has(number)),
  };
}
