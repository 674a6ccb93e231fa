import { type Kysely, sql } from "kysely";
import { columnTypes, createTable } from "./tables.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  const { big, real } = columnTypes(db);

  await createTable(db, "source")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("publisher", "text")
    .addColumn("number", "text")
    .addColumn("date", "text")
    .addColumn("address", "text")
    .addColumn("address_is_site", "integer", (c) => c.notNull().check(sql`address_is_site in (0, 1)`))
    .addColumn("note", "text")
    .execute();

  await createTable(db, "region")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("code", "text", (c) => c.notNull().unique())
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('province', 'regency', 'city')`))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("short_name", "text", (c) => c.notNull())
    .addColumn("sort_name", "text", (c) => c.notNull())
    .addColumn("province_id", "text", (c) => c.references("region.id"))
    .addColumn("own_government", "integer", (c) => c.notNull().check(sql`own_government in (0, 1)`))
    .addColumn("population", "integer")
    .addColumn("area_m2", big)
    .addColumn("latitude", real)
    .addColumn("longitude", real)
    .addColumn("tile_column", "integer")
    .addColumn("tile_row", "integer")
    .addColumn("profile_source_id", "text", (c) => c.notNull().references("source.id"))
    .addColumn("note", "text")
    .addCheckConstraint("region_province", sql`(kind = 'province') = (province_id is null)`)
    .execute();
  await db.schema.createIndex("region_by_province").on("region").columns(["province_id", "kind"]).execute();

  await createTable(db, "region_code")
    .addColumn("region_id", "text", (c) => c.notNull().references("region.id"))
    .addColumn("scheme", "text", (c) => c.notNull().check(sql`scheme in ('kemendagri', 'bps')`))
    .addColumn("code", "text", (c) => c.notNull())
    .addColumn("current", "integer", (c) => c.notNull().check(sql`current in (0, 1)`))
    .addColumn("basis", "text")
    .addPrimaryKeyConstraint("region_code_pkey", ["scheme", "code", "region_id"])
    .execute();

  await createTable(db, "region_alias")
    .addColumn("region_id", "text", (c) => c.notNull().references("region.id"))
    .addColumn("alias", "text", (c) => c.notNull())
    .addColumn("normalized", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("region_alias_key", ["region_id", "alias"])
    .execute();
}
