import type { DataRow } from "../domain/data-file.ts";
import type { RegionView } from "../domain/region-view.ts";
import { SNAPSHOT_SHAPES, type SnapshotResult } from "../domain/snapshot.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { openSnapshot } from "./open-snapshot.server.ts";
import { showRegion } from "./show-region.server.ts";

/** How a view is written as a file. */
export type RegionFile = { readonly columns: readonly string[]; readonly rowsOf: (view: RegionView) => DataRow[] };

/** The page of one region on a day. A code that nobody has is `no_page`. */
export function openRegionSnapshot(
  app: AppContext,
  { code, ...address }: { day: string; path: string; code: string },
  { columns, rowsOf }: RegionFile,
): Promise<SnapshotResult<RegionView>> {
  return openSnapshot(app, address, async (past) => {
    const view = await showRegion(past, code);
    return view && { shape: SNAPSHOT_SHAPES.region, columns, rows: rowsOf(view), view };
  });
}
