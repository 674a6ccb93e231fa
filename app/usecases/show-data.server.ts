import {
  countClaimsByLevel,
  countCoverage,
  countRegionsByKind,
  type LevelCoverage,
} from "../../db/queries/data-count.server.ts";
import { listRounds, type RoundRow } from "../../db/queries/round.server.ts";
import { listSources } from "../../db/queries/source.server.ts";
import type { DataCounts, YearCoverage } from "../domain/data-counts.ts";
import type { NodeLevel } from "../domain/instrument.ts";
import type { AppContext } from "../platform/app-context.server.ts";

const LEVELS: readonly NodeLevel[] = ["index", "domain", "aspect", "indicator"];

/** What the database holds now: regions, claims, sources, and the coverage of each year. */
export async function showData(app: Pick<AppContext, "reader">): Promise<DataCounts> {
  const [kinds, claims, sources, coverage, rounds] = await Promise.all([
    countRegionsByKind(app.reader),
    countClaimsByLevel(app.reader),
    listSources(app.reader),
    countCoverage(app.reader),
    listRounds(app.reader),
  ]);
  const countOf = (kind: string) => kinds.find((row) => row.kind === kind)?.count ?? 0;
  return {
    regions: { province: countOf("province"), regency: countOf("regency"), city: countOf("city") },
    claims: LEVELS.flatMap((level) => claims.filter((row) => row.level === level)),
    sources: sources.length,
    years: yearsOf(coverage, rounds),
  };
}

/** Years with a round or with values, oldest first: values may be known before their round is. */
function yearsOf(coverage: readonly LevelCoverage[], rounds: readonly RoundRow[]): YearCoverage[] {
  const keys = new Map(
    [...rounds, ...coverage].map(({ year, instrument }) => [`${year} ${instrument}`, { year, instrument }]),
  );
  const sorted = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, { year, instrument }]) => {
    const isIt = (row: { year: number; instrument: string }) => row.year === year && row.instrument === instrument;
    const round = rounds.find(isIt);
    const counts = coverage.filter(isIt);
    const countOf = (level: NodeLevel) => counts.find((row) => row.level === level)?.regions ?? 0;
    return {
      year,
      instrument,
      regions: {
        index: countOf("index"),
        domain: countOf("domain"),
        aspect: countOf("aspect"),
        indicator: countOf("indicator"),
      },
      bodies: round?.bodies ?? null,
      list: round?.published === false ? "pending" : round?.listComplete === true ? "complete" : "incomplete",
    };
  });
}
