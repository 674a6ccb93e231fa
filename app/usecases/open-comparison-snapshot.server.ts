import type { KeptComparison } from "../domain/comparison.ts";
import type { DataRow } from "../domain/data-file.ts";
import { SNAPSHOT_SHAPES, type SnapshotResult } from "../domain/snapshot.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { openSnapshot } from "./open-snapshot.server.ts";
import { showSameStartOf } from "./same-start-of-comparison.server.ts";
import { type AskedComparison, showComparison } from "./show-comparison.server.ts";

/** How a view is written as a file. */
export type ComparisonFile = {
  readonly columns: readonly string[];
  readonly rowsOf: (view: KeptComparison) => DataRow[];
};

/** A comparison on a day, with who rose from the same start. An empty selection and a year without any round are `no_page`. */
export function openComparisonSnapshot(
  app: AppContext,
  { codes, asked, ...address }: { day: string; path: string; codes: readonly string[]; asked: AskedComparison },
  { columns, rowsOf }: ComparisonFile,
): Promise<SnapshotResult<KeptComparison>> {
  return openSnapshot(app, address, async (past) => {
    const { view: shown, yearOutside } = await showComparison(past, codes, asked);
    if (shown === undefined || yearOutside) return undefined;
    const sameStart = await showSameStartOf(past, shown);
    const view = sameStart === undefined ? shown : { ...shown, sameStart };
    return { shape: SNAPSHOT_SHAPES.comparison, columns, rows: rowsOf(view), view };
  });
}
