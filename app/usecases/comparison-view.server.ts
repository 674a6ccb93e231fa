import type { ScoreRow } from "../../db/queries/score.server.ts";
import { distanceToNextBand } from "../domain/bands.ts";
import type { ComparedRegion, ComparisonRow } from "../domain/comparison.ts";
import { alignRow, partsOfInstrument } from "../domain/comparison-rows.ts";
import { decomposeGap, gapsOverYears } from "../domain/gap.ts";
import { INDEX_NODE, type Instrument, WHOLE_WEIGHT } from "../domain/instrument.ts";
import type { Region } from "../domain/region.ts";
import { type ScoreView, viewScore } from "../domain/score-view.ts";
import type { RegionHistory } from "./region-histories.server.ts";

/** The index of one year over all regions. */
export function alignIndex(
  instrument: Instrument,
  year: number,
  all: readonly (readonly ScoreView[])[],
): ComparisonRow {
  const missing: ScoreView = { status: "not_found", year, instrument: instrument.code, note: null };
  return alignRow(
    { node: INDEX_NODE, name: instrument.indexName, weight: WHOLE_WEIGHT },
    all.map((scores) => scores.find((score) => score.year === year) ?? missing),
  );
}

/** Every part of the instrument over all regions, those that nobody published too. */
export function alignParts(
  instrument: Instrument,
  year: number,
  regions: readonly Region[],
  values: readonly ScoreRow[],
): ComparisonRow[] {
  const byPlace = new Map(
    values
      .filter((row) => row.instrument === instrument.code)
      .map((row) => [`${row.regionId} ${row.level} ${row.no}`, row]),
  );
  return partsOfInstrument(instrument).map((part) =>
    alignRow(
      part,
      regions.map(({ id, ownGovernment }) => {
        const row = byPlace.get(`${id} ${part.node.level} ${part.node.no}`);
        return viewScore(row, { instrument, year, absence: ownGovernment ? "not_found" : "not_applicable" });
      }),
    ),
  );
}

/** One region with its history, how far it is from the next band, and its difference to the focus. */
export function compareRegion(
  region: Region,
  { at, label, instrument, index, rows, histories, focus }: RegionContext,
): ComparedRegion {
  const history = histories.get(region.id);
  if (history === undefined) throw new Error("a compared region has no history");
  const score = index.cells[at]?.score;
  const published = score?.status === "available" && score.band?.origin === "published" ? score.band.label : null;
  const nextBand =
    score?.status === "available" && instrument.bandsChecked
      ? distanceToNextBand(instrument, score, published)
      : undefined;
  return {
    region,
    label,
    series: history.series,
    scores: history.scores,
    nextBand: nextBand ?? null,
    yearGaps: at === 0 ? [] : gapsOverYears(histories.get(focus.id)?.scores ?? [], history.scores),
    gap: at === 0 ? null : decomposeGap(index, rows, at),
  };
}

type RegionContext = {
  at: number;
  label: string;
  instrument: Instrument;
  index: ComparisonRow;
  rows: readonly ComparisonRow[];
  histories: ReadonlyMap<string, RegionHistory>;
  focus: Region;
};

/** Every source that the page numbers: of the values, of other claims, of what is known of the regions. */
export function slugsOf(
  rows: readonly ComparisonRow[],
  histories: readonly RegionHistory[],
  regions: readonly Region[],
): string[] {
  const scores = [
    ...rows.flatMap(({ cells }) => cells.map(({ score }) => score)),
    ...histories.flatMap((one) => one.scores),
  ];
  const adopted = scores.flatMap((score) => (score.status === "available" ? [score.source.slug] : []));
  const disputed = histories.flatMap(({ claims }) => claims.map(({ sourceSlug }) => sourceSlug));
  const profiles = regions.map(({ profileSource }) => profileSource);
  return [...new Set([...adopted, ...disputed, ...profiles])].sort();
}
