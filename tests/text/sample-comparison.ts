import type { ComparisonView } from "../../app/domain/comparison.ts";
import { alignRow, changeUpTo, hasValue, partsOfInstrument } from "../../app/domain/comparison-rows.ts";
import { decomposeGap, gapsOverYears } from "../../app/domain/gap.ts";
import { INDEX_NODE, WHOLE_WEIGHT } from "../../app/domain/instrument.ts";
import { labelRegions, type Region } from "../../app/domain/region.ts";
import type { ScoreView } from "../../app/domain/score-view.ts";
import { computeSeries } from "../../app/domain/series.ts";
import { spbe2020 } from "../domain/sample-instruments.ts";
import { missingScore } from "../domain/sample-scores.ts";

export type Compared = {
  readonly region: Region;
  /** The index of each year shown, the same years for all. */
  readonly scores: readonly ScoreView[];
  /** Domains of the compared year by number; others are missing. */
  readonly domains?: Readonly<Record<number, ScoreView>>;
};

const NO_SERIES = computeSeries({
  ...{ from: 1, to: 0, ownGovernment: true, claims: [], adoptions: [], absences: [], rounds: [], instruments: [] },
});

/** A comparison of 2024 on 59/2020, aligned as the use case does it. */
export function sampleComparison(...compared: Compared[]): ComparisonView {
  const year = 2024;
  const all = compared.map(({ scores }) => scores);
  const rows = partsOfInstrument(spbe2020).map((part) =>
    alignRow(
      part,
      compared.map(({ domains }) => (part.node.level === "domain" && domains?.[part.node.no]) || missingScore()),
    ),
  );
  const labels = labelRegions(compared.map(({ region }) => region));
  const index = alignRow(
    { node: INDEX_NODE, name: "Indeks SPBE", weight: WHOLE_WEIGHT },
    all.map((scores) => scores.find((score) => score.year === year) ?? missingScore()),
  );
  const regions = compared.map(({ region, scores }, at) => ({
    region,
    label: labels[at] ?? "",
    series: NO_SERIES,
    scores,
    nextBand: null,
    yearGaps: at === 0 ? [] : gapsOverYears(all[0] ?? [], scores),
    gap: at === 0 ? null : decomposeGap(index, rows, at),
  }));
  return {
    regions,
    year,
    instrument: spbe2020.code,
    index,
    rows: rows.filter(hasValue),
    emptyRows: rows.filter((row) => !hasValue(row) && row.node.level === "domain"),
    gapRows: regions.some(({ gap }) => gap?.ok) ? rows.filter(({ node }) => node.level === "domain") : [],
    level: { shown: "domain", common: "domain", known: "domain" },
    hidden: { equal: 0, incomparable: 0 },
    group: null,
    middles: [],
    similarity: null,
    peers: null,
    change: changeUpTo(all, year),
    years: { from: 2021, to: 2024 },
    coverage: [],
    sources: [],
  };
}
