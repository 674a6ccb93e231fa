import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inject } from "vitest";
import { copyPostgres, copySqlite, type Dialect } from "./databases.ts";
import { databaseUrl, withPostgres } from "./postgres-admin.ts";
import { startServer } from "./server.ts";

const WAIT_MS = 50;
const PATIENCE_MS = 90_000;

/**
 * Makes a database with the whole starter content and returns its address. The first one of a run is loaded by the
 * built server itself, as on a new installation; all are copies of that one, removed at the end of the run.
 */
export async function createLoadedDatabase(dialect: Dialect = "sqlite"): Promise<string> {
  if (dialect === "sqlite") {
    const file = join(inject("workFolder"), "loaded.db");
    await once("loaded-sqlite", () => load(`file:${file}`));
    return copySqlite(file);
  }
  const name = `${inject("postgresTemplate")}_loaded`;
  await once("loaded-postgres", async () => {
    await withPostgres(inject("postgresUrl"), (query) => query(`create database ${name}`));
    await load(databaseUrl(inject("postgresUrl"), name));
  });
  return copyPostgres(name);
}

async function load(url: string): Promise<void> {
  const server = await startServer({ databaseUrl: url });
  const code = await server.stop();
  if (code !== 0) throw new Error(`Loading the starter content ended with ${code}:\n${server.output()}`);
}

/** Does the work in one of all test processes while the others wait for it. */
async function once(name: string, work: () => Promise<void>): Promise<void> {
  const mark = join(inject("workFolder"), name);
  if (isFirst(mark)) {
    await work().then(
      () => writeFileSync(`${mark}.done`, ""),
      (error: unknown) => {
        writeFileSync(`${mark}.error`, "");
        throw error;
      },
    );
    return;
  }
  for (let waited = 0; waited < PATIENCE_MS; waited += WAIT_MS) {
    if (existsSync(`${mark}.done`)) return;
    if (existsSync(`${mark}.error`)) throw new Error(`The template ${name} could not be made; see the other failures`);
    await wait(WAIT_MS);
  }
  throw new Error(`The template ${name} was not made in time`);
}

/** A folder is made by one process only. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
