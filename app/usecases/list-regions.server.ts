import { listProvinceTiles, listRegions } from "../../db/queries/region.server.ts";
import type { RoundRow } from "../../db/queries/round.server.ts";
import { listAssessedRegions, listLatestIndexes } from "../../db/queries/score.server.ts";
import { absenceOf } from "../domain/absence.ts";
import { type Coverage, coverageOf } from "../domain/coverage.ts";
import type { Region } from "../domain/region.ts";
import { countFacet, filterRegions, type RegionFilter } from "../domain/region-filter.ts";
import type { ListedRegion, RegionGroup, RegionListView } from "../domain/region-list-view.ts";
import { searchRegions } from "../domain/region-search.ts";
import { REGION_SIZES } from "../domain/region-size.ts";
import { type ScoreView, viewScore } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";
import { getRounds } from "./rounds.server.ts";

const KINDS = ["province", "regency", "city"] as const;

/**
 * The whole country, narrowed by text and facets: every region with its newest official index or the reason why there
 * is none, by province in alphabetical order, never ranked. With the coverage of the newest complete round. A province that
 * does not exist narrows nothing.
 */
export async function listRegionsPage(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  { text, filter: asked }: { text: string; filter: RegionFilter },
): Promise<RegionListView> {
  const { items, coverage, tiles } = await readCountry(app);
  const provinces = items.filter(({ kind }) => kind === "province");
  const codes = provinces.map(({ code }) => code);
  const provinceKnown = asked.provinceCode === undefined || codes.includes(asked.provinceCode);
  const filter = provinceKnown ? asked : { ...asked, provinceCode: undefined };
  const found = searchRegions(items, text);
  const shown = filterRegions(found, filter);
  return {
    provinceKnown,
    groups: groupByProvince(shown, provinces),
    shown: shown.length,
    total: items.length,
    facets: {
      kinds: countFacet(found, filter, KINDS, (kind) => ({ kind })),
      sizes: countFacet(
        found,
        filter,
        REGION_SIZES.map(({ slug }) => slug),
        (size) => ({ size }),
      ),
      provinces: countFacet(found, filter, codes, (provinceCode) => ({ provinceCode })).map(({ choice, count }) => ({
        choice,
        count,
        name: provinces.find(({ code }) => code === choice)?.shortName ?? choice,
      })),
      withValue: filterRegions(found, { ...filter, hasValue: true }).length,
      withoutValue: filterRegions(found, { ...filter, hasValue: false }).length,
    },
    coverage: coverage && viewCoverage(coverage, provinces, tiles),
  };
}

/** Every region with its newest official index, the coverage of the newest complete round, and the tile picture. */
const readCountry = oncePerVersion(async (app: Pick<AppContext, "reader" | "version" | "instruments">) => {
  const codes = app.instruments.map(({ code }) => code);
  const [regions, latest, rounds, tiles] = await Promise.all([
    listRegions(app.reader),
    listLatestIndexes(app.reader, codes),
    getRounds(app),
    listProvinceTiles(app.reader),
  ]);
  const round = newestCompleteRound(rounds);
  const assessed = round === undefined ? [] : await listAssessedRegions(app.reader, round);
  const byRegion = new Map(latest.map((row) => [row.regionId, row]));
  const items: readonly ListedRegion[] = regions.map((region) => ({ ...region, score: scoreOf(region) }));
  const coverage = round === undefined ? null : coverageOf(regions, new Set(assessed), round.year);
  return { items, round, coverage, tiles };

  function scoreOf(region: Region): ScoreView {
    const row = byRegion.get(region.id);
    const code = row?.instrument ?? round?.instrument;
    const instrument = app.instruments.find((candidate) => candidate.code === code) ?? app.instruments[0];
    if (instrument === undefined) throw new Error("no instrument is loaded");
    return viewScore(row, { instrument, year: row?.year ?? round?.year ?? 0, absence: absenceOf(region, round) });
  }
});

/** The newest round whose list of results is complete: what coverage is counted on. */
function newestCompleteRound(rounds: readonly RoundRow[]): RoundRow | undefined {
  return rounds.findLast(({ listComplete, published }) => listComplete && published);
}

function groupByProvince(regions: readonly ListedRegion[], provinces: readonly ListedRegion[]): RegionGroup[] {
  return provinces.flatMap(({ id, code, name }) => {
    const members = regions.filter((region) => (region.provinceId ?? region.id) === id);
    return members.length === 0 ? [] : [{ provinceCode: code, provinceName: name, regions: members }];
  });
}

function viewCoverage(
  { year, total, byProvince }: Coverage,
  provinces: readonly ListedRegion[],
  tiles: readonly { regionId: string; column: number; row: number }[],
): RegionListView["coverage"] {
  return {
    year,
    ...total,
    provinces: tiles.flatMap(({ regionId, column, row }) => {
      const province = provinces.find(({ id }) => id === regionId);
      const count = byProvince.get(regionId);
      return province && count ? [{ code: province.code, name: province.shortName, column, row, ...count }] : [];
    }),
  };
}
