import type { OfficeZone } from "../../app/domain/days.ts";
import type { Db } from "../open.server.ts";

/** An office as lists show it. */
export type OfficeRow = {
  readonly id: string;
  readonly name: string;
  readonly regionId: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly provinceId: string;
  readonly zone: OfficeZone;
  /** How many of address, mail, phone and "offers" are filled. */
  readonly filled: number;
  readonly version: number;
  readonly updatedAt: string;
  readonly members: number;
};

export type OfficeFilter = {
  /** Region id of a province. */
  readonly provinceId?: string | undefined;
  /** Part of a name of office or region, lower case; or a whole code. */
  readonly text?: string | undefined;
};

/** Offices by the name of their region. */
export async function listOffices(
  db: Db,
  filter: OfficeFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<OfficeRow[]> {
  const rows = await selectOfficeRows(db, filter)
    .orderBy("region.sort_name")
    .orderBy("office.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toOfficeRow);
}

export async function countOffices(db: Db, filter: OfficeFilter): Promise<number> {
  const { count } = await selectOffices(db, filter)
    .select((eb) => eb.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function findOfficeRow(db: Db, officeId: string): Promise<OfficeRow | undefined> {
  const row = await selectOfficeRows(db, {}).where("office.id", "=", officeId).executeTakeFirst();
  return row && toOfficeRow(row);
}

export async function findOfficeOfRegion(db: Db, regionCode: string): Promise<OfficeRow | undefined> {
  const row = await selectOfficeRows(db, {}).where("region.code", "=", regionCode).executeTakeFirst();
  return row && toOfficeRow(row);
}

function selectOffices(db: Db, { provinceId, text }: OfficeFilter) {
  return db
    .selectFrom("office")
    .innerJoin("region", "region.id", "office.region_id")
    .$if(provinceId !== undefined, (query) =>
      query.where((eb) =>
        eb.or([eb("region.province_id", "=", provinceId ?? ""), eb("region.id", "=", provinceId ?? "")]),
      ),
    )
    .$if(text !== undefined, (query) =>
      query.where((eb) => {
        const pattern = `%${(text ?? "").replace(/[\\%_]/g, "")}%`;
        return eb.or([
          eb("region.sort_name", "like", pattern),
          eb(eb.fn<string>("lower", ["office.name"]), "like", pattern),
          eb(eb.fn<string>("lower", ["region.name"]), "like", pattern),
          eb("region.code", "=", text ?? ""),
        ]);
      }),
    );
}

function selectOfficeRows(db: Db, filter: OfficeFilter) {
  return selectOffices(db, filter)
    .select([
      "office.id",
      "office.name",
      "office.region_id as regionId",
      "region.code as regionCode",
      "region.name as regionName",
      "office.time_zone as zone",
      "office.version",
      "office.updated_at as updatedAt",
      "office.address",
      "office.mail",
      "office.phone",
      "office.offers",
    ])
    .select((eb) => [
      eb.fn.coalesce("region.province_id", "region.id").as("provinceId"),
      eb
        .selectFrom("role_grant as held")
        .select(({ fn }) => fn.count("held.person_id").distinct().as("count"))
        .whereRef("held.office_id", "=", "office.id")
        .where("held.ended_at", "is", null)
        .as("members"),
    ]);
}

type Filled = "address" | "mail" | "phone" | "offers";

function toOfficeRow<Row extends Record<Filled, string | null> & { members: string | number | bigint | null }>(
  row: Row,
) {
  const { address, mail, phone, offers, members, ...rest } = row;
  const filled = [address, mail, phone, offers].filter((text) => text !== null && text !== "").length;
  return { ...rest, filled, members: Number(members ?? 0) };
}
