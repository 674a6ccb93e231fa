import { say } from "./console.mjs";
import { runNode } from "./run.mjs";

/** Each counts as one test. */
const CHECKS = [
  { name: "tipe (tsc)", file: "node_modules/typescript/bin/tsc", args: [] },
  { name: "gaya (biome)", file: "node_modules/@biomejs/biome/bin/biome", args: ["check", "."] },
  { name: "kode mati (knip)", file: "node_modules/knip/bin/knip.js", args: [] },
];

/**
 * Type check, lint and dead code, one after the other.
 *
 * @returns {Promise<import("./summary.mjs").Counts[]>}
 */
export async function runChecks() {
  const results = [];
  for (const { name, file, args } of CHECKS) {
    say(`Memeriksa ${name} …`);
    const { code, output } = await runNode(file, args, { quiet: true });
    if (code !== 0) console.log(output.trimEnd());
    results.push({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
  }
  return results;
}
