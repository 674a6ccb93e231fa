import type { DataRow } from "../domain/data-file.ts";
import type { VisitCard } from "../domain/visit-list-view.ts";
import type { PublicVisit } from "../domain/visit-page-view.ts";
import { VISIT_FORM_WORDS, VISIT_KIND_WORDS, VISIT_STATE_WORDS } from "./id/visit-words.ts";

/** Columns of visits in files, one row for each; a date is as exact as it is known. */
const VISIT_COLUMNS = [
  ...["id", "kode_tamu", "tamu", "instansi_tamu", "kode_tuan_rumah", "tuan_rumah", "instansi_tuan_rumah"],
  ...["tanggal", "sampai", "ketelitian_tanggal", "jenis", "moda", "keadaan", "topik", "indikator"],
  ...["dari_sumber_publik", "alamat"],
];

const PRECISION = { day: "hari", month: "bulan", year: "tahun", unknown: "tidak diketahui" } as const;

type ListedVisit = { readonly visit: PublicVisit; readonly topic: string };

/** @param address full address of the visit's page */
export function visitRow({ visit, topic }: ListedVisit, address: string): DataRow {
  const { id, visitor, host, when, kind, form, state, indicators, isGathered } = visit;
  return {
    id,
    ...{ kode_tamu: visitor.region?.code ?? null, tamu: visitor.region?.name ?? null, instansi_tamu: visitor.unit },
    ...{ kode_tuan_rumah: host.region?.code ?? null, tuan_rumah: host.region?.name ?? null },
    instansi_tuan_rumah: host.unit,
    ...{ tanggal: when.from, sampai: when.to, ketelitian_tanggal: PRECISION[when.precision] },
    jenis: VISIT_KIND_WORDS[kind].toLowerCase(),
    moda: VISIT_FORM_WORDS[form].toLowerCase(),
    keadaan: VISIT_STATE_WORDS[state].toLowerCase(),
    topik: topic || null,
    indikator: indicators.map(({ instrument, no }) => `${instrument}/${no}`).join("; "),
    dari_sumber_publik: isGathered,
    alamat: address,
  };
}

/** The same with what lists tell of its report. */
export const LISTED_VISIT_COLUMNS = [
  ...VISIT_COLUMNS.slice(0, -2),
  ...["pertanyaan", "jawaban", "jumlah_pertanyaan", "komitmen", "jumlah_komitmen", "laporan_terbit"],
  ...VISIT_COLUMNS.slice(-2),
];

export function listedVisitRow(card: VisitCard, address: string): DataRow {
  return {
    ...visitRow(card, address),
    ...{ pertanyaan: card.question || null, jawaban: card.answer || null, jumlah_pertanyaan: card.questions },
    ...{ komitmen: card.commitment || null, jumlah_komitmen: card.commitments, laporan_terbit: card.isPublished },
  };
}
