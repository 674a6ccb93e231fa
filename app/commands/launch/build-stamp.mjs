import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./project.mjs";

/** Everything that ends up in the build. Values in content/data are read when the site runs, not when it is built. */
const INPUTS = [
  "app",
  "db",
  "styles",
  "content/instruments",
  "content/pages",
  "content/glossary",
  "content/levels",
  "content/search",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
  "vite.node.config.ts",
];

const STAMP = join(ROOT, "build", "stamp");

/** Fingerprint of the sources: names and contents. */
export function computeBuildStamp() {
  const hash = createHash("sha256");
  for (const file of INPUTS.flatMap(listFiles)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Tells whether `build/` was made from these sources. */
export function isBuildFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === computeBuildStamp();
}

/**
 * Records what `build/` was made from.
 *
 * @param {string} stamp computed before the build began: a file changed meanwhile makes it stale
 */
export function writeBuildStamp(stamp) {
  writeFileSync(STAMP, stamp);
}

/**
 * @param {string} path file or folder, from the repository's folder
 * @returns {string[]} files in a fixed order
 */
function listFiles(path) {
  const absolute = join(ROOT, path);
  if (!existsSync(absolute)) return [];
  if (/\.(json|js|ts)$/.test(path)) return [path];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}
