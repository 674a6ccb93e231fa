import type { StandingVisit } from "../../db/queries/visit.server.ts";
import { listPublicVisitIndicators, listPublicVisits } from "../../db/queries/visit-list.server.ts";
import type { VisitFacts } from "../domain/visit-facets.ts";
import { indicatorKey } from "../domain/visit-plan.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";

/** Every public visit in memory, for lists, facets and the pages of others. */
export type VisitIndex = {
  readonly facts: readonly VisitFacts[];
  readonly visits: ReadonlyMap<string, StandingVisit>;
};

export const getVisitIndex = oncePerVersion(
  async ({ reader }: Pick<AppContext, "reader" | "version">): Promise<VisitIndex> => {
    const [visits, rows] = await Promise.all([listPublicVisits(reader), listPublicVisitIndicators(reader)]);
    const indicators = new Map<string, string[]>();
    for (const { visitId, ...indicator } of rows) {
      const own = indicators.get(visitId) ?? [];
      own.push(indicatorKey(indicator));
      indicators.set(visitId, own);
    }
    return {
      visits: new Map(visits.map((visit) => [visit.id, visit])),
      facts: visits.map((visit) => ({
        ...{ id: visit.id, visitorCode: visit.visitor.regionCode, hostCode: visit.host.regionCode ?? "" },
        ...{ form: visit.form, state: visit.state, from: visit.startsOn },
        isPublished: visit.visibility === "published",
        // What no office published stands where it was, not where somebody happened to load it.
        publishedAt: (visit.visibility === "published" ? (visit.publishedAt ?? visit.startsOn) : null) ?? "",
        indicators: indicators.get(visit.id) ?? [],
      })),
    };
  },
);
