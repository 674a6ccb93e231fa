import type { ComparedRegion, ComparisonRow, ComparisonView } from "../domain/comparison.ts";
import type { GroupMiddle } from "../domain/comparison-group.ts";
import type { DataRow } from "../domain/data-file.ts";
import { INDEX_NODE, type InstrumentNode } from "../domain/instrument.ts";
import type { ScoreView } from "../domain/score-view.ts";
import { describeGroup, nameGroup } from "./id/comparison-settings.ts";
import { SCORE_COLUMNS, scoreRow } from "./score-rows.ts";

export const comparisonColumns = [
  ...SCORE_COLUMNS,
  ...["selisih", "bagian_selisih", "sisa_pembulatan"],
  ...["median", "kuartil_bawah", "kuartil_atas", "n", "dari", "kelompok"],
];

/** Decimals of the columns that are computed here; medians may lie between two hundredths. */
export const comparisonDecimals = {
  ...{ selisih: 2, bagian_selisih: 2, sisa_pembulatan: 2 },
  ...{ median: 4, kuartil_bawah: 4, kuartil_atas: 4 },
};

/**
 * A comparison as rows: region by region the index of every year shown, then the parts of the compared year.
 * `selisih` is this value minus that of the first region; `null` where there is nothing to subtract. The middle of the
 * chosen group stands in the rows of the compared year, and beside the index of the other years where the page draws it.
 *
 * @param indexNameOf name of the index of an instrument: "Indeks SPBE"
 */
export function comparisonRows(view: ComparisonView, indexNameOf: (instrument: string) => string): DataRow[] {
  const parts = partsOf(view);
  return view.regions.flatMap((compared, at) => {
    const { region, scores, yearGaps } = compared;
    const indexes = scores.map((score) => {
      const gap = yearGaps.find(({ year }) => year === score.year);
      const isCompared = score.year === view.year;
      return {
        ...scoreRow({ region, node: INDEX_NODE, nodeName: indexNameOf(score.instrument) }, score),
        selisih: gap === undefined ? null : gap.hundredths / 100,
        sisa_pembulatan: isCompared && compared.gap?.ok ? compared.gap.remainder / 100 : null,
        ...middleCells(view, isCompared ? view.index.middle : middleIn(view, score)),
      };
    });
    const others = parts.flatMap((row) => {
      const cell = row.cells[at];
      if (cell === undefined) return [];
      return [
        {
          ...scoreRow({ region, node: row.node, nodeName: row.name }, cell.score),
          selisih: cell.difference === null ? null : cell.difference.hundredths / 100,
          bagian_selisih: pointsIn(compared, row.node),
          ...middleCells(view, row.middle),
        },
      ];
    });
    return [...indexes, ...others];
  });
}

/** Every row of the page, once: those of the table, then those that only explain the differences. */
function partsOf({ rows, emptyRows, gapRows }: ComparisonView): ComparisonRow[] {
  const inTable = [...rows, ...emptyRows];
  const rest = gapRows.filter(({ node }) => !inTable.some((row) => isSame(row.node, node)));
  return [...inTable, ...rest];
}

function pointsIn({ gap }: ComparedRegion, node: InstrumentNode): number | null {
  const part = gap?.ok ? gap.parts.find((one) => isSame(one.node, node)) : undefined;
  return part === undefined ? null : part.points / 100;
}

function middleIn({ middles }: ComparisonView, { year, instrument }: ScoreView): GroupMiddle | null {
  return middles.find((one) => one.year === year && one.instrument === instrument) ?? null;
}

function middleCells({ group }: ComparisonView, middle: GroupMiddle | null): DataRow {
  if (middle === null || group === null) return {};
  const { low, median, high, n, bodies } = middle;
  return {
    median: median / 10_000,
    kuartil_bawah: low / 10_000,
    kuartil_atas: high / 10_000,
    n,
    dari: bodies,
    kelompok: `${nameGroup(group)}: ${describeGroup(group)}`,
  };
}

function isSame(a: InstrumentNode, b: InstrumentNode): boolean {
  return a.level === b.level && a.no === b.no;
}
