import type { Transaction } from "kysely";
import { isTerm } from "../../app/domain/search-typo.ts";
import { listWords } from "../../app/domain/search-words.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

export type KnownTerm = { readonly term: string; readonly documents: number };

/** SQLite takes 32,766 variables a statement; a term has five. */
const TERMS_PER_STATEMENT = 5000;

/** A guard: what a mistyped word is compared with. */
const MOST_SIMILAR = 20_000;

/** Counts the words of documents that came (`by` 1) or go (-1); words that no document holds are forgotten. */
export async function countTerms(
  trx: Transaction<Schema>,
  documents: readonly { readonly title_words: string; readonly words: string }[],
  by: 1 | -1,
): Promise<void> {
  const counts = new Map<string, number>();
  for (const { title_words, words } of documents) {
    for (const word of listWords(`${title_words}|${words}`)) {
      if (isTerm(word)) counts.set(word, (counts.get(word) ?? 0) + by);
    }
  }
  // In one order for all, so that two who publish at once never wait for each other.
  const terms = [...counts.keys()].sort();
  for (let at = 0; at < terms.length; at += TERMS_PER_STATEMENT) {
    const rows = terms.slice(at, at + TERMS_PER_STATEMENT).map((term) => ({
      term,
      length: term.length,
      first: term.slice(0, 1),
      last: term.slice(-1),
      documents: counts.get(term) ?? 0,
    }));
    await trx
      .insertInto("search_term")
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .column("term")
          .doUpdateSet((eb) => ({ documents: eb("search_term.documents", "+", eb.ref("excluded.documents")) })),
      )
      .execute();
  }
  if (by < 0) await trx.deleteFrom("search_term").where("documents", "<=", 0).execute();
}

/** Known words of about that length with the same first or last letter. */
export async function listSimilarTerms(
  db: Db,
  { word, distance }: { word: string; distance: number },
): Promise<KnownTerm[]> {
  return db
    .selectFrom("search_term")
    .select(["term", "documents"])
    .where((eb) => eb.or([eb("first", "=", word.slice(0, 1)), eb("last", "=", word.slice(-1))]))
    .where("length", ">=", word.length - distance)
    .where("length", "<=", word.length + distance)
    .orderBy("documents", "desc")
    .orderBy("term")
    .limit(MOST_SIMILAR)
    .execute();
}
