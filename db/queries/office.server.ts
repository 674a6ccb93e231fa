import type { Transaction } from "kysely";
import type { OfficeProfile } from "../../app/domain/office.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Name and region of an office. */
export async function findOfficeName(
  db: Db,
  officeId: string,
): Promise<{ name: string; regionCode: string } | undefined> {
  return db
    .selectFrom("office")
    .innerJoin("region", "region.id", "office.region_id")
    .select(["office.name", "region.code as regionCode"])
    .where("office.id", "=", officeId)
    .executeTakeFirst();
}

export type StandingOffice = {
  readonly id: string;
  readonly regionCode: string;
  readonly profile: OfficeProfile;
  readonly version: number;
  readonly updatedAt: string;
  /** A demonstration. */
  readonly demo: boolean;
};

export async function findOffice(db: Db, id: string): Promise<StandingOffice | undefined> {
  const row = await selectOffices(db).where("office.id", "=", id).executeTakeFirst();
  return row && toOffice(row);
}

export async function findProfileOfRegion(db: Db, regionId: string): Promise<StandingOffice | undefined> {
  const row = await selectOffices(db).where("office.region_id", "=", regionId).executeTakeFirst();
  return row && toOffice(row);
}

export type NewOffice = OfficeProfile & {
  readonly id: string;
  readonly regionId: string;
  readonly at: string;
  readonly demo: boolean;
};

/** Tells whether it was inserted: a region has one office. */
export async function insertOffice(trx: Transaction<Schema>, office: NewOffice): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("office")
    .values({
      id: office.id,
      region_id: office.regionId,
      ...columnsOf(office),
      version: 1,
      created_at: office.at,
      updated_at: office.at,
      demo: office.demo ? 1 : 0,
    })
    .onConflict((conflict) => conflict.column("region_id").doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes the next version over the one it was made from. Tells whether that one still stood. */
export async function updateOffice(
  trx: Transaction<Schema>,
  { id, from, at, profile }: { id: string; from: number; at: string; profile: OfficeProfile },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("office")
    .set({ ...columnsOf(profile), version: from + 1, updated_at: at })
    .where("id", "=", id)
    .where("version", "=", from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function columnsOf({ name, address, mail, phone, web, timeZone, offers, visitsPerMonth }: OfficeProfile) {
  return { name, address, mail, phone, web, time_zone: timeZone, offers, visits_per_month: visitsPerMonth };
}

function selectOffices(db: Db) {
  return db
    .selectFrom("office")
    .innerJoin("region", "region.id", "office.region_id")
    .select([
      "office.id",
      "region.code as regionCode",
      "office.name",
      "office.address",
      "office.mail",
      "office.phone",
      "office.web",
      "office.time_zone as timeZone",
      "office.offers",
      "office.visits_per_month as visitsPerMonth",
      "office.version",
      "office.updated_at as updatedAt",
      "office.demo",
    ]);
}

type OfficeColumns = OfficeProfile & Omit<StandingOffice, "profile" | "demo"> & { demo: 0 | 1 };

function toOffice({ id, regionCode, version, updatedAt, demo, ...profile }: OfficeColumns): StandingOffice {
  return { id, regionCode, version, updatedAt, demo: demo === 1, profile };
}
