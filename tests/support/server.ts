import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, inject } from "vitest";
import { isBuildFresh } from "../../app/commands/launch/build-stamp.mjs";
import { findFreePort } from "./free-port.ts";

const ENTRY = "build/node/serve.js";
const START_DEADLINE_MS = 60_000;

/** A running production server in its own process. */
export type KiatServer = {
  /** "http://127.0.0.1:41234" */
  readonly origin: string;
  readonly pid: number;
  /** Fetches an address of the site; redirects are answers, not followed. */
  get(path: string, init?: RequestInit): Promise<Response>;
  /** Everything it printed so far. */
  output(): string;
  /** Ends it at once, without a chance to finish anything. */
  kill(): void;
  /** Asks it to end and tells its exit code. */
  stop(): Promise<number>;
};

export type ServerSettings = { databaseUrl: string; env?: Record<string, string> };

/**
 * Starts the built server (`npm run build`) on a free port and waits until it is ready.
 *
 * @throws when it ends instead, with what it printed
 */
export async function startServer({ databaseUrl, env = {} }: ServerSettings): Promise<KiatServer> {
  const { child, output, ended, origin } = await spawnServer({ databaseUrl, env });
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on("data", () => {
      if (output().includes("Kiat siap di")) resolve();
    });
  });
  const failed = ended.then((code) => Promise.reject(new Error(`The server ended with ${code}:\n${output()}`)));
  const late = AbortSignal.timeout(START_DEADLINE_MS);
  const tooLate = new Promise<never>((_, reject) => {
    late.addEventListener("abort", () => reject(new Error(`The server is not ready:\n${output()}`)));
  });
  await Promise.race([ready, failed, tooLate]);
  failed.catch(() => {});
  tooLate.catch(() => {});
  return {
    origin,
    pid: child.pid ?? 0,
    get: (path, init) => fetch(`${origin}${path}`, { redirect: "manual", ...init }),
    output,
    kill: () => {
      child.kill("SIGKILL");
    },
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** Starts the built server where it is expected to end by itself, and tells how: exit code and everything printed. */
export async function runServerToItsEnd(settings: ServerSettings): Promise<{ code: number; output: string }> {
  const { child, output, ended } = await spawnServer(settings);
  const timer = setTimeout(() => child.kill("SIGKILL"), START_DEADLINE_MS);
  const code = await ended;
  clearTimeout(timer);
  return { code, output: output() };
}

/** One server for a test file, given by `settings` before its tests and stopped after them. */
export function prepareServer(
  settings: () => Promise<ServerSettings>,
): Pick<KiatServer, "get"> & { readonly origin: string } {
  let server: KiatServer | undefined;
  const running = () => {
    if (!server) throw new Error("The server belongs inside a test");
    return server;
  };
  beforeAll(async () => {
    server = await startServer(await settings());
  });
  afterAll(async () => {
    await server?.stop();
  });
  return {
    get origin() {
      return running().origin;
    },
    get: (path, init) => running().get(path, init),
  };
}

async function spawnServer({ databaseUrl, env = {} }: ServerSettings) {
  if (!existsSync(ENTRY)) throw new Error(`${ENTRY} is missing: run "npm run build"`);
  if (!isBuildFresh()) console.warn('The build is older than the sources: run "npm run build"');
  const port = await findFreePort();
  const child: ChildProcess = spawn(process.execPath, [ENTRY], {
    env: { ...cleanEnvironment(databaseUrl, port), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  const ended = new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1)));
  return { child, output: () => printed, ended, origin: `http://127.0.0.1:${port}` };
}

/** Every setting is named, so that nothing of the person's own environment or `.env` counts; empty means not set. */
export function cleanEnvironment(databaseUrl: string, port: number): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"] ?? "",
    NODE_ENV: "production",
    TZ: "UTC",
    HOST: "127.0.0.1",
    PORT: String(port),
    DATA_DIR: inject("workFolder"),
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: "",
    TRUST_PROXY: "",
    LOG_LEVEL: "warn",
  };
}
