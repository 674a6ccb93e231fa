import { listRegionsByCodes } from "../../db/queries/region.server.ts";
import { countScoresByRegion, listScorePage, type RegionScoreRow } from "../../db/queries/score-page.server.ts";
import { findNode, type InstrumentNode, type NodeLevel } from "../domain/instrument.ts";
import { cutPage } from "../domain/page-cut.ts";
import { type ScoreView, viewScore } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";

type ScorePageOptions = {
  readonly page: number;
  readonly limit: number;
  readonly codes: readonly string[] | undefined;
  readonly years: { readonly from: number; readonly to: number } | undefined;
  readonly instrument: string | undefined;
  readonly level: NodeLevel | undefined;
};

export type ListedScore = {
  readonly region: { readonly code: string; readonly name: string };
  readonly node: InstrumentNode;
  readonly nodeName: string;
  readonly score: ScoreView;
};

export type ScorePage =
  | { readonly kind: "page"; readonly rows: readonly ListedScore[]; readonly total: number }
  | { readonly kind: "unknown_region"; readonly code: string };

/** One page of all official values that stand, conflicts included, in one fixed order. */
export async function listScorePageOf(
  app: Pick<AppContext, "reader" | "instruments">,
  { page, limit, codes, years, instrument, level }: ScorePageOptions,
): Promise<ScorePage> {
  const regions = codes && (await listRegionsByCodes(app.reader, codes));
  const unknown = codes?.find((code) => !regions?.some((region) => region.code === code));
  if (unknown !== undefined) return { kind: "unknown_region", code: unknown };
  const filter = { years, instrument, level };
  const counts = await countScoresByRegion(app.reader, { ...filter, regionIds: regions?.map(({ id }) => id) });
  const { ids, skip } = cutPage(counts, { offset: (page - 1) * limit, limit });
  const rows = await listScorePage(app.reader, { ...filter, regionIds: ids, limit, offset: skip });
  return {
    kind: "page",
    rows: rows.map((row) => listed(row, app.instruments)),
    total: counts.reduce((sum, { count }) => sum + count, 0),
  };
}

function listed(row: RegionScoreRow, instruments: AppContext["instruments"]): ListedScore {
  const instrument = instruments.find(({ code }) => code === row.instrument);
  if (instrument === undefined) throw new Error(`no instrument ${row.instrument}`);
  const node = { level: row.level, no: row.no };
  return {
    region: { code: row.regionCode, name: row.regionName },
    node,
    nodeName: findNode(instrument, node)?.name ?? "",
    score: viewScore(row, { instrument, year: row.year, absence: "not_found" }),
  };
}
