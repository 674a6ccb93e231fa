import type { Instrument } from "../../domain/instrument.ts";
import type { RegionView } from "../../domain/region-view.ts";
import { formatDifference, formatFine, formatScore } from "../format.ts";
import { KINDS } from "./scores.ts";

/** Words of pictures that leave the site: each says by itself what it shows, from where, and from when. */
export const PICTURE = {
  history: (name: string) => `Riwayat nilai ${name}`,
  scale: "Indeks menurut tahun penilaian, skala sampai 5. Nilai dari instrumen yang berbeda tidak disambung.",
  sources: "Sumber",
  disputed: "Sumber angka lain yang terbit ada pada alamat di bawah.",
  noSources: "Belum ada sumber yang kami temukan.",
  region: "Daerah",
  comparison: (names: string) => `Perbandingan ${names}`,
  instrument: (tag: string) => `Instrumen ${tag}`,
  others: (count: number) => `${count} daerah lain`,
} as const;

/** A number of a link preview with what it is. */
export type PreviewNumber = { readonly value: string; readonly label: string };

/** Up to three numbers of one instrument: the newest value, the step before it, the median of the kind. */
export function previewNumbers(
  { region, latest, series, benchmarks }: RegionView,
  instrument: Instrument,
): PreviewNumber[] {
  if (latest === null) return [];
  const band = latest.band === null ? "" : `, ${latest.band.label}`;
  const step = series.differences.find(({ to, instrument: code }) => to === latest.year && code === latest.instrument);
  const nation = benchmarks.at(-1);
  return [
    { value: formatScore(latest), label: `${instrument.indexName} ${latest.year}${band}` },
    ...(step === undefined
      ? []
      : [{ value: formatDifference(step.hundredths), label: `sejak ${step.from}, instrumen yang sama` }]),
    ...(nation === undefined
      ? []
      : [
          {
            value: formatFine(nation.median),
            label: `median ${KINDS[region.kind]} ${nation.year}, ${nation.n} dari ${nation.bodies} bernilai`,
          },
        ]),
  ];
}
