import { formatDay, formatList } from "./format.ts";

/**
 * A ready citation: what, with its year and instrument where it has one, address and day of access.
 * "Kiat, Kabupaten Mesuji, penilaian 2024 (instrumen 59/2020), https://…/daerah/18.11, diakses 25 November 2026."
 */
export function formatCitation({ what, address, day }: { what: string; address: string; day: string }): string {
  return `Kiat, ${what}, ${address}, diakses ${formatDay(day)}.`;
}

/** What a citation names; `sources` are the titles of what its values were read in. */
export type Cited = {
  readonly what: string;
  readonly address: string;
  readonly day: string;
  readonly sources?: readonly string[] | undefined;
};

/** With sources and licence, for lists of references. */
export function formatLongCitation({ what, address, day, sources = [] }: Cited): string {
  const read = sources.length === 0 ? "" : ` Sumber nilai: ${nameSources(sources)}.`;
  return `Kiat, ${what}.${read} ${address}, diakses ${formatDay(day)}. Nilai CC0, teks CC BY 4.0.`;
}

/** A sentence for official papers (naskah dinas), which says that this is no official portal. */
export function formatOfficialCitation({ what, address, day, sources = [] }: Cited): string {
  const read = sources.length === 0 ? "" : `, yang bersumber dari ${nameSources(sources)}`;
  return `Berdasarkan data Kiat tentang ${what} pada laman ${address} yang diakses tanggal ${formatDay(day)}${read}. Kiat bukan portal resmi Kementerian PANRB.`;
}

const NAMED_SOURCES = 3;

/** The first few by name, the others by number: they stand on the page itself. */
function nameSources(sources: readonly string[]): string {
  const named = sources.slice(0, NAMED_SOURCES);
  const rest = sources.length - named.length;
  return formatList(rest === 0 ? named : [...named, `${rest} sumber lain pada halaman itu`]);
}

/**
 * The citation of a frozen page: address and fingerprint say which data were read, so it needs no day of access.
 * "Kiat, riwayat nilai Kabupaten Mesuji, keadaan data per 25 November 2026, https://…/arsip/2026-11-25/daerah/18.11, sidik 1a2b3c4d5e6f."
 */
export function formatArchiveCitation({ what, address, day, hash }: ArchiveCitation): string {
  return `Kiat, ${what}, keadaan data per ${formatDay(day)}, ${address}, sidik ${hash.slice(0, 12)}.`;
}

type ArchiveCitation = { what: string; address: string; day: string; hash: string };
