import type { NotNull } from "kysely";
import type { Db } from "../open.server.ts";

/** One frozen page; `body` is canonical JSON. Rows are never changed or deleted. */
export type SnapshotRow = {
  readonly day: string;
  readonly path: string;
  readonly hash: string;
  readonly body: string;
  readonly createdAt: string;
};

export async function findSnapshot(
  db: Db,
  { day, path }: { day: string; path: string },
): Promise<SnapshotRow | undefined> {
  return db
    .selectFrom("snapshot")
    .select(["day", "path", "hash", "body", "created_at as createdAt"])
    .where("day", "=", day)
    .where("path", "=", path)
    .executeTakeFirst();
}

/** How many pages were frozen since an instant, by all processes. */
export async function countSnapshotsSince(db: Db, instant: string): Promise<number> {
  const row = await db
    .selectFrom("snapshot")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("created_at", ">=", instant)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Keeps a frozen page. Where another process was first, its row stands. */
export async function insertSnapshot(db: Db, { createdAt, ...row }: SnapshotRow): Promise<void> {
  await db
    .insertInto("snapshot")
    .values({ ...row, created_at: createdAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whether any claim or decision came, was withdrawn or superseded after an instant. */
export async function hasChangedAfter(db: Db, instant: string): Promise<boolean> {
  const withdrawn = db.selectFrom("score_claim").select("withdrawn_at as at").where("withdrawn_at", ">", instant);
  const superseded = db.selectFrom("score_adoption").select("superseded_at as at").where("superseded_at", ">", instant);
  const row = await db
    .selectFrom("score_claim")
    .select("entered_at as at")
    .where("entered_at", ">", instant)
    .union(db.selectFrom("score_adoption").select("decided_at as at").where("decided_at", ">", instant))
    .union(withdrawn.$narrowType<{ at: NotNull }>())
    .union(superseded.$narrowType<{ at: NotNull }>())
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
