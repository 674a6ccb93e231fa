import { listScores } from "../../db/queries/score.server.ts";
import type { Region } from "../domain/region.ts";
import { type ScoreView, viewScore } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** The newest official index of some regions by code; one without any says why for the given round. */
export async function readLatestIndexes(
  app: Pick<AppContext, "reader" | "instruments">,
  regions: readonly Region[],
  { year, instrument: code }: { year: number; instrument: string },
): Promise<Record<string, ScoreView>> {
  const rows = await listScores(app.reader, { regionIds: regions.map(({ id }) => id), levels: ["index"] });
  return Object.fromEntries(
    regions.map((region): [string, ScoreView] => {
      const row = rows.findLast(({ regionId, value }) => regionId === region.id && value !== null);
      const instrument = app.instruments.find((one) => one.code === (row?.instrument ?? code));
      if (instrument === undefined) throw new Error(`no instrument ${row?.instrument ?? code}`);
      const absence = region.ownGovernment ? "not_found" : "not_applicable";
      return [region.code, viewScore(row, { instrument, year: row?.year ?? year, absence })];
    }),
  );
}
