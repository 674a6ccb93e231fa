import type { DataRow } from "../domain/data-file.ts";
import type { KeptRegion } from "../domain/region-view.ts";
import { SNAPSHOT_SHAPES, type SnapshotResult } from "../domain/snapshot.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { openSnapshot } from "./open-snapshot.server.ts";
import { showRegion } from "./show-region.server.ts";
import { showRegionPeers } from "./show-region-peers.server.ts";
import { showLeadingSameStart } from "./show-same-start.server.ts";

/** How a view is written as a file. */
export type RegionFile = { readonly columns: readonly string[]; readonly rowsOf: (view: KeptRegion) => DataRow[] };

/** The page of one region on a day, with what other regions say about it. A code that nobody has is `no_page`. */
export function openRegionSnapshot(
  app: AppContext,
  { code, ...address }: { day: string; path: string; code: string },
  { columns, rowsOf }: RegionFile,
): Promise<SnapshotResult<KeptRegion>> {
  return openSnapshot(app, address, async (past) => {
    const shown = await showRegion(past, code);
    if (shown === undefined) return undefined;
    const [peers, sameStart] = await Promise.all([
      showRegionPeers(past, shown.region),
      showLeadingSameStart(past, code),
    ]);
    const view = { ...shown, beside: { peers, sameStart } };
    return { shape: SNAPSHOT_SHAPES.region, columns, rows: rowsOf(view), view };
  });
}
