import type { Db } from "../open.server.ts";

/** How much there is of what `/kelola` manages. */
export type PortalCounts = {
  readonly offices: number;
  readonly people: number;
  readonly invitations: number;
  readonly sessions: number;
};

export async function countPortal(db: Db, now: string): Promise<PortalCounts> {
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("office")
        .select((one) => one.fn.countAll().as("count"))
        .as("offices"),
      eb
        .selectFrom("person")
        .where("state", "!=", "deleted")
        .select((one) => one.fn.countAll().as("count"))
        .as("people"),
      eb
        .selectFrom("invitation")
        .where("accepted_at", "is", null)
        .where("withdrawn_at", "is", null)
        .where("expires_at", ">", now)
        .select((one) => one.fn.countAll().as("count"))
        .as("invitations"),
      eb
        .selectFrom("session")
        .where("expires_at", ">", now)
        .select((one) => one.fn.countAll().as("count"))
        .as("sessions"),
    ])
    .executeTakeFirstOrThrow();
  return {
    offices: Number(row.offices),
    people: Number(row.people),
    invitations: Number(row.invitations),
    sessions: Number(row.sessions),
  };
}
