import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./project.mjs";

/**
 * Runs a command in the repository's folder.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet: the output is returned, not shown
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      // On Windows npm is a batch file, which only a shell can start.
      shell: process.platform === "win32" && command === "npm",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a JavaScript file with this very Node.
 *
 * @param {string} file path from the repository's folder
 * @param {string[]} [args]
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 */
export function runNode(file, args = [], options) {
  return run(process.execPath, [join(ROOT, file), ...args], options);
}

/**
 * Runs npm: the one that started us where there is one, else the one on the PATH.
 *
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 */
export function runNpm(args, options) {
  const cli = process.env["npm_execpath"];
  return cli?.endsWith("npm-cli.js") ? run(process.execPath, [cli, ...args], options) : run("npm", args, options);
}
