import type { Db } from "../open.server.ts";

/** Statements behind the public page of one practice. */

export type PracticePageRow = NonNullable<Awaited<ReturnType<typeof findPracticeBySlug>>>;

/** The practice of an address, in whatever state. */
export async function findPracticeBySlug(db: Db, slug: string) {
  return db
    .selectFrom("practice")
    .select([
      "id",
      "slug",
      "state",
      "state_reason as stateReason",
      "title",
      "status",
      "kind",
      "version",
      "body",
      "html",
    ])
    .select(["region_id as regionId", "source_id as sourceId", "source_place as sourceNote", "confidence", "team"])
    .select(["started", "measured", "documents", "checks", "successes", "confirmed_on as confirmedOn"])
    .where("slug", "=", slug)
    .executeTakeFirst();
}

/** The present word of a practice that once had this one. */
export async function findPresentSlug(db: Db, former: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("practice_slug")
    .innerJoin("practice", "practice.id", "practice_slug.practice_id")
    .select("practice.slug")
    .where("practice_slug.slug", "=", former)
    .where("practice.state", "<>", "draft")
    .executeTakeFirst();
  return row?.slug;
}

const MOST_SHOWN = 200;

/** Answers of others who looked at it, and silence past the deadline, the newest first. Who declined said nothing about it. */
export async function listShownChecks(db: Db, practiceId: string, today: string) {
  return db
    .selectFrom("practice_check as check")
    .innerJoin("office", "office.id", "check.office_id")
    .innerJoin("region", "region.id", "office.region_id")
    .select(["check.id", "check.version", "check.verdict", "check.note", "check.answered_at as answeredAt"])
    .select(["check.deadline", "office.name as officeName", "region.name as regionName", "region.code as regionCode"])
    .where("check.practice_id", "=", practiceId)
    .where((eb) =>
      eb.or([
        eb("check.verdict", "in", ["confirmed", "noted"]),
        eb.and([eb("check.verdict", "is", null), eb("check.deadline", "<", today)]),
      ]),
    )
    .orderBy("check.asked_at", "desc")
    .orderBy("check.id")
    .limit(MOST_SHOWN)
    .execute();
}

/** Offices that record copying it, the newest first. */
export async function listAdoptionsOf(db: Db, practiceId: string) {
  return db
    .selectFrom("adoption")
    .innerJoin("office", "office.id", "adoption.office_id")
    .innerJoin("region", "region.id", "adoption.region_id")
    .select(["adoption.state", "adoption.target_on as targetOn", "adoption.body", "adoption.updated_at as updatedAt"])
    .select(["office.name as officeName", "region.name as regionName", "region.code as regionCode"])
    .where("adoption.practice_id", "=", practiceId)
    .orderBy("adoption.updated_at", "desc")
    .orderBy("adoption.id")
    .limit(MOST_SHOWN)
    .execute();
}

/** Its published versions, the newest first, without who published them. */
export async function listPracticeVersions(db: Db, practiceId: string) {
  return db
    .selectFrom("revision")
    .select(["number", "saved_at as savedAt", "body"])
    .where("subject_kind", "=", "practice")
    .where("subject_id", "=", practiceId)
    .orderBy("number", "desc")
    .limit(MOST_SHOWN)
    .execute();
}
