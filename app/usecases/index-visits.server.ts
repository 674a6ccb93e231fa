import type { StarterTransaction } from "../../db/queries/starter.server.ts";
import { listGatheredVisitIds, listSearchedVisits, listVisitIndicators } from "../../db/queries/visit-search.server.ts";
import { writeVisitDocument } from "../domain/visit-document.ts";
import { instruments } from "../platform/content/instruments.server.ts";
import { putIntoSearch, takeOutOfSearch } from "./index-search.server.ts";

/**
 * Makes these visits findable as public pages show them, and those that are hidden or gone no longer. Belongs into every
 * transaction that lists, publishes, withdraws or removes one.
 */
export async function indexVisits(trx: StarterTransaction, ids: readonly string[]): Promise<void> {
  const shown = await listSearchedVisits(trx, ids);
  const indicators = await listVisitIndicators(
    trx,
    shown.map(({ id }) => id),
  );
  const documents = shown.map((visit) =>
    writeVisitDocument({
      ...visit,
      indicators: indicators
        .filter(({ visitId }) => visitId === visit.id)
        .map(({ instrument, no }) => ({ no, name: nameOf(instrument, no) })),
    }),
  );
  const kept = new Set(documents.map(({ id }) => id));
  await takeOutOfSearch(
    trx,
    "visit",
    ids.filter((id) => !kept.has(id)),
  );
  await putIntoSearch(trx, "visit", documents);
}

/** The same for all that came from public sources. */
export async function indexGatheredVisits(trx: StarterTransaction): Promise<void> {
  await indexVisits(trx, await listGatheredVisitIds(trx));
}

function nameOf(code: string, no: number): string {
  return instruments.find((one) => one.code === code)?.indicators.find((one) => one.no === no)?.name ?? "";
}
