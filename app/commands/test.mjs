// `npm test`: install, build, then every check. The last line is the summary; the exit code tells whether all is well.
// `npm test -- tests/domain` runs only the tests named.
import { requireNode } from "./launch/node-version.mjs";

requireNode();
const { prepare } = await import("./launch/prepare.mjs");
const { runChecks } = await import("./launch/checks.mjs");
const { runTests } = await import("./launch/vitest-run.mjs");
const { isSuccess, printSummary } = await import("./launch/summary.mjs");

const strict = process.env["CI"] === "true";
const filters = process.argv.slice(2);
/** @type {import("./launch/summary.mjs").Counts[]} */
const results = [];

// At exit, so that a failed installation or build ends with the summary line too.
process.once("exit", () => {
  if (results.length === 0) results.push({ passed: 0, failed: 1, skipped: 0 });
  printSummary(results, { strict });
  if (!isSuccess(results, { strict })) process.exitCode = 1;
});

await prepare();
if (filters.length === 0) results.push(...(await runChecks()));
results.push(await runTests(filters));
