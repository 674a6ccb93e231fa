import { sql } from "kysely";
import type { SearchKind } from "../../app/domain/search-document.ts";
import type { SearchMatch } from "../../app/domain/search-match.ts";
import type { SearchQuery } from "../../app/domain/search-query.ts";
import type { SearchTree } from "../../app/domain/search-tree.ts";
import { dialectOf } from "../dialect/dialect.server.ts";
import type { Db } from "../open.server.ts";
import { firstNumber, kindOfNumber, lastNumber } from "./document-number.ts";
import { renderForPostgres, renderForSqlite } from "./render-tree.ts";

type Wanted = { readonly query: SearchQuery; readonly kind?: SearchKind | undefined };

/**
 * Every document (of one kind) that the query fits, by ascending number, with how well it fits: the very words in its
 * titles 3, relatives or other names in its titles 2, the very words 1, otherwise 0. The same on both databases.
 */
export async function matchDocuments(db: Db, { query, kind }: Wanted): Promise<SearchMatch[]> {
  return dialectOf(db) === "sqlite" ? matchOnSqlite(db, query, kind) : matchOnPostgres(db, query, kind);
}

/** Whether any document (of one kind) fits. */
export async function hasMatch(
  db: Db,
  { tree, kind }: { tree: SearchTree; kind?: SearchKind | undefined },
): Promise<boolean> {
  const [from, to] = range(kind);
  const found =
    dialectOf(db) === "sqlite"
      ? sql`select 1 as one from search_index where search_index match ${renderForSqlite(tree)}
            and rowid between ${from} and ${to} limit 1`
      : sql`select 1 as one from search_index where words @@ cast(${renderForPostgres(tree)} as tsquery)
            and no between ${from} and ${to} limit 1`;
  return (await found.execute(db)).rows.length > 0;
}

async function matchOnSqlite(
  db: Db,
  { wide, exact }: SearchQuery,
  kind: SearchKind | undefined,
): Promise<SearchMatch[]> {
  const [wideText, exactText] = [renderForSqlite(wide), renderForSqlite(exact)];
  const numbers = async (match: string) => {
    const [from, to] = range(kind);
    const { rows } = await sql<{ no: number }>`select rowid as no from search_index
      where search_index match ${match} and rowid between ${from} and ${to} order by rowid`.execute(db);
    return rows;
  };
  const all = await numbers(wideText);
  if (all.length === 0) return [];
  const score = new Map<number, number>();
  for (const { no } of await numbers(exactText)) score.set(no, 1);
  for (const { no } of await numbers(`title : ${wideText}`)) score.set(no, 2);
  for (const { no } of await numbers(`title : ${exactText}`)) score.set(no, 3);
  return all.map(({ no }) => ({ no, kind: kindOfNumber(no), score: score.get(no) ?? 0 }));
}

async function matchOnPostgres(
  db: Db,
  { wide, exact }: SearchQuery,
  kind: SearchKind | undefined,
): Promise<SearchMatch[]> {
  const [from, to] = range(kind);
  const [wideQuery, exactQuery] = [wide, exact].map((tree) => sql`cast(${renderForPostgres(tree)} as tsquery)`);
  const { rows } = await sql<{ no: number; score: number }>`
    select no, case when title @@ ${exactQuery} then 3 when title @@ ${wideQuery} then 2 when words @@ ${exactQuery} then 1
      else 0 end as score
    from search_index where words @@ ${wideQuery} and no between ${from} and ${to} order by no`.execute(db);
  return rows.map(({ no, score }) => ({ no, kind: kindOfNumber(no), score }));
}

function range(kind: SearchKind | undefined): readonly [number, number] {
  return kind === undefined ? [0, Number.MAX_SAFE_INTEGER] : [firstNumber(kind), lastNumber(kind)];
}
