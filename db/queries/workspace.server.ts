import type { OfficeZone } from "../../app/domain/days.ts";
import type { Db } from "../open.server.ts";

export type OwnDraftRow = {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly savedAt: string;
  /** Of a practice; "" where nothing was typed, `null` for other records. */
  readonly title: string | null;
};

const MAX_DRAFTS = 100;

/** What somebody typed and has not published, the last saved first. */
export async function listOwnDrafts(db: Db, personId: string): Promise<OwnDraftRow[]> {
  return db
    .selectFrom("draft")
    .leftJoin("practice", (join) =>
      join.onRef("practice.id", "=", "draft.subject_id").on("draft.subject_kind", "=", "practice"),
    )
    .select(["draft.id", "draft.subject_kind as subjectKind", "draft.subject_id as subjectId"])
    .select(["draft.saved_at as savedAt", "practice.title"])
    .where("draft.person_id", "=", personId)
    .orderBy("draft.saved_at", "desc")
    .orderBy("draft.id", "desc")
    .limit(MAX_DRAFTS)
    .execute();
}

/** In which zone an office reads its times. */
export async function findOfficeZone(db: Db, officeId: string): Promise<OfficeZone | undefined> {
  const row = await db.selectFrom("office").select("time_zone").where("id", "=", officeId).executeTakeFirst();
  return row?.time_zone;
}

/** Name of a province by its id. */
export async function findRegionName(db: Db, regionId: string): Promise<string | undefined> {
  const row = await db.selectFrom("region").select("name").where("id", "=", regionId).executeTakeFirst();
  return row?.name;
}
