import type { DataRow } from "../domain/data-file.ts";
import type { Source } from "../domain/source.ts";
import type { ListedSource, ReadValue } from "../domain/source-view.ts";
import { SOURCE_KINDS } from "./id/scores.ts";
import { SCORE_COLUMNS, scoreRow } from "./score-rows.ts";

/** Columns of the list of sources. */
export const SOURCE_COLUMNS = [
  ...[
    "sumber",
    "judul",
    "jenis",
    "penerbit",
    "nomor",
    "tanggal",
    "alamat",
    "alamat_hanya_situs",
    "jumlah_klaim",
    "catatan",
  ],
];

export function sourceRow(source: ListedSource): DataRow {
  return {
    sumber: source.slug,
    judul: source.title,
    jenis: SOURCE_KINDS[source.kind],
    penerbit: source.publisher,
    nomor: source.number,
    tanggal: source.date,
    alamat: source.address,
    alamat_hanya_situs: source.addressIsSite,
    jumlah_klaim: source.claims,
    catatan: source.note,
  };
}

/** Columns of the values read in one source: those of values, and whether the claim was adopted. */
export const READ_VALUE_COLUMNS = [...SCORE_COLUMNS.filter((name) => name !== "sengketa"), "diadopsi"];

/** One claim as its source prints it. A withdrawn one keeps its value and says so. */
export function readValueRow(value: ReadValue, source: Source): DataRow {
  const { region, node, nodeName, state, place, ...score } = value;
  const where = { slug: source.slug, title: source.title, kind: source.kind, place };
  const row = scoreRow({ region, node, nodeName }, { status: "available", disputed: false, source: where, ...score });
  return { ...row, status: state === "withdrawn" ? "withdrawn" : "available", diadopsi: state === "adopted" };
}
