/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * Adds up the results of several runs.
 *
 * @param {Counts[]} results
 * @returns {Counts}
 */
export function sumCounts(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of results) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/**
 * All is well where nothing failed and something passed; a strict run lets nothing be skipped either.
 *
 * @param {Counts[]} results
 * @param {{ strict: boolean }} options
 */
export function isSuccess(results, { strict }) {
  const { passed, failed, skipped } = sumCounts(results);
  return failed === 0 && passed > 0 && !(strict && skipped > 0);
}

/**
 * Prints the summary line, alone and last; what was skipped is said before it.
 *
 * @param {Counts[]} results
 * @param {{ strict: boolean }} options
 */
export function printSummary(results, { strict }) {
  const { passed, failed, skipped } = sumCounts(results);
  if (skipped > 0) {
    console.log(
      `PERHATIAN: ${skipped} uji DILEWATI.${strict ? " Di CI tidak boleh ada yang dilewati: dianggap gagal." : ""}`,
    );
  }
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
}
