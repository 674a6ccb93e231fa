import type { SelectionNote } from "../domain/comparison.ts";
import type { IndicatorStanding, IndicatorView } from "../domain/indicator-view.ts";
import type { Region } from "../domain/region.ts";
import type { ScoreView } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";
import { getRounds } from "./rounds.server.ts";

export type ChosenStandings = {
  /** What the canonical address holds for each text. */
  readonly tokens: readonly string[];
  readonly notes: readonly SelectionNote[];
  readonly standings: readonly IndicatorStanding[];
};

/** Where the regions of an address stand on an indicator: published values only, else why there is none. */
export async function standOnIndicator(
  app: Pick<AppContext, "reader" | "version">,
  texts: readonly string[],
  { instrument, values }: Pick<IndicatorView, "instrument" | "values">,
): Promise<ChosenStandings> {
  if (texts.length === 0) return { tokens: [], notes: [], standings: [] };
  const [{ regions, tokens, notes }, rounds] = await Promise.all([resolveSelection(app, texts), getRounds(app)]);
  const round = rounds.findLast((one) => one.instrument === instrument.code);
  const missing = ({ ownGovernment }: Region): ScoreView => ({
    // That a list of indexes is complete says nothing of indicators: nobody printed theirs.
    status: !ownGovernment ? "not_applicable" : round === undefined || round.published ? "not_found" : "pending",
    year: round?.year ?? instrument.lastYear ?? instrument.firstYear ?? 0,
    instrument: instrument.code,
    note: null,
  });
  const standings = regions.map((region): IndicatorStanding => {
    const [newest = missing(region), ...older] = values
      .filter((one) => one.region.code === region.code)
      .map(({ score }) => score);
    return { region: { code: region.code, name: region.name }, scores: [newest, ...older] };
  });
  return { tokens, notes, standings };
}
