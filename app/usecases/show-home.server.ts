import { countInapplicableByYear, countIndexesByYear, listBodyNames } from "../../db/queries/coverage.server.ts";
import { listRegionsByCodes } from "../../db/queries/region.server.ts";
import { listRounds } from "../../db/queries/round.server.ts";
import { changeUpTo, chooseYear } from "../domain/comparison-rows.ts";
import type { HomeStory, HomeView } from "../domain/home-view.ts";
import type { Hundredths } from "../domain/instrument.ts";
import { viewBand } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { comparisonExamples } from "../platform/content/examples.server.ts";
import { readRegionHistories } from "./region-histories.server.ts";

/** Mesuji's value of 2022: it lies between the thresholds that the two instruments set for the same word. */
const BAND_EXAMPLE = 259 as Hundredths;

/**
 * The start page: names for the region field, the first worked example with its histories, the change of instrument
 * as a look-up, and what has been collected year by year.
 */
export async function showHome(app: Pick<AppContext, "reader" | "version" | "instruments">): Promise<HomeView> {
  const [names, counts, absent, rounds, story] = await Promise.all([
    listBodyNames(app.reader),
    countIndexesByYear(app.reader),
    countInapplicableByYear(app.reader),
    listRounds(app.reader),
    readStory(app, comparisonExamples[0]?.codes ?? []),
  ]);
  const current = app.instruments.filter(({ status }) => status !== "draft").slice(-2);
  return {
    names,
    story,
    bandExample: {
      value: BAND_EXAMPLE,
      readings: current.map((instrument) => ({
        instrument,
        band: viewBand(instrument, { value: BAND_EXAMPLE, decimals: 2 }, null),
      })),
    },
    coverage: counts.map((count) => {
      const same = ({ year, instrument }: { year: number; instrument: string }) =>
        year === count.year && instrument === count.instrument;
      const bodies = names.length - (absent.find(same)?.bodies ?? 0);
      return { ...count, bodies, listComplete: rounds.find(same)?.listComplete ?? false };
    }),
  };
}

async function readStory(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  codes: readonly string[],
): Promise<HomeStory | null> {
  const found = await listRegionsByCodes(app.reader, codes);
  const regions = codes.flatMap((code) => found.find((region) => region.code === code) ?? []);
  if (regions.length === 0) return null;
  const { histories } = await readRegionHistories(app, regions);
  const all = regions.flatMap((region) => {
    const history = histories.get(region.id);
    return history === undefined ? [] : [{ region, series: history.series, scores: history.scores }];
  });
  const scores = all.map((one) => one.scores);
  const year = chooseYear(scores);
  const change = year === undefined ? null : changeUpTo(scores, year);
  return {
    regions: all.map(({ region, series }) => ({ region, series })),
    change: change && {
      from: change.from,
      to: change.to,
      hundredths: change.byRegion.map(({ hundredths }) => hundredths),
    },
  };
}
