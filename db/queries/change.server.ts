import type { NotNull } from "kysely";
import type { ChangeKind } from "../../app/domain/change.ts";
import type { NodeLevel } from "../../app/domain/instrument.ts";
import type { Layer, SourceKind } from "../../app/domain/score.ts";
import type { Db } from "../open.server.ts";

/** A value of a region that something can happen to. */
export type ChangedKey = {
  readonly regionId: string;
  readonly year: number;
  readonly instrument: string;
  readonly level: NodeLevel;
  readonly no: number;
  readonly layer: Layer;
};

/** One instant at which something happened to one value. */
export type ChangeMoment = ChangedKey & {
  readonly at: string;
  readonly regionCode: string;
  readonly regionName: string;
};

export type ChangeFilter = {
  /** The instant of the first load: what happened then is no change. */
  readonly after: string;
  readonly kinds: readonly ChangeKind[];
  readonly regionId?: string | undefined;
  /** Only from this instant on. */
  readonly since?: string | undefined;
};

/** Moments of changes, newest first. */
export async function listChangeMoments(
  db: Db,
  filter: ChangeFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<ChangeMoment[]> {
  return db
    .selectFrom(selectMoments(db, filter).as("moment"))
    .innerJoin("region", "region.id", "moment.regionId")
    .select(["moment.at", "moment.regionId", "moment.year", "moment.instrument", "moment.level", "moment.no"])
    .select(["moment.layer", "region.code as regionCode", "region.name as regionName"])
    .orderBy("moment.at", "desc")
    .orderBy("region.code")
    .orderBy("moment.year", "desc")
    .orderBy("moment.instrument")
    .orderBy("moment.level", "desc")
    .orderBy("moment.no")
    .orderBy("moment.layer")
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countChangeMoments(db: Db, filter: ChangeFilter): Promise<number> {
  const row = await db
    .selectFrom(selectMoments(db, filter).as("moment"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Claims entered, claims withdrawn, decisions made, decisions ended; what happened together to one value is one moment. */
function selectMoments(db: Db, { after, kinds, regionId, since = "" }: ChangeFilter) {
  const key = ["region_id as regionId", "year", "instrument", "node_level as level", "node_no as no", "layer"] as const;
  // A kind that is not asked for is asked of an instant that never comes.
  const from = (kind: ChangeKind) => (kinds.includes(kind) ? since : "never");
  const claims = db
    .selectFrom("score_claim")
    .select(key)
    .$if(regionId !== undefined, (query) => query.where("region_id", "=", regionId ?? ""));
  const decisions = db
    .selectFrom("score_adoption")
    .select(key)
    .$if(regionId !== undefined, (query) => query.where("region_id", "=", regionId ?? ""));
  const withdrawn = claims.select("withdrawn_at as at").where("withdrawn_at", ">=", from("withdrawal"));
  const ended = decisions.select("superseded_at as at").where("superseded_at", ">=", from("decision"));
  return claims
    .select("entered_at as at")
    .where("entered_at", ">", after)
    .where("entered_at", ">=", from("claim"))
    .union(
      decisions.select("decided_at as at").where("decided_at", ">", after).where("decided_at", ">=", from("decision")),
    )
    .union(withdrawn.$narrowType<{ at: NotNull }>())
    .union(ended.$narrowType<{ at: NotNull }>());
}

export type ChangeClaimRow = ChangedKey & {
  readonly id: string;
  readonly value: number;
  readonly decimals: number;
  readonly enteredAt: string;
  readonly enteredReason: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string | null;
  readonly sourceSlug: string;
  readonly sourceTitle: string;
  readonly sourceKind: SourceKind;
  readonly place: string;
};

/** Which values are looked at; may give more than one key. */
export type ChangedPart = { readonly regionIds: readonly string[]; readonly years: readonly number[] };

/** Every claim about these regions and years, withdrawn ones too. */
export async function listChangedClaims(db: Db, { regionIds, years }: ChangedPart): Promise<ChangeClaimRow[]> {
  if (regionIds.length === 0) return [];
  const rows = await db
    .selectFrom("score_claim as claim")
    .innerJoin("source", "source.id", "claim.source_id")
    .select(["claim.region_id as regionId", "claim.year", "claim.instrument", "claim.node_level as level"])
    .select(["claim.node_no as no", "claim.layer", "claim.id", "claim.value_hundredths as value"])
    .select(["claim.printed_decimals as decimals", "claim.entered_at as enteredAt"])
    .select(["claim.entered_reason as enteredReason", "claim.withdrawn_at as withdrawnAt"])
    .select(["claim.withdrawn_reason as withdrawnReason", "claim.source_place as place"])
    .select(["source.slug as sourceSlug", "source.title as sourceTitle", "source.kind as sourceKind"])
    .where("claim.region_id", "in", regionIds)
    .where("claim.year", "in", years)
    .orderBy("claim.entered_at")
    .orderBy("claim.id")
    .limit(20_000)
    .execute();
  // The column holds plain text, checked when a source is entered.
  return rows.map((row) => ({ ...row, sourceKind: row.sourceKind as SourceKind }));
}

export type ChangeDecisionRow = ChangedKey & {
  readonly claimId: string | null;
  readonly by: "rule" | "person";
  readonly reason: string;
  readonly decidedAt: string;
  readonly supersededAt: string | null;
};

/** Every decision about these regions and years, superseded ones too. */
export async function listChangedDecisions(db: Db, { regionIds, years }: ChangedPart): Promise<ChangeDecisionRow[]> {
  if (regionIds.length === 0) return [];
  return db
    .selectFrom("score_adoption")
    .select(["region_id as regionId", "year", "instrument", "node_level as level", "node_no as no", "layer"])
    .select(["claim_id as claimId", "decided_by as by", "reason", "decided_at as decidedAt"])
    .select("superseded_at as supersededAt")
    .where("region_id", "in", regionIds)
    .where("year", "in", years)
    .orderBy("decided_at")
    .orderBy("id")
    .limit(20_000)
    .execute();
}

/** When the database got its first claims, and how many; `undefined` while it has none. */
export async function findFirstLoad(
  db: Db,
  { regionId }: { regionId?: string | undefined } = {},
): Promise<{ at: string; claims: number } | undefined> {
  const row = await db
    .selectFrom("score_claim")
    .select((eb) => ["entered_at as at", eb.fn.countAll<number>().as("claims")])
    .where("entered_at", "=", (eb) => eb.selectFrom("score_claim").select((min) => min.fn.min("entered_at").as("at")))
    .$if(regionId !== undefined, (query) => query.where("region_id", "=", regionId ?? ""))
    .groupBy("entered_at")
    .executeTakeFirst();
  return row;
}
