import { ABSENCES } from "../../domain/absence.ts";
import type { IndicatorStanding } from "../../domain/indicator-view.ts";
import { formatScore } from "../format.ts";

/** Words of the regions that a reader brought along to `/indikator/:instrument/:no`. */
export const STANDING = {
  title: "Daerah pilihan Anda",
  note: "Hanya nilai yang diterbitkan untuk indikator ini; yang lain disebut alasannya.",
  compare: "Kembali ke perbandingan",
  without: "Halaman ini tanpa pilihan daerah",
  caption: (no: number, tag: string) => `Nilai indikator ${no} menurut ${tag}`,
} as const;

/** "Kabupaten Mesuji: 3 pada penilaian 2024." or "Kabupaten Mesuji: belum ditemukan untuk penilaian 2024." */
export function sayStanding({ region, scores: [newest] }: IndicatorStanding): string {
  if (newest.status === "available") {
    return `${region.name}: ${formatScore(newest)} pada penilaian ${newest.year}.`;
  }
  return `${region.name}: ${ABSENCES[newest.status].label} untuk penilaian ${newest.year}.`;
}
