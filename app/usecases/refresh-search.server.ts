import { listRegionAliases, listRegionCodes, listRegions } from "../../db/queries/region.server.ts";
import { listSources } from "../../db/queries/source.server.ts";
import type { StarterTransaction } from "../../db/queries/starter.server.ts";
import { indexAnew, replaceSearchDocuments } from "../../db/search/documents.server.ts";
import { instrumentsByUse } from "../domain/indicator-query.ts";
import type { SearchDocument, SearchedRegion, SearchKind, SearchWriter } from "../domain/search-document.ts";
import { glossary } from "../platform/content/glossary.server.ts";
import { instruments } from "../platform/content/instruments.server.ts";
import { findLevelSummary } from "../platform/content/level-summaries.server.ts";
import { contentPages } from "../platform/content/pages.server.ts";
import { searchLexicon } from "../platform/content/search-lexicon.server.ts";
import { indexGatheredPractices } from "./index-practices.server.ts";
import { indexGatheredVisits } from "./index-visits.server.ts";

const { stem } = searchLexicon;

/**
 * Writes down everything of the starter content that can be found: regions and sources of the database, indicators of
 * the instruments in use, written pages and terms, practices and visits from public sources. What people wrote stays, indexed anew
 * with the roots of today. Belongs into the transaction that changes any of them.
 */
export async function refreshSearch(trx: StarterTransaction, write: SearchWriter): Promise<void> {
  const [regions, sources] = [await listSearchedRegions(trx), await listSources(trx)];
  const indicators = instrumentsByUse(instruments).flatMap((instrument) =>
    instrument.indicators.map((indicator) =>
      write.indicator(instrument, indicator, findLevelSummary(instrument.code, indicator.no)),
    ),
  );
  await replace(trx, "region", regions.map(write.region));
  await replace(trx, "indicator", indicators);
  await replace(trx, "source", sources.map(write.source));
  await replace(trx, "page", contentPages.map(write.page));
  await replace(trx, "term", glossary.map(write.term));
  await indexAnew(trx, { kind: "practice", stem });
  await indexGatheredPractices(trx);
  await indexAnew(trx, { kind: "visit", stem });
  await indexGatheredVisits(trx);
  await indexAnew(trx, { kind: "question", stem });
}

async function listSearchedRegions(trx: StarterTransaction): Promise<SearchedRegion[]> {
  const regions = await listRegions(trx);
  const codes = await listRegionCodes(trx);
  const aliases = await listRegionAliases(trx);
  return regions.map((region) => ({
    ...region,
    codes: codes.filter(({ regionId }) => regionId === region.id).map(({ code }) => code),
    aliases: aliases.filter(({ regionId }) => regionId === region.id).map(({ alias }) => alias),
  }));
}

/** The address is the identity. */
async function replace(trx: StarterTransaction, kind: SearchKind, documents: readonly SearchDocument[]): Promise<void> {
  const named = documents.map((document) => ({ ...document, id: document.address }));
  await replaceSearchDocuments(trx, { kind, documents: named, stem });
}
