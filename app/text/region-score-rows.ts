import type { DataRow } from "../domain/data-file.ts";
import { INDEX_NODE, type Instrument } from "../domain/instrument.ts";
import type { RegionView } from "../domain/region-view.ts";
import { SCORE_COLUMNS, scoreRow } from "./score-rows.ts";

/** A region's index year by year, then the parts of the newest year whose parts are public, as rows of `SCORE_COLUMNS`. */
export function regionScoreRows(
  { region, scores, profile }: Pick<RegionView, "region" | "scores" | "profile">,
  instruments: readonly Instrument[],
): DataRow[] {
  const indexes = scores.map((score) => {
    const nodeName = instruments.find(({ code }) => code === score.instrument)?.indexName ?? "Indeks";
    return scoreRow({ region, node: INDEX_NODE, nodeName }, score);
  });
  const parts = (profile?.rows ?? []).map((row) => scoreRow({ region, node: row, nodeName: row.name }, row.score));
  return [...indexes, ...parts];
}

/** How the page of a region is written as a file. */
export function regionFile(instruments: readonly Instrument[]) {
  return {
    columns: SCORE_COLUMNS,
    rowsOf: (view: Pick<RegionView, "region" | "scores" | "profile">) => regionScoreRows(view, instruments),
  };
}
