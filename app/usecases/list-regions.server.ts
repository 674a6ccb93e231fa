import { listProvinceTiles, listRegions } from "../../db/queries/region.server.ts";
import { listRounds, type RoundRow } from "../../db/queries/round.server.ts";
import { listAssessedRegions, listLatestIndexes } from "../../db/queries/score.server.ts";
import { absenceOf } from "../domain/absence.ts";
import { coverageOf } from "../domain/coverage.ts";
import type { Region } from "../domain/region.ts";
import { type ScoreView, viewScore } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";

export type RegionListItem = Region & { score: ScoreView };

/**
 * The whole country: every region with its newest official index or the reason why there is none, the coverage of
 * the newest complete round, and the tile picture of the provinces. Alphabetical, never ranked.
 */
export async function listRegionsWithLatest(app: Pick<AppContext, "reader" | "instruments">) {
  const [regions, latest, rounds, tiles] = await Promise.all([
    listRegions(app.reader),
    listLatestIndexes(app.reader),
    listRounds(app.reader),
    listProvinceTiles(app.reader),
  ]);
  const round = newestCompleteRound(rounds);
  const assessed = round === undefined ? [] : await listAssessedRegions(app.reader, round);
  const byRegion = new Map(latest.map((row) => [row.regionId, row]));
  const items = regions.map((region) => ({ ...region, score: scoreOf(region) }));
  return { items, round, coverage: round && coverageOf(regions, new Set(assessed), round.year), tiles };

  function scoreOf(region: Region): ScoreView {
    const row = byRegion.get(region.id);
    const code = row?.instrument ?? round?.instrument;
    const instrument = app.instruments.find((candidate) => candidate.code === code) ?? app.instruments[0];
    if (instrument === undefined) throw new Error("no instrument is loaded");
    return viewScore(row, { instrument, year: row?.year ?? round?.year ?? 0, absence: absenceOf(region, round) });
  }
}

/** The newest round whose list of results is complete: what coverage is counted on. */
export function newestCompleteRound(rounds: readonly RoundRow[]): RoundRow | undefined {
  return rounds.filter(({ listComplete, published }) => listComplete && published).at(-1);
}
