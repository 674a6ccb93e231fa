import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

export type HandoverRow = {
  readonly id: string;
  readonly officeId: string;
  readonly officeName: string;
  readonly provinceId: string;
  readonly fromPersonId: string;
  /** "" after the account was deleted. */
  readonly fromName: string;
  readonly toPersonId: string;
  readonly toName: string;
  readonly note: string | null;
  readonly createdAt: string;
  readonly acceptedAt: string | null;
  readonly withdrawnAt: string | null;
};

const MAX_HANDOVERS = 200;

/** Handovers of an office, newest first. */
export async function listHandovers(db: Db, officeId: string): Promise<HandoverRow[]> {
  return selectHandovers(db)
    .where("handover.office_id", "=", officeId)
    .orderBy("handover.created_at", "desc")
    .orderBy("handover.id", "desc")
    .limit(MAX_HANDOVERS)
    .execute();
}

/** Handovers that wait for somebody to accept them, oldest first. */
export async function listHandoversTo(db: Db, personId: string): Promise<HandoverRow[]> {
  return selectHandovers(db)
    .where("handover.to_person_id", "=", personId)
    .where("handover.accepted_at", "is", null)
    .where("handover.withdrawn_at", "is", null)
    .orderBy("handover.created_at")
    .orderBy("handover.id")
    .limit(MAX_HANDOVERS)
    .execute();
}

export async function findHandover(db: Db, id: string): Promise<HandoverRow | undefined> {
  return selectHandovers(db).where("handover.id", "=", id).executeTakeFirst();
}

export async function insertHandover(
  trx: Transaction<Schema>,
  handover: {
    readonly id: string;
    readonly officeId: string;
    readonly fromPersonId: string;
    readonly toPersonId: string;
    readonly note: string | null;
    readonly by: string;
    readonly at: string;
  },
): Promise<void> {
  await trx
    .insertInto("handover")
    .values({
      id: handover.id,
      office_id: handover.officeId,
      from_person_id: handover.fromPersonId,
      to_person_id: handover.toPersonId,
      note: handover.note,
      created_by: handover.by,
      created_at: handover.at,
      accepted_at: null,
      withdrawn_at: null,
    })
    .execute();
}

/** Closes an open handover one way or the other. Tells whether it was open. */
export async function closeHandover(
  trx: Transaction<Schema>,
  { id, at, how }: { id: string; at: string; how: "accepted" | "withdrawn" },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("handover")
    .set(how === "accepted" ? { accepted_at: at } : { withdrawn_at: at })
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function selectHandovers(db: Db) {
  return db
    .selectFrom("handover")
    .innerJoin("office", "office.id", "handover.office_id")
    .innerJoin("region", "region.id", "office.region_id")
    .innerJoin("person as giver", "giver.id", "handover.from_person_id")
    .innerJoin("person as taker", "taker.id", "handover.to_person_id")
    .select([
      "handover.id",
      "handover.office_id as officeId",
      "office.name as officeName",
      "handover.from_person_id as fromPersonId",
      "giver.name as fromName",
      "handover.to_person_id as toPersonId",
      "taker.name as toName",
      "handover.note",
      "handover.created_at as createdAt",
      "handover.accepted_at as acceptedAt",
      "handover.withdrawn_at as withdrawnAt",
    ])
    .select((eb) => eb.fn.coalesce("region.province_id", "region.id").as("provinceId"));
}
