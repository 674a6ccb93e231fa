import { formatDay } from "./format.ts";

/**
 * A ready citation: what, with its year and instrument where it has one, address and day of access.
 * "Kiat, Kabupaten Mesuji, penilaian 2024 (instrumen 59/2020), https://…/daerah/18.11, diakses 25 November 2026."
 */
export function formatCitation({ what, address, day }: { what: string; address: string; day: string }): string {
  return `Kiat, ${what}, ${address}, diakses ${formatDay(day)}.`;
}

/**
 * The citation of a frozen page: address and fingerprint say which data were read, so it needs no day of access.
 * "Kiat, riwayat nilai Kabupaten Mesuji, keadaan data per 25 November 2026, https://…/arsip/2026-11-25/daerah/18.11, sidik 1a2b3c4d5e6f."
 */
export function formatArchiveCitation({ what, address, day, hash }: ArchiveCitation): string {
  return `Kiat, ${what}, keadaan data per ${formatDay(day)}, ${address}, sidik ${hash.slice(0, 12)}.`;
}

type ArchiveCitation = { what: string; address: string; day: string; hash: string };
