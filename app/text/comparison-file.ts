import type { ComparisonView } from "../domain/comparison.ts";
import type { Instrument } from "../domain/instrument.ts";
import { comparisonColumns, comparisonRows } from "./comparison-rows.ts";
import { formatList } from "./format.ts";

/** How a comparison is written as a file. */
export function comparisonFile(instruments: readonly Instrument[]) {
  const indexNameOf = (code: string) => instruments.find((one) => one.code === code)?.indexName ?? "Indeks";
  return { columns: comparisonColumns, rowsOf: (view: ComparisonView) => comparisonRows(view, indexNameOf) };
}

/** "perbandingan Kabupaten Mesuji dan Kota Metro, penilaian 2024 (instrumen 59/2020)" */
export function nameComparison(
  { regions, year, instrument }: ComparisonView,
  instruments: readonly Instrument[],
): string {
  const tag = instruments.find(({ code }) => code === instrument)?.tag ?? instrument;
  return `perbandingan ${formatList(regions.map(({ region }) => region.name))}, penilaian ${year} (instrumen ${tag})`;
}
