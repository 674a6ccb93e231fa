import type { SourceKind } from "../domain/score.ts";
import { SOURCE_KIND_ORDER } from "../domain/score.ts";
import { readChoice } from "./query-text.ts";

/** Kinds of sources in addresses: `/sumber?jenis=keputusan`. */
export const SOURCE_KIND_WORDS = {
  ministry_report: "laporan-kementerian",
  decree: "keputusan",
  press_quoting_decree: "berita-kutip-keputusan",
  own_site_quoting_decree: "situs-kutip-keputusan",
  assessor: "asesor",
  own_site: "situs-daerah",
  press: "berita",
  regulation: "peraturan",
  dataset: "kumpulan-data",
  other: "lain",
} as const satisfies Record<SourceKind, string>;

/** The kind that `/sumber` is narrowed to, and what was typed instead where it is none. */
export function parseSourceList(params: URLSearchParams): {
  kind: SourceKind | undefined;
  refused: string | undefined;
} {
  const { value, refused } = readChoice(params, "jenis", Object.values(SOURCE_KIND_WORDS));
  return { kind: SOURCE_KIND_ORDER.find((kind) => SOURCE_KIND_WORDS[kind] === value), refused };
}
