import type { Kysely } from "kysely";
import { createTable, protectRows } from "./tables.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "peer_group")
    .addColumn("region_id", "text", (c) => c.notNull().references("region.id"))
    .addColumn("year", "integer", (c) => c.notNull())
    .addColumn("recipe", "text", (c) => c.notNull())
    .addColumn("peers", "text", (c) => c.notNull())
    .addColumn("frozen_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("peer_group_key", ["region_id", "year", "recipe"])
    .execute();
  await protectRows(db, "peer_group", [], ["region_id", "year", "recipe", "peers", "frozen_at"]);
}
