import { listRegionAliases, listRegionCodes, listRegions } from "../../db/queries/region.server.ts";
import { listSources } from "../../db/queries/source.server.ts";
import type { StarterRows, StarterTransaction } from "../../db/queries/starter.server.ts";
import { replaceSearchDocuments } from "../../db/search/search.server.ts";
import { instrumentsByUse } from "../domain/indicator-query.ts";
import type { SearchDocument, SearchedRegion, SearchKind, SearchWriter } from "../domain/search-document.ts";
import { documentWords } from "../domain/search-words.ts";
import { glossary } from "../platform/content/glossary.server.ts";
import { instruments } from "../platform/content/instruments.server.ts";
import { contentPages } from "../platform/content/pages.server.ts";

/**
 * Writes down everything that can be found: regions and sources of the database, indicators of the instruments in use,
 * written pages and terms. Belongs into the transaction that changes any of them.
 */
export async function refreshSearch(trx: StarterTransaction, write: SearchWriter): Promise<void> {
  const [regions, sources] = [await listSearchedRegions(trx), await listSources(trx)];
  const indicators = instrumentsByUse(instruments).flatMap((instrument) =>
    instrument.indicators.map((indicator) => write.indicator(instrument, indicator)),
  );
  await replaceSearchDocuments(trx, [
    ...toRows("region", regions.map(write.region)),
    ...toRows("indicator", indicators),
    ...toRows("source", sources.map(write.source)),
    ...toRows("page", contentPages.map(write.page)),
    ...toRows("term", glossary.map(write.term)),
  ]);
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

/** The address is the identity; the order given is the order among equals. */
function toRows(kind: SearchKind, documents: readonly SearchDocument[]): StarterRows<"search_document"> {
  return documents.map(({ address, title, summary, titles, texts }, place) => ({
    id: address,
    kind,
    address,
    title,
    summary,
    title_words: documentWords(titles),
    words: documentWords([...titles, ...texts]),
    sort_order: place,
  }));
}
