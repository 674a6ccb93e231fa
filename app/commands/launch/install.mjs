import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { say, stop } from "./console.mjs";
import { explainInstallFailure } from "./install-failure.mjs";
import { ROOT } from "./project.mjs";
import { run, runNpm } from "./run.mjs";

const LOCK = join(ROOT, "package-lock.json");
const INSTALLED = join(ROOT, "node_modules", ".package-lock.json");
const STAMP = join(ROOT, "node_modules", ".kiat-installed");

/** Installs what the lock file says where it is missing or stale, and compiles the SQLite driver again for another Node. */
export async function ensureInstalled() {
  const stamp = computeInstallStamp();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp) return;

  const fresh = existsSync(INSTALLED) && listStalePackages(readLock(LOCK), readLock(INSTALLED)).length === 0;
  if (!fresh) await installAll();
  if (!(await isDriverLoadable())) await rebuildDriver();
  writeFileSync(STAMP, stamp);
}

/** The lock file and what compiled modules depend on: Node's binary interface and the machine. */
function computeInstallStamp() {
  const machine = `${process.versions.modules} ${process.platform} ${process.arch}`;
  return createHash("sha256").update(readFileSync(LOCK)).update(machine).digest("hex");
}

/**
 * Packages whose installed state differs from the lock file. Optional packages of other platforms may be absent.
 *
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} installed
 * @returns {string[]} paths such as "node_modules/kysely"
 */
export function listStalePackages(wanted, installed) {
  const differing = Object.entries(wanted).filter(([path, entry]) => {
    if (path === "") return false;
    const found = installed[path];
    if (!found) return !(entry.optional || entry.devOptional);
    return found.version !== entry.version || found.integrity !== entry.integrity;
  });
  const surplus = Object.keys(installed).filter((path) => !(path in wanted));
  return [...differing.map(([path]) => path), ...surplus];
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

async function installAll() {
  say("Memasang pustaka menurut package-lock.json (kali pertama bisa beberapa menit) …");
  // The tools of the build are dev dependencies: they are wanted under NODE_ENV=production too.
  const { code, output } = await runNpm(["ci", "--include=dev", "--loglevel=error"], {
    quiet: true,
    env: COMPILER_CACHE,
  });
  if (code !== 0) stop(explainInstallFailure(output));
}

async function rebuildDriver() {
  say("Menyusun ulang penggerak SQLite untuk Node.js ini (sekitar satu menit) …");
  const { code, output } = await runNpm(["rebuild", "better-sqlite3", "--loglevel=error"], {
    quiet: true,
    env: COMPILER_CACHE,
  });
  if (code !== 0) stop(explainInstallFailure(output));
  if (!(await isDriverLoadable())) {
    stop("Pustaka better-sqlite3 terpasang tetapi tidak dapat dimuat: hapus folder node_modules, lalu jalankan lagi.");
  }
}

/** Node's headers for the compiler stay inside the folder. */
const COMPILER_CACHE = { npm_config_devdir: join(ROOT, "node_modules", ".cache", "node-gyp") };

/** Asks another process: a module for another Node can end the process that loads it. */
async function isDriverLoadable() {
  const probe = 'new (require("better-sqlite3"))(":memory:").close()';
  return (await run(process.execPath, ["-e", probe], { quiet: true })).code === 0;
}
