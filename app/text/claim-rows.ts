import type { ClaimState, ClaimView } from "../domain/claims-view.ts";
import type { DataRow } from "../domain/data-file.ts";
import { SCORE_COLUMNS, scoreRow } from "./score-rows.ts";

/** Columns of files that hold every claim: those of values, and how the claim stands beside the others. */
export const CLAIM_COLUMNS = [...SCORE_COLUMNS, "keadaan", "dihitung_ulang"];

const STATE_WORDS: Record<ClaimState, string> = {
  adopted: "diadopsi",
  supports: "sejalan",
  differs: "berbeda",
  conflict: "konflik",
  withdrawn: "ditarik",
  self: "bukan_resmi",
};

/** One claim as a row. A withdrawn claim keeps its value and says `withdrawn` as its status. */
export function claimRow(region: { code: string; name: string }, view: ClaimView): DataRow {
  const { claim, node, nodeName, state, check } = view;
  const row = scoreRow(
    { region, node, nodeName },
    {
      status: "available",
      year: claim.year,
      instrument: claim.instrument,
      value: claim.value,
      decimals: claim.decimals,
      band: view.band,
      roundKind: claim.roundKind,
      confidence: claim.confidence,
      disputed: state === "differs" || state === "conflict",
      note: view.note,
      source: { slug: view.sourceSlug, title: view.sourceTitle, kind: claim.sourceKind, place: view.place },
    },
  );
  return {
    ...row,
    status: state === "withdrawn" ? "withdrawn" : (row["status"] ?? null),
    keadaan: STATE_WORDS[state],
    dihitung_ulang: check === null || check.kind === "incomplete" ? null : check.exact / 10_000,
  };
}
