import { describe, expect, test } from "vitest";
import { findLongFiles, findPoorNames } from "./checks/file-names.ts";
import {
  findEnvironmentReads,
  findImpureDomain,
  findQueriesOutsideDb,
  findUncheckedTypes,
} from "./checks/forbidden-code.ts";
import { listSources, parseSource, type Source } from "./checks/source.ts";
import { findOuterHandles } from "./checks/transactions.ts";

const sources = listSources();

/** The tree is clean, and the check finds each of the planted faults. */
function describeCheck(
  name: string,
  check: (sources: readonly Source[]) => string[],
  planted: readonly (readonly [path: string, text: string])[],
): void {
  describe(name, () => {
    test("holds everywhere", () => {
      expect(check(sources)).toEqual([]);
    });
    test.each(planted)("finds planted fault %#", (path, text) => {
      expect(check([parseSource(path, text)])).toHaveLength(1);
    });
  });
}

describeCheck("no outer database handle inside a transaction", findOuterHandles, [
  ["db/x.ts", "await db.transaction().execute(async (trx) => { await db.selectFrom('region').execute(); });"],
  ["db/x.ts", "await db.transaction().execute(async (trx) => { await listRegions(db, {}); });"],
  ["db/x.ts", "db.transaction().setIsolationLevel('serializable').execute(async function (trx) { await save(db); });"],
  ["db/x.ts", "app.writer.transaction().execute((trx) => save(app.writer));"],
  ["db/x.ts", "app.writer.transaction().execute((trx) => list(app.reader));"],
  ["db/x.ts", "app.writer.transaction().execute((trx) => findAll(app));"],
]);

describe("inside a transaction", () => {
  test("the transaction and other values of the same object may be used", () => {
    const text =
      "db.transaction().execute((trx) => save(trx, { db: 1 })); app.writer.transaction().execute((trx) => save(trx, app.now()));";
    expect(findOuterHandles([parseSource("db/x.ts", text)])).toEqual([]);
  });
});

describeCheck("only platform/env reads the environment", findEnvironmentReads, [
  ["app/usecases/x.server.ts", "const port = process.env['PORT'];"],
  ["db/x.ts", "const { env } = process;"],
]);

describeCheck("queries stand in db/", findQueriesOutsideDb, [
  ["app/usecases/x.server.ts", "await db.selectFrom('region').execute();"],
  ["app/platform/x.server.ts", "await sql`select 1`.execute(db);"],
  ["app/platform/x.server.ts", "await sql<{ n: number }>`select 1`.execute(db);"],
]);

describeCheck("the domain is pure", findImpureDomain, [
  ["app/domain/x.ts", "const now = new Date();"],
  ["app/domain/x.ts", "const now = Date.now();"],
  ["app/domain/x.ts", "const id = Math.random();"],
  ["app/domain/x.ts", "const dir = process.cwd();"],
]);

describeCheck("types are checked", findUncheckedTypes, [
  ["app/x.ts", "let value: any;"],
  ["app/x.ts", "const f = <T = any>(x: T) => x;"],
  ["app/x.ts", ["// @ts", "expect-error\nf();"].join("-")],
]);

describeCheck("files are short", findLongFiles, [["app/x.ts", "f();\n".repeat(251)]]);

describeCheck("names say something", findPoorNames, [
  ["app/domain/utils.ts", ""],
  ["app/helpers/x.ts", ""],
  ["app/domain/string-utils.ts", ""],
  ["app/domain/regionNames.ts", ""],
]);
