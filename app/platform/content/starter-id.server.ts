import { createHash } from "node:crypto";

/**
 * A stable id for starter content from its natural key, shaped as a UUID (version 8: custom).
 * The same key gives the same id on every machine and both databases, so loading twice changes nothing.
 */
export function starterId(...key: readonly (string | number | null)[]): string {
  const hex = createHash("sha256").update(JSON.stringify(key)).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}
