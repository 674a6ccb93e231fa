import type { Server } from "node:http";
import path from "node:path";
import type { KyselyPlugin } from "kysely";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createAppContext } from "../../app/platform/app-context.server.ts";
import { parseConfig } from "../../app/platform/env.server.ts";
import { createKiatServer } from "../../app/platform/http/server.server.ts";
import { createLog } from "../../app/platform/log.server.ts";
import { createDatabase, type TestDatabase } from "../support/databases.ts";
import { type GuardedAddress, listGuardedAddresses } from "../support/guarded-addresses.ts";
import { importRemixBuild } from "../support/remix-build.ts";

let origin = "";
let queries = 0;
let database: TestDatabase;
let server: Server;
let addresses: GuardedAddress[];

const COUNT: KyselyPlugin = {
  transformQuery({ node }) {
    queries++;
    return node;
  },
  transformResult: async ({ result }) => result,
};

beforeAll(async () => {
  database = await createDatabase("sqlite");
  const counted = {
    ...database,
    reader: database.reader.withPlugin(COUNT),
    writer: database.writer.withPlugin(COUNT),
  };
  const read = parseConfig({ HOST: "127.0.0.1", PORT: "0", DATA_DIR: inject("workFolder"), LOG_LEVEL: "silent" });
  if (!read.ok) throw new Error(read.problems.join("\n"));
  const { config } = read;
  const app = await createAppContext(counted, { config, log: createLog(config.logLevel) });
  const build = await importRemixBuild();
  server = createKiatServer({ app, build, config, clientDir: path.resolve("build/client") });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  origin = `http://127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : 0}`;
  addresses = await listGuardedAddresses("00000000-0000-7000-8000-000000000000");
  // What every page says, whoever reads it, is read with the first one and kept.
  await fetch(`${origin}/tidak-ada`);
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await database.close();
});

/** How many queries an answer to nobody took. */
async function countQueries(address: string, method = "GET"): Promise<number> {
  const before = queries;
  const body = method === "POST" ? new URLSearchParams({ nama: "x" }) : null;
  const response = await fetch(origin + address, { method, body, redirect: "manual" });
  await response.text();
  return queries - before;
}

test("AUTH-07: without a cookie no query runs behind a guarded address", async () => {
  const asked = addresses.flatMap(({ address, ownPath, routeId }) => {
    const view = `?_data=${encodeURIComponent(routeId)}`;
    const ways = [address, address + view, ownPath + view, `/${view}`];
    return ways.flatMap((way) => [
      [way, "GET"],
      [way, "POST"],
    ]);
  });
  const wrong: string[] = [];
  for (const [address = "", method] of asked) {
    const count = await countQueries(address, method);
    if (count > 0) wrong.push(`${method} ${address}: ${count}`);
  }
  expect(wrong).toEqual([]);
}, 60_000);

test("the count sees a query where there is one", async () => {
  expect(await countQueries("/daerah")).toBeGreaterThan(0);
});
