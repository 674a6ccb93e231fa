import type { DataRow } from "../domain/data-file.ts";
import type { InstrumentNode } from "../domain/instrument.ts";
import type { ScoreView } from "../domain/score-view.ts";
import { fileNumber } from "./format.ts";

/** Columns of every file that holds values. A value never travels without instrument, status and source. */
export const SCORE_COLUMNS = [
  ...["kode_daerah", "daerah", "tahun", "instrumen", "tingkat", "nomor", "unsur", "nilai", "tercetak"],
  ...["predikat", "asal_predikat", "status", "jenis_penilaian", "keyakinan", "sengketa"],
  ...["sumber", "judul_sumber", "letak", "catatan"],
];

const LEVEL_WORDS = { index: "indeks", domain: "domain", aspect: "aspek", indicator: "indikator" } as const;
const ORIGIN_WORDS = { published: "diterbitkan", computed: "dihitung" } as const;
const ROUND_WORDS = {
  evaluation: "evaluasi",
  monitoring: "pemantauan",
  self_assessment: "penilaian_mandiri",
  simulation: "simulasi",
  unknown: "tidak_disebut",
} as const;
const CONFIDENCE_WORDS = { high: "tinggi", medium: "sedang", low: "rendah" } as const;

type Where = {
  readonly region: { readonly code: string; readonly name: string };
  readonly node: InstrumentNode;
  readonly nodeName: string;
};

/** One value, or its absence with the reason in `status`, as a row of `SCORE_COLUMNS`. */
export function scoreRow({ region, node, nodeName }: Where, score: ScoreView): DataRow {
  const head = {
    kode_daerah: region.code,
    daerah: region.name,
    tahun: score.year,
    instrumen: score.instrument,
    tingkat: LEVEL_WORDS[node.level],
    nomor: node.level === "index" ? null : node.no,
    unsur: nodeName,
    status: score.status,
    catatan: score.note,
  };
  if (score.status !== "available") return head;
  return {
    ...head,
    nilai: score.value / 100,
    tercetak: fileNumber(score),
    predikat: score.band?.label ?? null,
    asal_predikat: score.band === null ? null : ORIGIN_WORDS[score.band.origin],
    jenis_penilaian: ROUND_WORDS[score.roundKind],
    keyakinan: CONFIDENCE_WORDS[score.confidence],
    sengketa: score.disputed,
    sumber: score.source.slug,
    judul_sumber: score.source.title,
    letak: score.source.place,
  };
}
