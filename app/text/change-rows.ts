import type { Change, FirstLoad, StandingValue } from "../domain/change.ts";
import type { DataRow } from "../domain/data-file.ts";
import { fileNumber } from "./format.ts";
import { sayFirstLoad, sayReasons, sourcesOf } from "./id/changes.ts";
import { LEVELS } from "./id/scores.ts";

/** Columns of `/perubahan.json` and its other forms. Times are UTC. */
export const CHANGE_COLUMNS = [
  ...["kapan", "jenis", "kode_daerah", "daerah", "tahun", "instrumen", "tingkat", "nomor", "unsur", "lapisan"],
  ...["nilai_lama", "tercetak_lama", "nilai_baru", "tercetak_baru", "alasan", "sumber", "judul_sumber", "letak"],
];

const LAYER_WORDS = { official: "resmi", self: "mandiri", simulation: "simulasi" } as const;

/** One change as a row; `jenis` holds everything that happened at once, joined by "+". */
export function changeRow(change: Change): DataRow {
  const { node, before, after, entered, withdrawn } = change;
  const [source] = sourcesOf(change);
  const kinds = [
    change.decision !== null || (entered.length === 0 && withdrawn.length === 0) ? "keputusan" : "",
    entered.length > 0 ? "klaim-masuk" : "",
    withdrawn.length > 0 ? "klaim-ditarik" : "",
  ];
  return {
    kapan: change.at,
    jenis: kinds.filter((word) => word !== "").join("+"),
    kode_daerah: change.region.code,
    daerah: change.region.name,
    tahun: change.year,
    instrumen: change.instrument,
    tingkat: LEVELS[node.level],
    nomor: node.level === "index" ? null : node.no,
    unsur: change.nodeName,
    lapisan: LAYER_WORDS[change.layer],
    nilai_lama: numberOf(before),
    tercetak_lama: printedOf(before),
    nilai_baru: numberOf(after),
    tercetak_baru: printedOf(after),
    alasan: sayReasons(change).join(" "),
    sumber: source?.slug ?? null,
    judul_sumber: source?.title ?? null,
    letak: source?.place ?? null,
  };
}

/** The first load, one row for all its claims. */
export function firstLoadRow(first: FirstLoad): DataRow {
  return { kapan: first.at, jenis: "isi-awal", alasan: sayFirstLoad(first) };
}

function numberOf(value: StandingValue): number | null {
  return value === null || value === "conflict" ? null : value.value / 100;
}

function printedOf(value: StandingValue): string | null {
  return value === null || value === "conflict" ? value && "conflict" : fileNumber(value);
}
