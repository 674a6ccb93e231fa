import { listRegions } from "../../db/queries/region.server.ts";
import { listScoresOfNode } from "../../db/queries/score.server.ts";
import type { IndicatorView } from "../domain/indicator-view.ts";
import { listRises, type RisePoint, type WhoRose } from "../domain/rises.ts";
import { viewScore } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";

const MOST_SHOWN = 8;

/** Who rose on an indicator; on its domain where no published value of the indicator did. `null` where nobody is known. */
export async function findWhoRose(
  { reader }: Pick<AppContext, "reader">,
  { instrument, indicator, domain, values }: Pick<IndicatorView, "instrument" | "indicator" | "domain" | "values">,
): Promise<WhoRose | null> {
  const own = listRises(
    values.flatMap(({ region, score }): RisePoint[] =>
      score.status === "available" ? [{ region, year: score.year, value: score }] : [],
    ),
  );
  if (own.length > 0) return cut("indicator", indicator.name, own);
  if (domain === null) return null;
  const rows = await listScoresOfNode(reader, { instrument: instrument.code, level: "domain", no: domain.no });
  if (rows.length === 0) return null;
  const regions = new Map((await listRegions(reader)).map((region) => [region.id, region]));
  const rises = listRises(
    rows.flatMap((row): RisePoint[] => {
      const region = regions.get(row.regionId);
      const score = viewScore(row, { instrument, year: row.year, absence: "conflict" });
      return region === undefined || score.status !== "available" ? [] : [{ region, year: row.year, value: score }];
    }),
  );
  return rises.length === 0 ? null : cut("domain", domain.name, rises);
}

function cut(level: WhoRose["level"], name: string, rises: ReturnType<typeof listRises>): WhoRose {
  const shown = rises.slice(0, MOST_SHOWN).map(({ region: { code, name: of }, from, to }) => ({
    region: { code, name: of },
    from: { year: from.year, value: plain(from.value) },
    to: { year: to.year, value: plain(to.value) },
  }));
  return { level, name, rises: shown, total: rises.length };
}

function plain({ value, decimals }: RisePoint["value"]): RisePoint["value"] {
  return { value, decimals };
}
