import { listBenchmarks } from "../../db/queries/benchmark.server.ts";
import { listScores } from "../../db/queries/score.server.ts";
import { listSourcesBySlugs } from "../../db/queries/source.server.ts";
import { NATION_SCOPE } from "../domain/benchmark.ts";
import type { ComparedRegion, ComparisonRow, ComparisonView, FrozenGroup } from "../domain/comparison.ts";
import { type ComparisonSettings, isWithin, PLAIN_SETTINGS } from "../domain/comparison-choice.ts";
import { withMiddle } from "../domain/comparison-group.ts";
import { orderRegions } from "../domain/comparison-order.ts";
import { changeUpTo, chooseYear, hasValue } from "../domain/comparison-rows.ts";
import { chooseRows, deepestCommonLevel, deepestKnownLevel } from "../domain/comparison-selection.ts";
import type { Instrument, NodeLevel } from "../domain/instrument.ts";
import { labelRegions, type Region } from "../domain/region.ts";
import type { ScoreView } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { readComparisonGroup } from "./comparison-group.server.ts";
import { alignIndex, alignParts, compareRegion, slugsOf } from "./comparison-view.server.ts";
import { readGroupHistory } from "./group-history.server.ts";
import { listPeers } from "./list-peers.server.ts";
import { readRegionHistories, type Years } from "./region-histories.server.ts";
import { measureSimilarity } from "./similarity.server.ts";

export type ComparisonOptions = {
  /** The year to compare; without it the newest in which all regions have an index. */
  readonly year?: number | undefined;
  /** The years of the history; without it all years of the rounds. */
  readonly years?: Years | undefined;
  readonly settings?: ComparisonSettings;
};

const LEVELS: readonly NodeLevel[] = ["index", "domain", "aspect", "indicator"];

/**
 * Regions side by side in one year on one instrument, with their histories and the group they are seen beside. Ten
 * queries at most, whatever the selection. `undefined` for an empty selection.
 */
export async function compareRegions(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  asked: readonly Region[],
  { settings = PLAIN_SETTINGS, ...options }: ComparisonOptions,
): Promise<ComparisonView | undefined> {
  const [focus] = asked;
  if (focus === undefined) return undefined;
  const { histories, rounds, years } = await readRegionHistories(app, asked, options.years);
  const scoresOf = ({ id }: Region) => histories.get(id)?.scores ?? [];
  const year =
    options.year ?? chooseYear(asked.map(scoresOf)) ?? rounds.findLast(({ published }) => published)?.year ?? years.to;
  const peers = await readPeers(app, focus, year);
  const similarity = settings.order === "similarity" ? await measureSimilarity(app, asked, year) : null;
  const distances = new Map(similarity?.distances.map(({ code, distance }) => [code, distance ?? undefined]));
  const indexByCode = new Map(asked.map((region) => [region.code, valueIn(scoresOf(region), year)]));
  const regions = orderRegions(asked, settings.order, {
    indexOf: (code) => indexByCode.get(code),
    distanceOf: (code) => distances.get(code),
  });
  const all = regions.map(scoresOf);
  const instrument = instrumentOfYear(app.instruments, all, year);
  const [parts, benchmarks, middles] = await Promise.all([
    listScores(app.reader, {
      regionIds: regions.map(({ id }) => id),
      levels: ["domain", "aspect", "indicator"],
      year,
    }),
    listBenchmarks(app.reader, { scopes: [NATION_SCOPE], kinds: kindsOf(regions), levels: ["index"], years: [year] }),
    readGroupHistory(app, focus, settings.benchmark, { peers, years }),
  ]);
  const index = alignIndex(instrument, year, all);
  const rows = alignParts(instrument, year, regions, parts);
  const common = deepestCommonLevel(index, rows);
  const shown = settings.level ?? common;
  const known = deepestKnownLevel(rows);
  const { group, middle } = await readComparisonGroup(app, focus, settings.benchmark, {
    peers,
    year,
    instrument: instrument.code,
    levels: LEVELS.filter((level) => isWithin(level, shown)),
  });
  const chosen = chooseRows(rows, { deepest: shown, onlyDifferent: settings.onlyDifferent });
  const labels = labelRegions(regions);
  const compared = regions.map((region, at) =>
    compareRegion(region, { at, label: labels[at] ?? region.name, instrument, index, rows, histories, focus }),
  );
  return {
    regions: compared,
    year,
    instrument: instrument.code,
    index: withMiddle(index, middle),
    rows: chosen.rows.filter(hasValue).map((row) => withMiddle(row, middle)),
    emptyRows: settings.onlyDifferent
      ? []
      : emptyRowsOf(instrument, rows, { shown, known }).map((row) => withMiddle(row, middle)),
    gapRows: gapRowsOf(compared, rows).map((row) => withMiddle(row, middle)),
    level: { shown, common, known },
    hidden: chosen.hidden,
    group,
    middles,
    similarity,
    peers,
    change: changeUpTo(all, year),
    years,
    coverage: benchmarks.map(({ kind, n, bodies, median }) => ({ kind, n, bodies, median })),
    sources: await listSourcesBySlugs(
      app.reader,
      slugsOf(
        [index, ...rows],
        regions.flatMap(({ id }) => histories.get(id) ?? []),
        regions,
      ),
    ),
  };
}

async function readPeers(
  app: Pick<AppContext, "reader" | "version">,
  focus: Region,
  year: number,
): Promise<FrozenGroup | null> {
  const frozen = await listPeers(app, focus, { year });
  if (frozen === undefined) return null;
  return { year: frozen.year, recipe: frozen.recipe, codes: frozen.peers.map(({ code }) => code) };
}

/** Domains (aspects where there are none) that nobody published, where the table goes so deep or nothing is known. */
function emptyRowsOf(
  { domains }: Instrument,
  rows: readonly ComparisonRow[],
  { shown, known }: { shown: NodeLevel; known: NodeLevel },
): ComparisonRow[] {
  const top = domains.length > 0 ? "domain" : "aspect";
  if (!isWithin(top, shown) && known !== "index") return [];
  return rows.filter((row) => row.node.level === top && !hasValue(row));
}

function gapRowsOf(compared: readonly ComparedRegion[], rows: readonly ComparisonRow[]): ComparisonRow[] {
  const levels = compared.flatMap(({ gap }) => (gap?.ok ? [gap.level] : []));
  return rows.filter(({ node }) => levels.includes(node.level));
}

function instrumentOfYear(
  instruments: readonly Instrument[],
  all: readonly (readonly ScoreView[])[],
  year: number,
): Instrument {
  const code = all.flatMap((scores) => valueIn(scores, year)?.instrument ?? [])[0];
  const instrument =
    instruments.find((one) => one.code === code) ?? instruments.findLast(({ status }) => status !== "draft");
  if (instrument === undefined) throw new Error("no instrument is loaded");
  return instrument;
}

function valueIn(scores: readonly ScoreView[], year: number): ScoreView | undefined {
  return scores.find((score) => score.year === year);
}

function kindsOf(regions: readonly Region[]) {
  return [...new Set(regions.map(({ kind }) => kind))];
}
