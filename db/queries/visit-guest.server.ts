import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Another office that joins a session, or asks to. */
export type VisitGuest = {
  readonly id: string;
  readonly visitId: string;
  readonly officeId: string;
  readonly officeName: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly state: "asked" | "joined" | "declined" | "left";
  readonly people: number | null;
  readonly note: string | null;
  readonly askedAt: string;
  readonly answeredAt: string | null;
};

const MOST_GUESTS = 100;

/** Guests of a visit in the order in which they asked. */
export async function listGuests(db: Db, visitId: string): Promise<VisitGuest[]> {
  return selectGuests(db)
    .where("visit_guest.visit_id", "=", visitId)
    .orderBy("visit_guest.asked_at")
    .orderBy("visit_guest.id")
    .limit(MOST_GUESTS)
    .execute();
}

export async function findGuest(
  db: Db,
  { visitId, officeId }: { visitId: string; officeId: string },
): Promise<VisitGuest | undefined> {
  return selectGuests(db)
    .where("visit_guest.visit_id", "=", visitId)
    .where("visit_guest.office_id", "=", officeId)
    .executeTakeFirst();
}

/** Keeps that an office asks to join; who left before asks anew. Tells whether it had not asked already and was not declined. */
export async function askAsGuest(
  trx: Transaction<Schema>,
  row: {
    id: string;
    visitId: string;
    officeId: string;
    people: number | null;
    note: string | null;
    by: string;
    at: string;
  },
): Promise<boolean> {
  const { id, visitId, officeId, people, note, by, at } = row;
  const asked = {
    state: "asked",
    people,
    note,
    asked_by: by,
    asked_at: at,
    answered_by: null,
    answered_at: null,
  } as const;
  const { region_id } = await trx
    .selectFrom("office")
    .select("region_id")
    .where("id", "=", officeId)
    .executeTakeFirstOrThrow();
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("visit_guest")
    .values({ id, visit_id: visitId, region_id, office_id: officeId, ...asked })
    .onConflict((conflict) =>
      conflict.columns(["visit_id", "office_id"]).doUpdateSet(asked).where("visit_guest.state", "=", "left"),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Changes how a guest stands where it stands so now. Tells whether it did. */
export async function setGuestState(
  trx: Transaction<Schema>,
  change: {
    id: string;
    from: readonly VisitGuest["state"][];
    to: VisitGuest["state"];
    /** Who answered for the host; `null` where the guest itself leaves. */
    by: string | null;
    at: string;
  },
): Promise<boolean> {
  const { id, from, to, by, at } = change;
  const { numUpdatedRows } = await trx
    .updateTable("visit_guest")
    .set({ state: to, ...(by === null ? {} : { answered_by: by, answered_at: at }) })
    .where("id", "=", id)
    .where("state", "in", from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** How many offices join a visit. */
export async function countJoined(db: Db, visitId: string): Promise<number> {
  const { joined } = await db
    .selectFrom("visit_guest")
    .select((eb) => eb.fn.countAll().as("joined"))
    .where("visit_id", "=", visitId)
    .where("state", "=", "joined")
    .executeTakeFirstOrThrow();
  return Number(joined);
}

/** How many offices join each of these visits; those that none joins are left out. */
export async function countJoinedOfVisits(db: Db, visitIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (visitIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("visit_guest")
    .select((eb) => ["visit_id", eb.fn.countAll().as("joined")])
    .where("visit_id", "in", visitIds)
    .where("state", "=", "joined")
    .groupBy("visit_id")
    .execute();
  return new Map(rows.map(({ visit_id, joined }) => [visit_id, Number(joined)]));
}

function selectGuests(db: Db) {
  return db
    .selectFrom("visit_guest")
    .innerJoin("office", "office.id", "visit_guest.office_id")
    .innerJoin("region", "region.id", "visit_guest.region_id")
    .select([
      ...(["visit_guest.id", "visit_guest.state", "visit_guest.people", "visit_guest.note"] as const),
      "visit_guest.visit_id as visitId",
      "visit_guest.office_id as officeId",
      "office.name as officeName",
      "region.code as regionCode",
      "region.name as regionName",
      "visit_guest.asked_at as askedAt",
      "visit_guest.answered_at as answeredAt",
    ]);
}
