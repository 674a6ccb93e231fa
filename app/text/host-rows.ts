import type { DataRow } from "../domain/data-file.ts";
import { gainOf, type RankedHost } from "../domain/host-ranking.ts";
import type { HostsView } from "../domain/hosts-view.ts";
import { fileNumber } from "./format.ts";
import { sayHost } from "./id/hosts.ts";

export const HOST_COLUMNS = [
  ...["urutan", "kode_daerah", "daerah", "tahun", "instrumen", "tingkat", "nilai", "tercetak", "status", "sumber"],
  ...["dasar_lemah", "batas_tercapai", "praktik", "jawaban", "dikonfirmasi_12_bulan"],
  ...["naik_tingkat", "tahun_awal", "nilai_awal_daerah", "nilai_awal_kami", "tahun_berikut", "nilai_berikut"],
  ...["tahun_akhir", "nilai_akhir", "naik", "jarak_kemiripan", "jarak_km", "kunjungan_180_hari", "kapasitas_per_bulan"],
  "alasan",
] as const;

/** Decimals of the columns that are computed. */
export const HOST_DECIMALS: Readonly<Record<string, number>> = {
  ...{ jarak_kemiripan: 4, naik: 2, nilai_awal_daerah: 2, nilai_awal_kami: 2, nilai_berikut: 2, nilai_akhir: 2 },
};

/** The hosts of the page in its order, each with its newest index and the reasons as the page says them. */
export function hostRows(view: HostsView): DataRow[] {
  return view.ranking.hosts.map((host, at) => ({
    ...{ urutan: at + 1, kode_daerah: host.code, daerah: host.name },
    ...indexCells(host),
    ...{ dasar_lemah: host.isWeak, batas_tercapai: host.isFull },
    ...{ praktik: host.proofs.practices, jawaban: host.proofs.answers, dikonfirmasi_12_bulan: host.proofs.recent },
    ...riseCells(host),
    jarak_kemiripan: host.distance === null ? null : host.distance / 10_000,
    ...{ jarak_km: host.km, kunjungan_180_hari: host.load.visits, kapasitas_per_bulan: host.load.perMonth },
    alasan: sayHost(host, view).join(" "),
  }));
}

function indexCells({ index }: RankedHost): DataRow {
  if (index === null) return { tingkat: "indeks", status: "not_found" };
  const { year, instrument, value } = index;
  const printed = { nilai: value.value / 100, tercetak: fileNumber(value) };
  return {
    tahun: year,
    instrumen: instrument,
    tingkat: "indeks",
    ...printed,
    status: "available",
    sumber: value.source,
  };
}

function riseCells({ rise }: RankedHost): DataRow {
  if (rise === null) return {};
  const { level, from, next, to, own } = rise;
  return {
    naik_tingkat: level === "index" ? "indeks" : "indikator",
    ...{ tahun_awal: from.year, nilai_awal_daerah: from.value.value / 100, nilai_awal_kami: own.value / 100 },
    ...{ tahun_berikut: next.year, nilai_berikut: next.value.value / 100 },
    ...{ tahun_akhir: to.year, nilai_akhir: to.value.value / 100, naik: gainOf(rise) / 100 },
  };
}
