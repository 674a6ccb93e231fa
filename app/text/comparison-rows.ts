import type { ComparisonView } from "../domain/comparison.ts";
import type { DataRow } from "../domain/data-file.ts";
import { INDEX_NODE } from "../domain/instrument.ts";
import { SCORE_COLUMNS, scoreRow } from "./score-rows.ts";

export const comparisonColumns = [...SCORE_COLUMNS, "selisih"];

/**
 * A comparison as rows: region by region the index of every year shown, then the parts of the compared year.
 * `selisih` is this value minus that of the first region; `null` where there is nothing to subtract.
 *
 * @param indexNameOf name of the index of an instrument: "Indeks SPBE"
 */
export function comparisonRows(view: ComparisonView, indexNameOf: (instrument: string) => string): DataRow[] {
  return view.regions.flatMap(({ region, scores }, at) => {
    const indexes = scores.map((score) => ({
      ...scoreRow({ region, node: INDEX_NODE, nodeName: indexNameOf(score.instrument) }, score),
      selisih: score.year === view.year ? differenceAt(view.index, at) : null,
    }));
    const parts = [...view.rows, ...view.emptyRows].flatMap((row) => {
      const cell = row.cells[at];
      if (cell === undefined) return [];
      return [
        { ...scoreRow({ region, node: row.node, nodeName: row.name }, cell.score), selisih: differenceAt(row, at) },
      ];
    });
    return [...indexes, ...parts];
  });
}

function differenceAt(row: ComparisonView["index"], at: number): number | null {
  const difference = row.cells[at]?.difference;
  return difference ? difference.hundredths / 100 : null;
}
