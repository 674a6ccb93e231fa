import { formatDay } from "./format.ts";

/**
 * A ready citation: what, with its year and instrument where it has one, address and day of access.
 * "Kiat, Kabupaten Mesuji, penilaian 2024 (instrumen 59/2020), https://…/daerah/18.11, diakses 25 November 2026."
 */
export function formatCitation({ what, address, day }: { what: string; address: string; day: string }): string {
  return `Kiat, ${what}, ${address}, diakses ${formatDay(day)}.`;
}
