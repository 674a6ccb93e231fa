import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { say } from "./console.mjs";
import { runNode } from "./run.mjs";

/** What a person may have set for their own site does not belong into the tests; Vitest wants an unset NODE_ENV. */
const UNWANTED = ["HOST", "PORT", "DATA_DIR", "DATABASE_URL", "PUBLIC_URL", "TRUST_PROXY", "LOG_LEVEL", "NODE_ENV"];

/**
 * Runs Vitest with a readable report and counts from its JSON report.
 *
 * @param {string[]} filters file names or parts of them; none means all tests
 * @returns {Promise<import("./summary.mjs").Counts>}
 */
export async function runTests(filters) {
  say("Menjalankan uji (Vitest) …");
  for (const name of UNWANTED) delete process.env[name];
  const folder = mkdtempSync(join(tmpdir(), "kiat-report-"));
  const report = join(folder, "report.json");
  try {
    const args = ["run", ...filters, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { code } = await runNode("node_modules/vitest/vitest.mjs", args);
    return countTests(existsSync(report) ? readFileSync(report, "utf8") : undefined, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Counts tests in Vitest's JSON report. A file that could not be loaded counts as one failure, and so does a run that
 * ended badly although every test it reports passed.
 *
 * @param {string | undefined} json `undefined` where the run left no report
 * @param {number} code exit code of the run
 * @returns {import("./summary.mjs").Counts}
 */
export function countTests(json, code) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of json === undefined ? [] : JSON.parse(json).testResults) {
    const before = counts.failed;
    for (const test of file.assertionResults) {
      if (test.status === "passed") counts.passed++;
      else if (test.status === "failed") counts.failed++;
      else counts.skipped++;
    }
    if (file.status === "failed" && counts.failed === before) counts.failed++;
  }
  if (code !== 0 && counts.failed === 0) counts.failed++;
  return counts;
}
