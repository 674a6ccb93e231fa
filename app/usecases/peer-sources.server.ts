import { listSourcesBySlugs } from "../../db/queries/source.server.ts";
import type { PeerRegion } from "../domain/peers-view.ts";
import type { ScoreView } from "../domain/score-view.ts";
import type { Source } from "../domain/source.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** Where centroids were read; a region names only the source of its population and area. */
const CENTROIDS = "cahyadsn-wilayah-boundaries";

/** Sources of profiles, centroids and indexes, by slug. */
export async function listPeerSources(
  app: Pick<AppContext, "reader">,
  shown: readonly PeerRegion[],
  scores: readonly ScoreView[],
): Promise<Source[]> {
  const slugs = [
    CENTROIDS,
    ...shown.flatMap(({ region, start }) => [region.profileSource, ...(start === null ? [] : [start.sourceSlug])]),
    ...scores.flatMap((score) => (score.status === "available" ? [score.source.slug] : [])),
  ];
  return listSourcesBySlugs(app.reader, [...new Set(slugs)].sort());
}
