import type { StarterRows, StarterTransaction } from "../../db/queries/starter.server.ts";
import {
  insertAdoptions,
  listAdoptions,
  listStandingClaims,
  type StandingClaim,
  supersedeAdoptions,
} from "../../db/queries/starter-scores.server.ts";
import { adoptClaim } from "../domain/adoption.ts";
import { starterId } from "../platform/content/starter-id.server.ts";

type AdoptionRow = StarterRows<"score_adoption">[number];

/**
 * Brings the recorded adoptions in line with the rule (decision 12) for all standing claims. What a person decided stays.
 * A decision that did not change keeps its row; one that did is superseded by a new row.
 */
export async function applyAdoptionRule(trx: StarterTransaction, now: Date): Promise<void> {
  const claims = groupBy(await listStandingClaims(trx), (claim) => keyOf(toKey(claim)));
  const history = groupBy(await listAdoptions(trx), keyOf);
  const outdated: string[] = [];
  const fresh: AdoptionRow[] = [];
  for (const key of new Set([...claims.keys(), ...history.keys()])) {
    const past = history.get(key) ?? [];
    const current = past.find(({ superseded_at }) => superseded_at === null);
    if (current?.decided_by === "person") continue;
    const decision = decide(claims.get(key) ?? []);
    if (decision === undefined ? current === undefined : current !== undefined && isSame(current, decision)) continue;
    if (current !== undefined) outdated.push(current.id);
    if (decision !== undefined) fresh.push(toRow(decision, past.length, now));
  }
  await supersedeAdoptions(trx, outdated, now.toISOString());
  await insertAdoptions(trx, fresh);
}

type Key = Pick<AdoptionRow, "region_id" | "year" | "instrument" | "node_level" | "node_no" | "layer">;
type Decision = Key & Pick<AdoptionRow, "claim_id" | "disputed" | "reason">;

function decide(claims: readonly StandingClaim[]): Decision | undefined {
  const adoption = adoptClaim(claims);
  const first = claims[0];
  if (adoption.kind === "none" || first === undefined) return undefined;
  return {
    ...toKey(first),
    claim_id: adoption.kind === "adopted" ? adoption.claim.id : null,
    disputed: adoption.disputed ? 1 : 0,
    reason: adoption.reason,
  };
}

function isSame(row: AdoptionRow, decision: Decision): boolean {
  return row.claim_id === decision.claim_id && row.disputed === decision.disputed && row.reason === decision.reason;
}

/** @param place how many rows the key has had before: it makes the id of each new. */
function toRow(decision: Decision, place: number, now: Date): AdoptionRow {
  return {
    id: starterId("adoption", keyOf(decision), place),
    ...decision,
    decided_by: "rule",
    person: null,
    decided_at: now.toISOString(),
    superseded_at: null,
  };
}

function toKey({ regionId, year, instrument, node, layer }: StandingClaim): Key {
  return { region_id: regionId, year, instrument, node_level: node.level, node_no: node.no, layer };
}

function keyOf({ region_id, year, instrument, node_level, node_no, layer }: Key): string {
  return `${region_id} ${year} ${instrument} ${node_level} ${node_no} ${layer}`;
}

function groupBy<T>(rows: readonly T[], keyOfRow: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
