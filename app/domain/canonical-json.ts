/**
 * JSON in the one form that a fingerprint can be taken of: keys in the order of their code units, no blanks, what is
 * `undefined` left out. The same as `jq -cS` writes for plain values.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
