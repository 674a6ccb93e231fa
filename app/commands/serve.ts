import type { Server } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Databases } from "../../db/open.server.ts";
import { finishAfterAnswers } from "../platform/after-answer.server.ts";
import { type AppContext, createAppContext } from "../platform/app-context.server.ts";
import { type Config, readConfig } from "../platform/env.server.ts";
import { createKiatServer } from "../platform/http/server.server.ts";
import { createLog } from "../platform/log.server.ts";
import { prepareDatabase } from "../platform/prepare-database.server.ts";
import { explainStartup, StartupError } from "../platform/startup-error.server.ts";
import { announceSetUp } from "./announce-set-up.ts";
import { loadStarterFiles } from "./load-starter-files.ts";
import { sweepHourly } from "./sweep-hourly.ts";

const PATIENCE_MS = 10_000;
/** For the bench alone: makes every page anew, so it is no setting of the operator. */
const WITHOUT_CACHE = "--tanpa-simpanan";

/** `npm start`: database, starter content, server. Faults the operator can mend end in one sentence and exit code 1. */
async function main(): Promise<void> {
  const result = readConfig();
  if (!result.ok)
    throw new StartupError(`Pengaturan belum benar:\n${result.problems.map((text) => `- ${text}`).join("\n")}`);
  const { config } = result;
  const log = createLog(config.logLevel);

  const { databases, migrated } = await prepareDatabase(config.databaseUrl);
  if (migrated.length > 0) say(`Basis data disiapkan: ${migrated.length} migrasi.`);
  const loaded = await loadStarterFiles(databases.writer, { now: new Date() });
  if (loaded !== undefined) say(loaded);

  const app = await createAppContext(databases, {
    config,
    log,
    renderFile: path.resolve("build/node/render-texts.js"),
  });
  const server = createKiatServer({
    app,
    build: await importBuild(),
    config,
    clientDir: path.resolve("build/client"),
    ...(process.argv.includes(WITHOUT_CACHE) ? { cacheBytes: 0 } : {}),
  });
  const address = await listen(server, config);
  const setUp = await announceSetUp(app, config.publicUrl ?? address);
  stopOnSignals(server, databases, app);
  log.info({ address }, "ready");
  say(`Kiat siap di ${address}`);
  say("Buka alamat itu di peramban, ketik nama daerah Anda, lalu bandingkan. Berhenti: Ctrl+C.");
  for (const line of setUp) say(line);
  sweepHourly(app);
}

async function importBuild(): Promise<ServerBuild> {
  // The bundler's output has the shape that Remix promises; there is nothing to check it against.
  return (await import(pathToFileURL(path.resolve("build/server/index.js")).href)) as ServerBuild;
}

function listen(server: Server, { host, port }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explainStartup(error, `${host}:${port}`)));
    server.listen(port, host, () => {
      const bound = server.address();
      const actual = typeof bound === "object" && bound !== null ? bound.port : port;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${actual}`);
    });
  });
}

/** Lets running requests finish, refuses new ones, closes the database (which folds the WAL back into the file). */
function stopOnSignals(server: Server, databases: Databases, { version, markdown }: AppContext): void {
  let stopping = false;
  const stop = () => {
    // Ctrl+C under npm arrives twice, from the terminal and from npm.
    if (stopping) return;
    stopping = true;
    version.close();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
    server.close(async () => {
      await finishAfterAnswers();
      await markdown.close();
      await databases.close();
      process.exit(0);
    });
    server.closeIdleConnections();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  if (error instanceof StartupError) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`Kiat tidak dapat dijalankan: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
