import { listAverages } from "../../db/queries/average.server.ts";
import { listBenchmarks } from "../../db/queries/benchmark.server.ts";
import { findRegionByCode, listCodesOfRegion, listRegionsOfProvince } from "../../db/queries/region.server.ts";
import { listNewestScores } from "../../db/queries/score.server.ts";
import { listSourcesBySlugs } from "../../db/queries/source.server.ts";
import { type Benchmark, NATION_SCOPE } from "../domain/benchmark.ts";
import type { NodeLevel } from "../domain/instrument.ts";
import type { Region } from "../domain/region.ts";
import type { RegionView } from "../domain/region-view.ts";
import type { AvailableScore } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { readRegionHistories } from "./region-histories.server.ts";
import { profileOf } from "./region-profile.server.ts";

/**
 * Everything `/daerah/:code` shows: the history of the index, the newest value beside the medians of its kind, the
 * profile of the newest year whose domains are public, and the sources. `undefined` for a code nobody has now.
 */
export async function showRegion(app: AppContext, code: string): Promise<RegionView | undefined> {
  const region = await findRegionByCode(app.reader, code);
  if (region === undefined) return undefined;
  const [{ histories }, parts, codes, averages, members] = await Promise.all([
    readRegionHistories(app, [region]),
    listNewestScores(app.reader, { regionId: region.id, levels: ["domain", "aspect"] }),
    listCodesOfRegion(app.reader, region.id),
    listAverages(app.reader, { groups: [region.kind], measures: ["index"] }),
    region.kind === "province" ? listRegionsOfProvince(app.reader, region.id) : [],
  ]);
  const history = histories.get(region.id);
  if (history === undefined) throw new Error(`no history was made for ${region.code}`);
  const latest = history.scores.findLast((score): score is AvailableScore => score.status === "available");
  const benchmarks = await listBenchmarks(app.reader, {
    scopes: scopesOf(region),
    kinds: [region.kind],
    levels: ["index", "domain"],
    years: [...new Set([latest, parts[0]].flatMap((score) => score?.year ?? []))],
  });
  const latestBenchmarks = latest === undefined ? [] : benchmarks.filter(matches(latest, "index", 0));
  const profile = profileOf(parts, benchmarks, app.instruments);
  const average = averages.find(({ year, instrument }) => year === latest?.year && instrument === latest.instrument);
  const slugs = new Set([
    region.profileSource,
    ...(average === undefined ? [] : [average.sourceSlug]),
    ...history.claims.map(({ sourceSlug }) => sourceSlug),
    ...(profile?.rows.flatMap(({ score }) => (score.status === "available" ? [score.source.slug] : [])) ?? []),
  ]);
  return {
    region,
    formerCodes: codes.filter(({ scheme, current }) => scheme === "kemendagri" && !current).map(({ code: old }) => old),
    bpsCode: codes.find(({ scheme, current }) => scheme === "bps" && current)?.code ?? null,
    members: members.map(({ code: memberCode, name, shortName, kind }) => ({
      code: memberCode,
      name,
      shortName,
      kind,
    })),
    series: history.series,
    scores: history.scores,
    latest: latest ?? null,
    benchmarks: latestBenchmarks,
    average: average ?? null,
    profile,
    sources: await listSourcesBySlugs(app.reader, [...slugs].sort()),
  };
}

/** A regency or city is seen in its province and in the nation, a province only in the nation. */
function scopesOf(region: Region): string[] {
  return region.provinceId === null ? [NATION_SCOPE] : [region.provinceId, NATION_SCOPE];
}

function matches(score: AvailableScore, level: NodeLevel, no: number) {
  return (row: Benchmark) =>
    row.year === score.year && row.instrument === score.instrument && row.level === level && row.no === no;
}
