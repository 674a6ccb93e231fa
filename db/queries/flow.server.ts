import type { AdoptionState } from "../../app/domain/practice-adoption.ts";
import type { Db } from "../open.server.ts";

const MOST_ADOPTIONS = 50_000;

/** An adoption of a published practice: who copied from whom. */
export type PublicAdoption = {
  readonly id: string;
  readonly state: AdoptionState;
  /** ISO instant. */
  readonly createdAt: string;
  readonly learnerRegionId: string;
  readonly teacherRegionId: string;
  readonly practiceId: string;
  readonly practiceSlug: string;
  readonly practiceTitle: string;
  readonly visitId: string | null;
};

/** All of them but those that were given up before they began, the newest first. */
export async function listPublicAdoptions(db: Db): Promise<PublicAdoption[]> {
  return db
    .selectFrom("adoption")
    .innerJoin("practice", "practice.id", "adoption.practice_id")
    .select(["adoption.id", "adoption.state", "adoption.created_at as createdAt"])
    .select(["adoption.region_id as learnerRegionId", "practice.region_id as teacherRegionId"])
    .select(["practice.id as practiceId", "practice.slug as practiceSlug", "practice.title as practiceTitle"])
    .select(["adoption.visit_id as visitId"])
    .where("practice.state", "=", "published")
    .where("adoption.state", "!=", "cancelled")
    .orderBy("adoption.created_at", "desc")
    .orderBy("adoption.id")
    .limit(MOST_ADOPTIONS)
    .execute();
}

/** Indicators of those practices. */
export async function listAdoptedIndicators(db: Db) {
  return db
    .selectFrom("practice_indicator")
    .select(["practice_id as practiceId", "instrument", "indicator_no as no"])
    .where("practice_id", "in", (eb) => eb.selectFrom("adoption").select("practice_id"))
    .orderBy("practice_id")
    .orderBy("instrument")
    .orderBy("indicator_no")
    .execute();
}
