import { existsSync } from "node:fs";
import { join } from "node:path";
import { isBuildFresh } from "./build-stamp.mjs";
import { say, stop } from "./console.mjs";
import { ensureInstalled } from "./install.mjs";
import { ROOT } from "./project.mjs";
import { runNode } from "./run.mjs";

/** Leaves `node_modules` and `build` as the lock file and the sources say; does nothing where they already are. */
export async function prepare() {
  await ensureInstalled();
  if (isBuildFresh()) return;
  say("Membangun situs …");
  const { code, output } = await runNode("app/commands/build.mjs", [], { quiet: true });
  if (code !== 0) stop(`${output.trimEnd()}\nSitus tidak dapat dibangun: baca pesan di atas.`);
}

/** Reads `.env` where there is one; what the environment already says stays. */
export function loadEnvFile() {
  const file = join(ROOT, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Runs one of the built entry points in this process: signals and exit codes need no go-between.
 *
 * @param {"serve" | "kiat" | "bench"} name
 */
export async function runBuilt(name) {
  process.chdir(ROOT);
  process.env["NODE_ENV"] = "production";
  process.setSourceMapsEnabled(true);
  await import(`../../../build/node/${name}.js`);
}
