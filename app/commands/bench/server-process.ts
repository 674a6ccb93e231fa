import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort } from "./free-port.ts";
import type { Recorded } from "./recorded.ts";

/** A server in a process of its own. */
export type ServerProcess = { readonly origin: string; readonly pid: number; stop(): Promise<void> };

const SERVE = "build/node/serve.js";
const BENCH = "build/node/bench.js";
/** As `npm start` has it. */
const ROOMY_YOUNG_SPACE = "--max-semi-space-size=32";
const WAIT_MS = 5;
const PATIENCE_MS = 60_000;

/**
 * Starts the production server with the settings it has by default, its log in a file of `folder`.
 *
 * @returns the server and the milliseconds from its start to the first page
 */
export async function startKiat(options: {
  folder: string;
  databaseUrl: string;
  cached: boolean;
  path: string;
}): Promise<ServerProcess & { coldStartMs: number }> {
  const { folder, databaseUrl, cached } = options;
  const port = await findFreePort();
  const log = openSync(path.join(folder, `server-${port}.log`), "a");
  const started = performance.now();
  const child = fork(SERVE, cached ? [] : ["--tanpa-simpanan"], {
    // Empty means not set, so that neither the person's settings nor their `.env` count.
    env: {
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: databaseUrl,
      PUBLIC_URL: "",
      TRUST_PROXY: "",
      LOG_LEVEL: "",
    },
    execArgv: [ROOMY_YOUNG_SPACE],
    stdio: ["ignore", log, log, "ipc"],
  });
  closeSync(log);
  const server = describe(child, port);
  while (!(await answers(`${server.origin}${options.path}`))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: see ${folder}`);
    if (performance.now() - started > PATIENCE_MS) throw new Error("the server does not answer");
    await wait(WAIT_MS);
  }
  return { ...server, coldStartMs: performance.now() - started };
}

/** Starts the bench again as a bare server (`serveRecorded`) and hands it the answers to send. */
export async function startBare(recorded: ReadonlyMap<string, Recorded>): Promise<ServerProcess> {
  const port = await findFreePort();
  const child = fork(BENCH, ["--telanjang", String(port)], {
    env: { NODE_ENV: "production" },
    execArgv: [],
    serialization: "advanced",
  });
  child.send(recorded);
  await once(child, "message");
  return describe(child, port);
}

function describe(child: ChildProcess, port: number): ServerProcess {
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
