/** Lowest Node that has everything the site uses; the same number stands in package.json under `engines`. */
export const REQUIRED_NODE = "20.19.0";

/**
 * Tells whether a Node version is new enough.
 *
 * @param {string} version as in `process.versions.node`
 */
export function isNodeSupported(version) {
  const have = version.split(".").map(Number);
  const need = REQUIRED_NODE.split(".").map(Number);
  for (let i = 0; i < need.length; i++) {
    const difference = (have[i] || 0) - (need[i] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Ends the process with one sentence on a Node that is too old. Written so that old versions can still read this file. */
export function requireNode() {
  if (isNodeSupported(process.versions.node)) return;
  console.error(
    `Kiat memerlukan Node.js ${REQUIRED_NODE} atau lebih baru, sedangkan yang terpasang ${process.versions.node}: perbarui Node.js, lalu jalankan lagi.`,
  );
  process.exit(1);
}
