import { listIndicatorsOf } from "../../db/queries/practice-list.server.ts";
import { listGatheredIds, listSearchedPractices } from "../../db/queries/practice-search.server.ts";
import type { StarterTransaction } from "../../db/queries/starter.server.ts";
import { writePracticeDocument } from "../domain/practice-document.ts";
import { instruments } from "../platform/content/instruments.server.ts";
import { putIntoSearch, takeOutOfSearch } from "./index-search.server.ts";

/**
 * Makes these practices findable as they are now, and those that are not published no longer. Belongs into every transaction
 * that publishes, renames, claims, withdraws or removes one.
 */
export async function indexPractices(trx: StarterTransaction, ids: readonly string[]): Promise<void> {
  const published = await listSearchedPractices(trx, ids);
  const indicators = await listIndicatorsOf(
    trx,
    published.map(({ id }) => id),
  );
  const documents = published.map((practice) =>
    writePracticeDocument({
      ...practice,
      indicators: indicators
        .filter(({ practiceId }) => practiceId === practice.id)
        .map(({ instrument, no }) => ({ no, name: nameOf(instrument, no) })),
    }),
  );
  const kept = new Set(documents.map(({ id }) => id));
  await takeOutOfSearch(
    trx,
    "practice",
    ids.filter((id) => !kept.has(id)),
  );
  await putIntoSearch(trx, "practice", documents);
}

/** The same for all that came from public sources. */
export async function indexGatheredPractices(trx: StarterTransaction): Promise<void> {
  await indexPractices(trx, await listGatheredIds(trx));
}

function nameOf(code: string, no: number): string {
  const instrument = instruments.find((one) => one.code === code);
  return instrument?.indicators.find((one) => one.no === no)?.name ?? "";
}
