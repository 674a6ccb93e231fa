import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { measure } from "./bench/measure.ts";
import { buildNationalDatabase } from "./bench/national-database.ts";
import { buildPracticeLibrary } from "./bench/practice-library.ts";
import { printReport } from "./bench/print.ts";
import { serveRecorded } from "./bench/recorded.ts";
import { judge } from "./bench/report.ts";

const YEARS = 10;
const PRACTICES = 100_000;
const PACE = { rounds: 3, seconds: 3 };

/** `npm run bench`: speed and weight at national scale; `-- --json` prints the report as JSON. See docs/bench.md. */
async function main({ json }: { json: boolean }): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "kiat-bench-"));
  try {
    say("Membuat basis data seukuran Indonesia …");
    const database = await buildNationalDatabase(folder, { years: YEARS });
    const library = { practices: PRACTICES, url: await buildPracticeLibrary(folder, { practices: PRACTICES }) };
    const report = await measure({ database, library }, { folder, pace: PACE, say });
    const text = json ? JSON.stringify({ ...report, verdicts: judge(report) }, null, 2) : printReport(report);
    process.stdout.write(`${text}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Progress goes beside the report, so that JSON can be piped on. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

const bare = process.argv.indexOf("--telanjang");
if (bare !== -1) serveRecorded(Number(process.argv[bare + 1]));
else await main({ json: process.argv.includes("--json") });
