import type { StarterTransaction } from "../../db/queries/starter.server.ts";
import { type NamedDocument, putSearchDocuments, removeSearchDocuments } from "../../db/search/documents.server.ts";
import type { SearchKind } from "../domain/search-document.ts";
import { searchLexicon } from "../platform/content/search-lexicon.server.ts";

/**
 * Makes records findable as they are now. Belongs into the transaction that publishes them; what is no public record
 * must never come here.
 */
export async function putIntoSearch(
  trx: StarterTransaction,
  kind: SearchKind,
  documents: readonly NamedDocument[],
): Promise<void> {
  await putSearchDocuments(trx, { kind, documents, stem: searchLexicon.stem });
}

/** Takes records out of the search, in the transaction that withdraws or removes them. */
export async function takeOutOfSearch(
  trx: StarterTransaction,
  kind: SearchKind,
  ids: readonly string[],
): Promise<void> {
  await removeSearchDocuments(trx, { kind, ids });
}
