import { listBenchmarks } from "../../db/queries/benchmark.server.ts";
import { listScores } from "../../db/queries/score.server.ts";
import { listSourcesBySlugs } from "../../db/queries/source.server.ts";
import { distanceToNextBand } from "../domain/bands.ts";
import { NATION_SCOPE } from "../domain/benchmark.ts";
import type { ComparedRegion, ComparisonRow, ComparisonView } from "../domain/comparison.ts";
import { alignRow, changeUpTo, chooseYear, hasValue, partsOfInstrument } from "../domain/comparison-rows.ts";
import { INDEX_NODE, type Instrument, WHOLE_WEIGHT } from "../domain/instrument.ts";
import { labelRegions, type Region } from "../domain/region.ts";
import { type ScoreView, viewScore } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { type RegionHistory, readRegionHistories, type Years } from "./region-histories.server.ts";

export type ComparisonOptions = {
  /** The year to compare; without it the newest in which all regions have an index. */
  readonly year?: number | undefined;
  /** The years of the history; without it all years of the rounds. */
  readonly years?: Years | undefined;
};

/**
 * Regions side by side in one year on one instrument, with their histories. Seven queries whatever the selection.
 * `undefined` for an empty selection.
 */
export async function compareRegions(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  regions: readonly Region[],
  options: ComparisonOptions,
): Promise<ComparisonView | undefined> {
  if (regions.length === 0) return undefined;
  const { histories, rounds, years } = await readRegionHistories(app, regions, options.years);
  const compared = regions.flatMap(({ id }) => histories.get(id) ?? []);
  const all = compared.map(({ scores }) => scores);
  const year = options.year ?? chooseYear(all) ?? rounds.findLast(({ published }) => published)?.year ?? years.to;
  const instrument = instrumentOfYear(app.instruments, all, year);
  const regionIds = regions.map(({ id }) => id);
  const [parts, benchmarks] = await Promise.all([
    listScores(app.reader, { regionIds, levels: ["domain", "aspect", "indicator"], year }),
    listBenchmarks(app.reader, { scopes: [NATION_SCOPE], kinds: kindsOf(regions), levels: ["index"], years: [year] }),
  ]);
  const index = indexRow(instrument, year, all);
  const rows = partsOfInstrument(instrument).map((part) =>
    alignRow(
      part,
      regions.map((region) => {
        const row = parts.find(
          ({ regionId, level, no, instrument: code }) =>
            regionId === region.id && level === part.node.level && no === part.node.no && code === instrument.code,
        );
        const absence = region.ownGovernment ? "not_found" : "not_applicable";
        return viewScore(row, { instrument, year, absence });
      }),
    ),
  );
  const labels = labelRegions(regions);
  return {
    regions: regions.map((region, at) =>
      comparedRegion(region, labels[at] ?? region.name, histories.get(region.id), index.cells[at]?.score, instrument),
    ),
    year,
    instrument: instrument.code,
    index,
    rows: rows.filter(hasValue),
    emptyRows: rows.filter((row) => !hasValue(row) && row.node.level === topLevel(instrument)),
    change: changeUpTo(all, year),
    years,
    coverage: benchmarks.map(({ kind, n, bodies, median }) => ({ kind, n, bodies, median })),
    sources: await listSourcesBySlugs(app.reader, slugsOf([index, ...rows], compared, regions)),
  };
}

function instrumentOfYear(
  instruments: readonly Instrument[],
  all: readonly (readonly ScoreView[])[],
  year: number,
): Instrument {
  const code = all.flatMap((scores) => scores.find((score) => score.year === year)?.instrument ?? [])[0];
  const instrument =
    instruments.find((one) => one.code === code) ?? instruments.findLast(({ status }) => status !== "draft");
  if (instrument === undefined) throw new Error("no instrument is loaded");
  return instrument;
}

function indexRow(instrument: Instrument, year: number, all: readonly (readonly ScoreView[])[]): ComparisonRow {
  const missing: ScoreView = { status: "not_found", year, instrument: instrument.code, note: null };
  return alignRow(
    { node: INDEX_NODE, name: instrument.indexName, weight: WHOLE_WEIGHT },
    all.map((scores) => scores.find((score) => score.year === year) ?? missing),
  );
}

function comparedRegion(
  region: Region,
  label: string,
  history: RegionHistory | undefined,
  score: ScoreView | undefined,
  instrument: Instrument,
): ComparedRegion {
  if (history === undefined) throw new Error("a compared region has no history");
  const published = score?.status === "available" && score.band?.origin === "published" ? score.band.label : null;
  const nextBand =
    score?.status === "available" && instrument.bandsChecked
      ? distanceToNextBand(instrument, score, published)
      : undefined;
  return { region, label, series: history.series, scores: history.scores, nextBand: nextBand ?? null };
}

function topLevel({ domains }: Instrument) {
  return domains.length > 0 ? "domain" : "aspect";
}

function kindsOf(regions: readonly Region[]) {
  return [...new Set(regions.map(({ kind }) => kind))];
}

function slugsOf(
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
