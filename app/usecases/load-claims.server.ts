import type { StarterRows, StarterTransaction } from "../../db/queries/starter.server.ts";
import { insertClaims, listClaimsEnteredBy, withdrawClaims } from "../../db/queries/starter-scores.server.ts";
import { layerOf } from "../domain/score.ts";
import { starterId } from "../platform/content/starter-id.server.ts";
import type { StarterClaim } from "../platform/content/starter-scores.server.ts";
import { regionId, sourceId } from "./load-rows.server.ts";

/** Who is named as having entered the claims of the starter content. */
const STARTER_AUTHOR = "data awal";

export type ClaimChanges = { readonly entered: number; readonly withdrawn: number };

/**
 * Enters the claims that are new in the content and withdraws those that left it. A claim keeps its id as long as nothing
 * in it changes. One that the loader withdrew and that is back is entered again; one that a person withdrew is not.
 */
export async function loadClaims(
  trx: StarterTransaction,
  claims: readonly StarterClaim[],
  now: Date,
): Promise<ClaimChanges> {
  const before = await listClaimsEnteredBy(trx, STARTER_AUTHOR);
  const withdrawnBy = new Map(before.map(({ id, withdrawnBy }) => [id, withdrawnBy]));
  const kept = new Set<string>();
  const entered: StarterRows<"score_claim">[number][] = [];
  for (const claim of claims) {
    const id = firstUsableId(claim, withdrawnBy);
    kept.add(id);
    if (!withdrawnBy.has(id)) entered.push(toRow(id, claim, now));
  }
  const gone = before.filter(({ id, withdrawnBy }) => withdrawnBy === null && !kept.has(id)).map(({ id }) => id);
  await withdrawClaims(trx, {
    ids: gone,
    at: now.toISOString(),
    by: STARTER_AUTHOR,
    reason: "tidak ada lagi dalam data awal",
  });
  await insertClaims(trx, entered);
  return { entered: entered.length, withdrawn: gone.length };
}

/** The id of the claim's row that stands or that a person withdrew; otherwise the first one never used. */
function firstUsableId(claim: StarterClaim, withdrawnBy: ReadonlyMap<string, string | null>): string {
  for (let time = 0; ; time++) {
    const id = claimId(claim, time);
    if (withdrawnBy.get(id) !== STARTER_AUTHOR) return id;
  }
}

/** @param time how often the same claim left the content before */
function claimId(claim: StarterClaim, time: number): string {
  const { region, year, instrument, node, value, band, round_kind, source, place, confidence, note } = claim;
  const key = [region, year, instrument, node.level, node.no, round_kind, source, place];
  return starterId("claim", ...key, value.value, value.decimals, band, confidence, note, time);
}

function toRow(id: string, claim: StarterClaim, now: Date): StarterRows<"score_claim">[number] {
  return {
    id,
    region_id: regionId(claim.region),
    year: claim.year,
    instrument: claim.instrument,
    node_level: claim.node.level,
    node_no: claim.node.no,
    value_hundredths: claim.value.value,
    printed_decimals: claim.value.decimals,
    published_band: claim.band,
    round_kind: claim.round_kind,
    layer: layerOf(claim.round_kind),
    source_id: sourceId(claim.source),
    source_place: claim.place,
    confidence: claim.confidence,
    note: claim.note,
    entered_at: now.toISOString(),
    entered_by: STARTER_AUTHOR,
    entered_reason: "dimuat bersama data awal",
    checked_at: null,
    checked_by: null,
    withdrawn_at: null,
    withdrawn_by: null,
    withdrawn_reason: null,
  };
}
