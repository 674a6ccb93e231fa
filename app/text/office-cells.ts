import type { DataCell } from "../domain/data-file.ts";
import type { OfficeView } from "../domain/office-view.ts";

/** The office beside a region's values, for files that can say something about the whole. */
export function officeCells(office: OfficeView): Record<string, DataCell> {
  return {
    ...(office.demo ? { dinas_contoh: true } : {}),
    dinas: office.name,
    dinas_alamat: office.address,
    dinas_surel: office.mail,
    dinas_telepon: office.phone,
    dinas_situs: office.web,
    dinas_zona_waktu: office.timeZone,
    dinas_layanan: office.offers,
    dinas_kunjungan_per_bulan: office.visitsPerMonth,
    dinas_versi: office.version,
    dinas_diperbarui: office.updatedAt,
    dinas_sidik: office.fingerprint,
  };
}
