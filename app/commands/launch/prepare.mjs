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

/**
 * Runs one of the built programs in this process: signals and exit codes need no go-between. It reads its settings itself.
 *
 * @param {"serve" | "kiat" | "bench"} name
 */
export async function runBuilt(name) {
  process.chdir(ROOT);
  process.env["NODE_ENV"] = "production";
  process.setSourceMapsEnabled(true);
  await import(`../../../build/node/${name}.js`);
}
