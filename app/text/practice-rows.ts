import type { DataRow } from "../domain/data-file.ts";
import type { PracticeCard } from "../domain/practice-list-view.ts";
import { PRACTICE_KIND, PRACTICE_STATUS } from "./id/practices.ts";

/** Columns of practices in files, one row for each; money in rupiah. */
export const PRACTICE_COLUMNS = [
  ...["slug", "judul", "kode_daerah", "daerah", "provinsi", "jenis", "status", "belum_dikonfirmasi"],
  ...["indikator", "masalah", "langkah", "hasil", "biaya_dari", "biaya_sampai", "minggu_dari", "minggu_sampai"],
  ...["tingkat_bukti", "ditiru", "ditiru_berhasil", "dinas", "sumber", "tanggal_sumber", "alamat"],
];

/** @param address full address of the practice's page */
export function practiceRow(card: PracticeCard, address: string): DataRow {
  const { slug, title, region, kind, status, unconfirmed, indicators, problem, steps, outcome } = card;
  return {
    slug,
    judul: title,
    kode_daerah: region.code,
    daerah: region.name,
    provinsi: region.provinceName,
    jenis: PRACTICE_KIND[kind].toLowerCase(),
    status: PRACTICE_STATUS[status].toLowerCase(),
    belum_dikonfirmasi: unconfirmed,
    indikator: indicators
      .map(({ instrument, no, from, to }) => {
        const step = from === null && to === null ? "" : ` (${from ?? "–"}→${to ?? "–"})`;
        return `${instrument}/${no}${step}`;
      })
      .join("; "),
    masalah: problem,
    langkah: steps,
    hasil: outcome,
    biaya_dari: card.cost.min,
    biaya_sampai: card.cost.max,
    minggu_dari: card.weeks.min,
    minggu_sampai: card.weeks.max,
    tingkat_bukti: card.evidence,
    ditiru: card.adoptions,
    ditiru_berhasil: card.successes,
    dinas: card.officeName,
    sumber: card.source?.title ?? null,
    tanggal_sumber: card.source?.date ?? null,
    alamat: address,
  };
}
