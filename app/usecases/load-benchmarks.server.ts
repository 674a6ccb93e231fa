import type { StarterRows, StarterTransaction } from "../../db/queries/starter.server.ts";
import {
  type AdoptedValue,
  type Body,
  listBodies,
  listInapplicable,
  listOfficialValues,
  replaceBenchmarks,
} from "../../db/queries/starter-benchmarks.server.ts";
import { NATION_SCOPE } from "../domain/benchmark.ts";
import { quartiles } from "../domain/quantiles.ts";

type BenchmarkRow = StarterRows<"score_benchmark">[number];
type Scope = Pick<BenchmarkRow, "scope" | "kind">;
type Group = Omit<BenchmarkRow, "n" | "bodies" | "quarter_low" | "median" | "quarter_high"> & { values: number[] };

/**
 * Recomputes median and middle half of every group from the official adopted values: provinces, regencies and cities of
 * the nation, regencies and cities of each province. Run it in the transaction of whatever changes values.
 */
export async function refreshBenchmarks(trx: StarterTransaction): Promise<void> {
  const bodies = await listBodies(trx);
  const values = await listOfficialValues(trx);
  const inapplicable = await listInapplicable(trx);
  const bodyById = new Map(bodies.map((body) => [body.id, body]));
  const inScope = countByScope(bodies);
  const missing = countByScope(
    inapplicable.flatMap(({ region_id, year, instrument }) => {
      const body = bodyById.get(region_id);
      return body === undefined ? [] : [{ ...body, round: roundOf({ year, instrument }) }];
    }),
  );
  const rows = groupValues(values, bodyById).map(({ values, ...group }) => {
    const { low, median, high } = quartiles(values) ?? { low: 0, median: 0, high: 0 };
    const all = inScope.get(scopeKey(group)) ?? 0;
    const absent = missing.get(scopeKey(group, roundOf(group))) ?? 0;
    return { ...group, n: values.length, bodies: all - absent, quarter_low: low, median, quarter_high: high };
  });
  await replaceBenchmarks(trx, rows);
}

function groupValues(values: readonly AdoptedValue[], bodyById: ReadonlyMap<string, Body>): Group[] {
  const groups = new Map<string, Group>();
  for (const { region_id, value_hundredths, year, instrument, node_level, node_no } of values) {
    const body = bodyById.get(region_id);
    for (const scope of body === undefined ? [] : scopesOf(body)) {
      const group = { ...scope, year, instrument, node_level, node_no };
      const key = `${scopeKey(scope, roundOf(group))} ${node_level} ${node_no}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { ...group, values: [value_hundredths] });
      else known.values.push(value_hundredths);
    }
  }
  return [...groups.values()];
}

function countByScope(bodies: readonly (Body & { round?: string })[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const body of bodies) {
    for (const scope of scopesOf(body)) {
      const key = scopeKey(scope, body.round);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** A province is alone in its own province: it is compared in the nation only. */
function scopesOf({ kind, province_id }: Body): Scope[] {
  const nation = { scope: NATION_SCOPE, kind };
  return province_id === null ? [nation] : [nation, { scope: province_id, kind }];
}

function scopeKey({ scope, kind }: Scope, round = ""): string {
  return `${scope} ${kind} ${round}`;
}

function roundOf({ year, instrument }: Pick<BenchmarkRow, "year" | "instrument">): string {
  return `${year} ${instrument}`;
}
