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

type Worded = { readonly title_words: string; readonly words: string };

/** Counts the words of documents that come and go; words that no document holds any more are forgotten. */
export async function countTerms(
  trx: Transaction<Schema>,
  { gone, come }: { readonly gone: readonly Worded[]; readonly come: readonly Worded[] },
): Promise<void> {
  const changes = new Map<string, number>();
  const add = (documents: readonly Worded[], by: number) => {
    for (const { title_words, words } of documents) {
      for (const word of listWords(`${title_words}|${words}`)) {
        if (isTerm(word)) changes.set(word, (changes.get(word) ?? 0) + by);
      }
    }
  };
  add(gone, -1);
  add(come, 1);
  // In one order for all, so that two who publish at once never wait for each other in a circle.
  const terms = [...changes.keys()].filter((term) => changes.get(term) !== 0).sort();
  for (let at = 0; at < terms.length; at += TERMS_PER_STATEMENT) {
    const some = terms.slice(at, at + TERMS_PER_STATEMENT);
    await changeCounts(trx, some, changes);
    const fewer = some.filter((term) => (changes.get(term) ?? 0) < 0);
    if (fewer.length > 0) {
      await trx.deleteFrom("search_term").where("term", "in", fewer).where("documents", "<=", 0).execute();
    }
  }
}

async function changeCounts(
  trx: Transaction<Schema>,
  terms: readonly string[],
  changes: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = terms.map((term) => ({
    term,
    length: term.length,
    first: term.slice(0, 1),
    last: term.slice(-1),
    documents: changes.get(term) ?? 0,
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
