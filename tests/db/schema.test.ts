import { expect, test } from "vitest";
import type { Db } from "../../db/open.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { type ColumnShape, readSchemaTypes, type SchemaShape } from "../support/schema-types.ts";

const TYPES: Record<string, ColumnShape["type"]> = {
  text: "text",
  integer: "number",
  int4: "number",
  int8: "number",
  real: "number",
  float8: "number",
};

describeOnEachDatabase("schema", (current) => {
  test("the migrated tables are those of db/schema.ts", async () => {
    expect(await readDatabase(current().writer)).toEqual(readSchemaTypes("db/schema.ts"));
  });

  test("a column that the code does not know is noticed", async () => {
    await current().writer.schema.alterTable("region").addColumn("motto", "text").execute();
    const columns = (await readDatabase(current().writer))["region"];
    expect(columns).not.toEqual(readSchemaTypes("db/schema.ts")["region"]);
    expect(columns).toMatchObject({ motto: { type: "text", nullable: true } });
  });
});

async function readDatabase(db: Db): Promise<SchemaShape> {
  // The index of the search differs between the databases; only db/search knows it.
  const tables = (await db.introspection.getTables()).filter(
    ({ name, isView }) => !isView && !/^(kysely_|search_index)/.test(name),
  );
  return Object.fromEntries(
    tables.map(({ name, columns }) => [
      name,
      Object.fromEntries(columns.map((column) => [column.name, shape(column)])),
    ]),
  );
}

function shape(column: { dataType: string; isNullable: boolean }): ColumnShape {
  return { type: TYPES[column.dataType.toLowerCase()] ?? "other", nullable: column.isNullable };
}
