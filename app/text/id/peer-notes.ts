import type { PeerRefusals, PeersView } from "../../domain/peers-view.ts";

/** The notes on top of the page, one sentence each. */
export function sayRefusals(
  { scope, recipe, year, others }: PeerRefusals,
  view: Pick<PeersView, "base"> | undefined,
): string[] {
  const base = view === undefined ? "tahun terbaru yang daftarnya lengkap" : String(view.base.year);
  return [
    ...(scope === undefined ? [] : [`Lingkup “${scope}” tidak dikenal, jadi dipakai daerah sejenis.`]),
    ...(recipe === undefined
      ? []
      : [`Resep “${recipe}” tidak dikenal atau semua bobotnya 0, jadi dipakai resep yang berlaku.`]),
    ...(year === undefined
      ? []
      : [`Tidak ada hasil satu tahun untuk “${year}”, jadi nilai awal diambil dari ${base}.`]),
    ...(others > 0 ? ["Hanya daerah pertama yang dicarikan daerah sebanding."] : []),
  ];
}
