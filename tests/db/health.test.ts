import { sql } from "kysely";
import { expect, test } from "vitest";
import { createLog } from "../../app/platform/log.server.ts";
import { checkHealth } from "../../app/usecases/check-health.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";

describeOnEachDatabase("health", (current) => {
  const check = () => checkHealth({ reader: current().reader, log: createLog("silent") });

  test("is well with every table, and tells the content version", async () => {
    expect(await check()).toEqual({ status: "sehat", basisData: "terjangkau", migrasi: "mutakhir", versiIsi: 1 });
  });

  test("is not while a migration has not run", async () => {
    await sql`delete from kysely_migration where name like '0003%'`.execute(current().writer);
    expect(await check()).toMatchObject({ status: "sakit", basisData: "terjangkau", migrasi: "tertinggal" });
  });

  test("is an answer, not an error, where a table is gone", async () => {
    await sql`drop table content_state`.execute(current().writer);
    expect(await check()).toEqual({
      status: "sakit",
      basisData: "tidak terjangkau",
      migrasi: "tidak diketahui",
      versiIsi: null,
    });
  });
});
