import type { DataRow } from "../domain/data-file.ts";
import { INDEX_NODE } from "../domain/instrument.ts";
import type { SameStartGroup } from "../domain/same-start-view.ts";
import { SCORE_COLUMNS, scoreRow } from "./score-rows.ts";

export const SAME_START_COLUMNS = [...SCORE_COLUMNS, "perubahan", "unsur_naik_terbanyak", "kenaikan_unsur"];

/**
 * Two rows for each body, in the order of the page: its index of the base year, then that of the target year with the
 * change, or the reason why there is none.
 */
export function sameStartRows({ rows }: SameStartGroup, indexName: string): DataRow[] {
  return rows.flatMap(({ region, from, to, change, parts }) => {
    const where = { region, node: INDEX_NODE, nodeName: indexName };
    return [
      scoreRow(where, from),
      {
        ...scoreRow(where, to),
        perubahan: change === null ? null : change / 100,
        unsur_naik_terbanyak: parts === null ? null : parts.names.join("; "),
        kenaikan_unsur: parts === null ? null : parts.hundredths / 100,
      },
    ];
  });
}
