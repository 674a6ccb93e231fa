import { type Expression, type SqlBool, sql, type Transaction } from "kysely";
import type { FoundDocument } from "../../app/domain/search-rank.ts";
import type { QueryWord } from "../../app/domain/search-words.ts";
import type { Db } from "../open.server.ts";
import type { Schema, SearchDocumentTable } from "../schema.ts";

/** SQLite takes 32,766 variables a statement; a document has eight. */
const ROWS_PER_STATEMENT = 1000;

/** More than there are documents; a guard, not a page. */
const MAX_FOUND = 5000;

/** Replaces everything that can be found. Documents follow from other tables and files, so none is worth keeping. */
export async function replaceSearchDocuments(
  trx: Transaction<Schema>,
  documents: readonly SearchDocumentTable[],
): Promise<void> {
  await trx.deleteFrom("search_document").execute();
  for (let at = 0; at < documents.length; at += ROWS_PER_STATEMENT) {
    await trx
      .insertInto("search_document")
      .values(documents.slice(at, at + ROWS_PER_STATEMENT))
      .execute();
  }
}

/**
 * Documents that hold every word, in no particular rank. One statement for both databases; the words are values in
 * it, never a query language. No words find nothing.
 */
export async function findSearchDocuments(db: Db, words: readonly QueryWord[]): Promise<FoundDocument[]> {
  if (words.length === 0) return [];
  return db
    .selectFrom("search_document")
    .select(["id", "kind", "address", "title", "summary", "title_words as titleWords", "sort_order as sortOrder"])
    .where((eb) => eb.and(words.map((needles) => eb.or(needles.map((needle) => contains(needle))))))
    .orderBy("kind")
    .orderBy("sort_order")
    .orderBy("id")
    .limit(MAX_FOUND)
    .execute();
}

function contains(needle: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref("words")} like ${`%${escapeLike(needle)}%`} escape '\\'`;
}

/** Letters of `like` patterns stand for themselves. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
