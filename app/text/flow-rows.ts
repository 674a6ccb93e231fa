import type { DataCell, DataRow } from "../domain/data-file.ts";
import type { FlowRow, RegionFlowView } from "../domain/flow.ts";
import { sayFlowKind } from "./id/flow.ts";
import { paths } from "./paths.ts";

/** Columns of who learnt from whom, one row for each visit or adoption. */
export const FLOW_COLUMNS = [
  ...["macam", "kode_yang_belajar", "yang_belajar", "kode_belajar_dari", "belajar_dari", "tanggal", "judul"],
  ...["indikator", "alamat"],
];

/** @param addressOf full address of a path */
export function flowRow(row: FlowRow, addressOf: (path: string) => string): DataRow {
  const { learner, teacher, day, title, indicators } = row;
  return {
    macam: sayFlowKind(row).toLowerCase(),
    ...{ kode_yang_belajar: learner.code, yang_belajar: learner.name },
    ...{ kode_belajar_dari: teacher.code, belajar_dari: teacher.name },
    ...{ tanggal: day, judul: title || null, indikator: indicators.join("; ") },
    alamat: addressOf(row.kind === "visit" ? paths.visit(row.visitId) : paths.practice(row.practiceSlug)),
  };
}

/** What a region learnt and taught, as cells beside its values: "Kabupaten Mesuji (2023-03-16)". */
export function regionFlowCells(flow: RegionFlowView | null): Record<string, DataCell> {
  if (flow === null) return {};
  const say = (rows: readonly FlowRow[], end: "learner" | "teacher") =>
    rows.map((row) => (row.day === null ? row[end].name : `${row[end].name} (${row.day})`)).join("; ") || null;
  return { belajar_dari: say(flow.learnt.rows, "teacher"), dipelajari_oleh: say(flow.taught.rows, "learner") };
}
