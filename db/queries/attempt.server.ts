import type { Db } from "../open.server.ts";

/**
 * Counts one more attempt and tells how many the running window has, this one included. A window that began before
 * `windowStart` is over: counting begins anew.
 */
export async function countAttempt(
  db: Db,
  { key, now, windowStart }: { key: string; now: string; windowStart: string },
): Promise<{ count: number; startedAt: string }> {
  const row = await db
    .insertInto("attempt")
    .values({ key, count: 1, started_at: now })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet((eb) => ({
        count: eb
          .case()
          .when("attempt.started_at", "<=", windowStart)
          .then(1)
          .else(eb("attempt.count", "+", 1))
          .end(),
        started_at: eb
          .case()
          .when("attempt.started_at", "<=", windowStart)
          .then(now)
          .else(eb.ref("attempt.started_at"))
          .end(),
      })),
    )
    .returning(["count", "started_at as startedAt"])
    .executeTakeFirstOrThrow();
  return row;
}

/** Forgets the attempts of a key: after a success. */
export async function clearAttempts(db: Db, key: string): Promise<void> {
  await db.deleteFrom("attempt").where("key", "=", key).execute();
}
