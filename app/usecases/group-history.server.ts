import { listBenchmarks } from "../../db/queries/benchmark.server.ts";
import { listGroupIndexes } from "../../db/queries/group-value.server.ts";
import { NATION_SCOPE } from "../domain/benchmark.ts";
import type { FrozenGroup } from "../domain/comparison.ts";
import type { ComparisonSettings } from "../domain/comparison-choice.ts";
import { FEWEST_FOR_MEDIAN, middlesOfYears, type YearMiddle } from "../domain/comparison-group.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { fewPerVersion } from "../platform/content-version.server.ts";
import type { Years } from "./region-histories.server.ts";

type App = Pick<AppContext, "reader" | "version">;

/**
 * The middle of the index of the group beside the regions, year by year: of the same frozen peers in every year, or of the
 * bodies of a kind. Years in which too few have a value are left out. One query at most.
 */
export async function readGroupHistory(
  app: App,
  focus: Region,
  choice: ComparisonSettings["benchmark"],
  { peers, years }: { readonly peers: FrozenGroup | null; readonly years: Years },
): Promise<YearMiddle[]> {
  const all = await readMiddles(app, focus, choice, peers);
  return all.filter(({ year, n }) => year >= years.from && year <= years.to && n >= FEWEST_FOR_MEDIAN);
}

async function readMiddles(
  app: App,
  focus: Region,
  choice: ComparisonSettings["benchmark"],
  peers: FrozenGroup | null,
): Promise<YearMiddle[]> {
  if (choice === "none" || (choice === "peers" && peers === null)) return [];
  if (choice === "peers") return getPeerHistory(app, peers?.codes ?? []);
  const scope = choice === "nation" ? NATION_SCOPE : focus.provinceId;
  if (scope === null) return [];
  const rows = await listBenchmarks(app.reader, { scopes: [scope], kinds: [focus.kind], levels: ["index"] });
  return rows.map(({ year, instrument, quarterLow: low, median, quarterHigh: high, n, bodies }) => ({
    ...{ year, instrument, low, median, high, n, bodies },
  }));
}

/** So many groups are kept for a content version. */
const MOST_GROUPS = 300;

const getPeerHistory = fewPerVersion(
  MOST_GROUPS,
  (codes: readonly string[]) => codes.join(" "),
  async ({ reader }: App, codes) => middlesOfYears(await listGroupIndexes(reader, codes), codes.length),
);
