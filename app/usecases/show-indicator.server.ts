import { type AverageRow, listAverages } from "../../db/queries/average.server.ts";
import { listRegions } from "../../db/queries/region.server.ts";
import { listRegulations } from "../../db/queries/regulation.server.ts";
import { listScoresOfNode } from "../../db/queries/score.server.ts";
import { listSourcesBySlugs } from "../../db/queries/source.server.ts";
import { type IndicatorValue, type IndicatorView, QUOTED_GROUPS, type QuotedMeans } from "../domain/indicator-view.ts";
import type { Instrument, InstrumentAspect, InstrumentDomain } from "../domain/instrument.ts";
import { officialInstruments } from "../domain/instrument-choice.ts";
import { levelsOf } from "../domain/instrument-structure.ts";
import { viewScore } from "../domain/score-view.ts";
import { orderSources } from "../domain/source-order.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { findLevelSummary } from "../platform/content/level-summaries.server.ts";

/** Everything `/indikator/:instrument/:no` shows; `undefined` where the instrument is a draft or has no such number. */
export async function showIndicator(
  app: Pick<AppContext, "reader" | "instruments">,
  { code, no }: { code: string; no: number },
): Promise<IndicatorView | undefined> {
  const official = officialInstruments(app.instruments);
  const instrument = official.find((one) => one.code === code);
  const at = instrument?.indicators.findIndex((one) => one.no === no) ?? -1;
  const indicator = instrument?.indicators[at];
  const aspect = instrument?.aspects.find((one) => one.no === indicator?.aspectNo);
  if (instrument === undefined || indicator === undefined || aspect === undefined) return undefined;
  const domain = instrument.domains.find((one) => one.no === aspect.domainNo) ?? null;
  const [regulations, averages, values] = await Promise.all([
    listRegulations(app.reader),
    listAverages(app.reader, { groups: QUOTED_GROUPS, measures: ["domain", "aspect"] }),
    listValues(app, instrument, no),
  ]);
  const means = groupMeans(
    averages.filter((row) => row.instrument === instrument.code),
    { aspect, domain },
  );
  const regulation = regulations.find(({ number }) => number === instrument.tag);
  const slugs = [
    ...(regulation === undefined ? [] : [regulation.slug]),
    ...values.flatMap(({ score }) => (score.status === "available" ? [score.source.slug] : [])),
    ...means.flatMap((row) => row.values.map(({ sourceSlug }) => sourceSlug)),
  ];
  return {
    instrument,
    indicator,
    aspect,
    domain,
    levels: levelsOf(instrument, indicator),
    summary: findLevelSummary(instrument.code, no),
    previous: instrument.indicators[at - 1] ?? null,
    next: instrument.indicators[at + 1] ?? null,
    sameNumber: official.flatMap((one) => {
      const same = one === instrument ? undefined : one.indicators.find((candidate) => candidate.no === no);
      return same === undefined ? [] : [{ instrument: one, indicator: same }];
    }),
    values,
    means,
    sources: orderSources(slugs, await listSourcesBySlugs(app.reader, [...new Set(slugs)])),
  };
}

/** Published values of the indicator: the newest year first, in a year provinces first, then by province and name. */
async function listValues(
  app: Pick<AppContext, "reader">,
  instrument: Instrument,
  no: number,
): Promise<IndicatorValue[]> {
  const rows = await listScoresOfNode(app.reader, { instrument: instrument.code, level: "indicator", no });
  // Values of indicators are rare: most pages need no regions.
  if (rows.length === 0) return [];
  const regions = await listRegions(app.reader);
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
  return years.flatMap((year) => {
    const byRegion = new Map(rows.filter((row) => row.year === year).map((row) => [row.regionId, row]));
    return regions.flatMap((region) => {
      const row = byRegion.get(region.id);
      if (row === undefined) return [];
      return [{ region, score: viewScore(row, { instrument, year, absence: "conflict" }) }];
    });
  });
}

/** One row a year and node, the newest first, aspect before domain. */
function groupMeans(
  rows: readonly AverageRow[],
  { aspect, domain }: { aspect: InstrumentAspect; domain: InstrumentDomain | null },
): QuotedMeans[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
  const nodes = [
    { level: "aspect" as const, node: aspect },
    ...(domain === null ? [] : [{ level: "domain" as const, node: domain }]),
  ];
  return years.flatMap((year) =>
    nodes.flatMap(({ level, node }) => {
      const own = rows.filter((row) => row.year === year && row.measure === level && row.no === node.no);
      const values = QUOTED_GROUPS.flatMap((group) => {
        const row = own.find(({ bodyGroup }) => bodyGroup === group);
        if (row === undefined) return [];
        return [{ group, value: row, sourceSlug: row.sourceSlug, place: row.place }];
      });
      return values.length === 0 ? [] : [{ year, level, name: node.name, values }];
    }),
  );
}
