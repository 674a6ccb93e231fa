import {
  type ChangeClaimRow,
  type ChangeDecisionRow,
  type ChangedKey,
  type ChangeMoment,
  countChangeMoments,
  findFirstLoad,
  listChangedClaims,
  listChangedDecisions,
  listChangeMoments,
} from "../../db/queries/change.server.ts";
import {
  CHANGE_KINDS,
  type Change,
  type ChangedClaim,
  type ChangeKind,
  type ChangeLog,
  type StandingValue,
} from "../domain/change.ts";
import { startOfDay } from "../domain/days.ts";
import { findNode, type Hundredths, type Instrument } from "../domain/instrument.ts";
import type { AppContext } from "../platform/app-context.server.ts";

export const CHANGES_PER_PAGE = 50;

export type ChangeQuery = {
  readonly regionId?: string | undefined;
  /** ISO day in WIB, the first that counts. */
  readonly since?: string | undefined;
  readonly kind?: ChangeKind | undefined;
  /** From 1. */
  readonly page: number;
};

/** What happened to values after the first load, newest first. The first load itself is one entry at the end. */
export async function listChanges(
  { reader, instruments }: Pick<AppContext, "reader" | "instruments">,
  { regionId, since, kind, page }: ChangeQuery,
): Promise<ChangeLog> {
  const [begin, load] = await Promise.all([findFirstLoad(reader), findFirstLoad(reader, { regionId })]);
  if (begin === undefined) return { changes: [], total: 0, first: null };
  const from = since === undefined ? undefined : startOfDay(since, "Asia/Jakarta");
  const filter = { after: begin.at, kinds: kind === undefined ? CHANGE_KINDS : [kind], regionId, since: from };
  const part = { limit: CHANGES_PER_PAGE, offset: (page - 1) * CHANGES_PER_PAGE };
  const [total, moments] = await Promise.all([
    countChangeMoments(reader, filter),
    listChangeMoments(reader, filter, part),
  ]);
  const touched = {
    regionIds: [...new Set(moments.map((moment) => moment.regionId))],
    years: [...new Set(moments.map(({ year }) => year))],
  };
  const [claims, decisions] = await Promise.all([
    listChangedClaims(reader, touched),
    listChangedDecisions(reader, touched),
  ]);
  const isAsked = kind !== "withdrawal" && kind !== "decision" && (from === undefined || from <= begin.at);
  return {
    changes: moments.map((moment) =>
      toChange(moment, claims.filter(isSameKey(moment)), decisions.filter(isSameKey(moment)), instruments),
    ),
    total,
    first: isAsked && load !== undefined ? load : null,
  };
}

function toChange(
  moment: ChangeMoment,
  claims: readonly ChangeClaimRow[],
  decisions: readonly ChangeDecisionRow[],
  instruments: readonly Instrument[],
): Change {
  const { at, regionId, regionCode, regionName, year, level, no, layer } = moment;
  const node = { level, no };
  const instrument = instruments.find(({ code }) => code === moment.instrument);
  const before = decisions.find(({ decidedAt, supersededAt }) => decidedAt < at && !isOver(supersededAt, at, "before"));
  const after = decisions.findLast(
    ({ decidedAt, supersededAt }) => decidedAt <= at && !isOver(supersededAt, at, "after"),
  );
  return {
    id: ["p", at.replace(/\D/g, ""), regionId, year, moment.instrument, level, no, layer].join("-"),
    at,
    region: { code: regionCode, name: regionName },
    year,
    instrument: moment.instrument,
    node,
    nodeName: (instrument && findNode(instrument, node)?.name) ?? "",
    layer,
    before: standingOf(before, claims),
    after: standingOf(after, claims),
    decision: after?.decidedAt === at ? { by: after.by, reason: after.reason } : null,
    entered: claims.filter(({ enteredAt }) => enteredAt === at).map((claim) => toClaim(claim, claim.enteredReason)),
    withdrawn: claims
      .filter(({ withdrawnAt }) => withdrawnAt === at)
      .map((claim) => toClaim(claim, claim.withdrawnReason ?? "")),
  };
}

/** Whether a decision was over just before, or just after, an instant. */
function isOver(supersededAt: string | null, at: string, side: "before" | "after"): boolean {
  return supersededAt !== null && (side === "before" ? supersededAt < at : supersededAt <= at);
}

function standingOf(decision: ChangeDecisionRow | undefined, claims: readonly ChangeClaimRow[]): StandingValue {
  if (decision === undefined) return null;
  const claim = claims.find(({ id }) => id === decision.claimId);
  return claim === undefined ? "conflict" : toClaim(claim, decision.reason);
}

function toClaim(row: ChangeClaimRow, reason: string): ChangedClaim {
  return {
    // The column is checked to hold hundredths.
    value: row.value as Hundredths,
    decimals: row.decimals,
    reason,
    source: { slug: row.sourceSlug, title: row.sourceTitle, kind: row.sourceKind, place: row.place },
  };
}

function isSameKey(one: ChangedKey) {
  return (other: ChangedKey) =>
    other.regionId === one.regionId &&
    other.year === one.year &&
    other.instrument === one.instrument &&
    other.level === one.level &&
    other.no === one.no &&
    other.layer === one.layer;
}
