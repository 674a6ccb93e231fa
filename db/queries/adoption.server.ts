import type { Transaction } from "kysely";
import type { AdoptionState } from "../../app/domain/practice-adoption.ts";
import type { RecordFields } from "../../app/domain/record.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Statements about offices that copy practices. */

export type StandingAdoption = {
  readonly id: string;
  readonly practiceId: string;
  readonly officeId: string;
  readonly version: number;
  readonly state: AdoptionState;
  /** ISO day. */
  readonly targetOn: string | null;
  readonly updatedAt: string;
  readonly fields: RecordFields;
  readonly practiceSlug: string;
  readonly practiceTitle: string;
  readonly practiceState: string;
  /** Of the practice. */
  readonly regionId: string;
  readonly regionName: string;
};

export async function findAdoption(db: Db, id: string): Promise<StandingAdoption | undefined> {
  const row = await selectAdoptions(db).where("adoption.id", "=", id).executeTakeFirst();
  return row && toAdoption(row);
}

/** Id of the adoption by which an office copies a practice. */
export async function findAdoptionBy(
  db: Db,
  { practiceId, officeId }: { practiceId: string; officeId: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom("adoption")
    .select("id")
    .where("practice_id", "=", practiceId)
    .where("office_id", "=", officeId)
    .executeTakeFirst();
  return row?.id;
}

const MAX_ADOPTIONS = 500;

/** What an office copies, the last changed first. */
export async function listAdoptionsBy(db: Db, officeId: string): Promise<StandingAdoption[]> {
  const rows = await selectAdoptions(db)
    .where("adoption.office_id", "=", officeId)
    .orderBy("adoption.updated_at", "desc")
    .orderBy("adoption.id")
    .limit(MAX_ADOPTIONS)
    .execute();
  return rows.map(toAdoption);
}

type AdoptionColumns = {
  readonly id: string;
  readonly state: AdoptionState;
  readonly targetOn: string | null;
  readonly visitId: string | null;
  readonly fields: RecordFields;
  readonly at: string;
};

/** Records that an office copies a practice. Tells whether it did not do so before: there is one for each office. */
export async function insertAdoption(
  trx: Transaction<Schema>,
  adoption: AdoptionColumns & { practiceId: string; officeId: string; personId: string },
): Promise<boolean> {
  const { id, practiceId, officeId, personId, at } = adoption;
  const office = await trx
    .selectFrom("office")
    .select(["region_id", "demo"])
    .where("id", "=", officeId)
    .executeTakeFirstOrThrow();
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("adoption")
    .values({
      ...{ id, practice_id: practiceId, office_id: officeId, region_id: office.region_id, demo: office.demo },
      ...columnsOf(adoption),
      ...{ version: 1, created_by: personId, created_at: at },
    })
    .onConflict((conflict) => conflict.columns(["practice_id", "office_id"]).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes the next version over the one it was made from. Tells whether that one still stood. */
export async function updateAdoption(
  trx: Transaction<Schema>,
  { from, ...adoption }: AdoptionColumns & { from: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("adoption")
    .set({ ...columnsOf(adoption), version: from + 1 })
    .where("id", "=", adoption.id)
    .where("version", "=", from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function columnsOf({ state, targetOn, visitId, fields, at }: AdoptionColumns) {
  return { state, target_on: targetOn, visit_id: visitId, body: JSON.stringify(fields), updated_at: at };
}

function selectAdoptions(db: Db) {
  return db
    .selectFrom("adoption")
    .innerJoin("practice", "practice.id", "adoption.practice_id")
    .innerJoin("region", "region.id", "practice.region_id")
    .select(["adoption.id", "adoption.version", "adoption.state", "adoption.body"])
    .select(["adoption.practice_id as practiceId", "adoption.office_id as officeId"])
    .select(["adoption.target_on as targetOn", "adoption.updated_at as updatedAt"])
    .select(["practice.slug as practiceSlug", "practice.title as practiceTitle", "practice.state as practiceState"])
    .select(["region.id as regionId", "region.name as regionName"]);
}

/** The body was written by the statements above. */
function toAdoption<Row extends { body: string }>({ body, ...row }: Row) {
  return { ...row, fields: JSON.parse(body) as RecordFields };
}
