import { type ClaimRow, listClaims } from "../../db/queries/claim.server.ts";
import { findRegionByCode } from "../../db/queries/region.server.ts";
import { listScores, type ScoreRow } from "../../db/queries/score.server.ts";
import { listSourcesBySlugs } from "../../db/queries/source.server.ts";
import { checkIndex, isOffScale, isOnGrid } from "../domain/arithmetic-check.ts";
import type { ClaimState, ClaimsView, ClaimView, ClaimYear } from "../domain/claims-view.ts";
import { findNode, type Hundredths, type Instrument } from "../domain/instrument.ts";
import { mayBeEqual } from "../domain/score.ts";
import { viewBand } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { toClaim } from "./region-histories.server.ts";

const LEVELS = ["index", "domain", "aspect", "indicator"] as const;

/** Every claim about a region with its state and check, newest year first. `undefined` for a code nobody has now. */
export async function showRegionValues(
  app: Pick<AppContext, "reader" | "instruments">,
  code: string,
): Promise<ClaimsView | undefined> {
  const region = await findRegionByCode(app.reader, code);
  if (region === undefined) return undefined;
  const [claims, decided] = await Promise.all([
    listClaims(app.reader, { regionIds: [region.id], levels: LEVELS }),
    listScores(app.reader, { regionIds: [region.id], levels: LEVELS }),
  ]);
  const years: ClaimYear[] = [];
  for (const row of claims) {
    if (years.some(({ year, instrument }) => year === row.year && instrument === row.instrument)) continue;
    const instrument = app.instruments.find((one) => one.code === row.instrument);
    if (instrument !== undefined) years.push(yearOf(row.year, instrument, claims, decided));
  }
  const slugs = [...new Set(claims.map(({ sourceSlug }) => sourceSlug))].sort();
  return { region, years, sources: await listSourcesBySlugs(app.reader, slugs) };
}

function yearOf(
  year: number,
  instrument: Instrument,
  claims: readonly ClaimRow[],
  decided: readonly ScoreRow[],
): ClaimYear {
  const ofYear = <Row extends { year: number; instrument: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.year === year && row.instrument === instrument.code);
  const decisions = ofYear(decided);
  const index = decisions.find(({ level }) => level === "index");
  const rows = ofYear(claims).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.no - b.no);
  return {
    year,
    instrument: instrument.code,
    reason: index?.adoptionReason ?? null,
    claims: rows.map((row) => claimView(row, instrument, decisions)),
  };
}

function claimView(row: ClaimRow, instrument: Instrument, decisions: readonly ScoreRow[]): ClaimView {
  const claim = toClaim(row);
  const decision = decisions.find(({ level, no }) => level === row.level && no === row.no);
  return {
    claim,
    node: claim.node,
    nodeName: findNode(instrument, claim.node)?.name ?? "",
    band: row.level === "index" ? viewBand(instrument, claim, row.publishedBand) : null,
    state: stateOf(row, decision),
    sourceSlug: row.sourceSlug,
    sourceTitle: row.sourceTitle,
    place: row.place,
    note: row.note,
    withdrawnReason: row.withdrawnReason,
    enteredBy: row.enteredBy,
    checkedBy: row.checkedBy,
    offScale: isOffScale(instrument, claim),
    offGrid: !isOnGrid(instrument, claim.node, claim),
    check: row.level === "index" ? checkIndex(instrument, claim, adoptedParts(instrument, decisions)) : null,
  };
}

function stateOf(row: ClaimRow, decision: ScoreRow | undefined): ClaimState {
  if (row.withdrawnReason !== null) return "withdrawn";
  if (row.layer !== "official") return "self";
  if (row.adopted) return "adopted";
  const { value, decimals } = decision ?? { value: null, decimals: null };
  if (value === null || decimals === null) return "conflict";
  const adopted = { value: value as Hundredths, decimals };
  return mayBeEqual({ value: row.value as Hundredths, decimals: row.decimals }, adopted) ? "supports" : "differs";
}

function adoptedParts(instrument: Instrument, decisions: readonly ScoreRow[]) {
  const level = instrument.domains.length > 0 ? "domain" : "aspect";
  return new Map(
    decisions.flatMap((row) =>
      row.level === level && row.value !== null && row.decimals !== null
        ? [[row.no, { value: row.value as Hundredths, decimals: row.decimals }]]
        : [],
    ),
  );
}
