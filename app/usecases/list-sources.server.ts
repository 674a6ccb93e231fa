import { listSources } from "../../db/queries/source.server.ts";
import type { SourceKind } from "../domain/score.ts";
import { SOURCE_KIND_ORDER } from "../domain/score.ts";
import type { SourceListView } from "../domain/source-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** Every source, or those of one kind, with the number of claims read in each and the number of sources of each kind. */
export async function listSourcesByKind(
  app: Pick<AppContext, "reader">,
  kind: SourceKind | undefined,
): Promise<SourceListView> {
  const all = await listSources(app.reader);
  const kinds = SOURCE_KIND_ORDER.map((one) => ({
    kind: one,
    count: all.filter((source) => source.kind === one).length,
  }));
  return {
    sources: kind === undefined ? all : all.filter((source) => source.kind === kind),
    kinds: kinds.filter(({ count }) => count > 0),
    total: all.length,
  };
}
