import type { Benchmark } from "../../app/domain/benchmark.ts";
import type { NodeLevel } from "../../app/domain/instrument.ts";
import type { RegionKind } from "../../app/domain/region-names.ts";
import type { Db } from "../open.server.ts";

/** Benchmarks of one kind of body in the given scopes (`NATION_SCOPE` of the domain, or a province's region id). */
export async function listBenchmarks(
  db: Db,
  options: {
    scopes: readonly string[];
    kinds: readonly RegionKind[];
    levels: readonly NodeLevel[];
    years?: readonly number[];
  },
): Promise<Benchmark[]> {
  const { scopes, kinds, levels, years } = options;
  if ([scopes, kinds, levels, years].some((list) => list?.length === 0)) return [];
  let query = db
    .selectFrom("score_benchmark")
    .select([
      "scope",
      "kind",
      "year",
      "instrument",
      "node_level as level",
      "node_no as no",
      "n",
      "bodies",
      "quarter_low as quarterLow",
      "median",
      "quarter_high as quarterHigh",
    ])
    .where("scope", "in", scopes)
    .where("kind", "in", kinds)
    .where("node_level", "in", levels);
  if (years !== undefined) query = query.where("year", "in", years);
  return query
    .orderBy("scope")
    .orderBy("kind")
    .orderBy("year")
    .orderBy("instrument")
    .orderBy("node_level")
    .orderBy("node_no")
    .limit(20_000)
    .execute();
}
