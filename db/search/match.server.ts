import { sql } from "kysely";
import type { SearchKind } from "../../app/domain/search-document.ts";
import { type SearchMatch, scoreNumbers } from "../../app/domain/search-match.ts";
import type { SearchQuery } from "../../app/domain/search-query.ts";
import type { SearchTree } from "../../app/domain/search-tree.ts";
import { dialectOf } from "../dialect/dialect.server.ts";
import type { Db } from "../open.server.ts";
import { firstNumber, kindOfNumber, lastNumber } from "./document-number.ts";
import { renderForPostgres, renderForSqlite } from "./render-tree.ts";

type Wanted = {
  readonly query: SearchQuery;
  readonly kind?: SearchKind | undefined;
  /** `false` leaves all scores 0, for lists with an order of their own: it spares three of four searches. */
  readonly scored: boolean;
};

/**
 * Every document (of one kind) that the query fits, by ascending number, with how well it fits: the very words in its
 * titles 3, relatives or other names in its titles 2, the very words 1, otherwise 0. The same on both databases.
 */
export async function matchDocuments(db: Db, { query, kind, scored }: Wanted): Promise<SearchMatch[]> {
  const range = rangeOf(kind);
  const match = dialectOf(db) === "sqlite" ? matchOnSqlite : matchOnPostgres;
  const { numbers, scores } = await match(db, query, { range, scored });
  return numbers.map((number, at) => {
    const no = range[0] + number;
    return { no, kind: kind ?? kindOfNumber(no), score: scores[at] ?? 0 };
  });
}

/** Whether any document (of one kind) fits. */
export async function hasMatch(
  db: Db,
  { tree, kind }: { tree: SearchTree; kind?: SearchKind | undefined },
): Promise<boolean> {
  const [from, to] = rangeOf(kind);
  const found =
    dialectOf(db) === "sqlite"
      ? sql`select 1 as one from search_index where search_index match ${renderForSqlite(tree)}
            and rowid between ${from} and ${to} limit 1`
      : sql`select 1 as one from search_index where words @@ cast(${renderForPostgres(tree)} as tsquery)
            and no between ${from} and ${to} limit 1`;
  return (await found.execute(db)).rows.length > 0;
}

type Matched = { readonly numbers: readonly number[]; readonly scores: ArrayLike<number> };

/** Numbers come as one text: rows for each would take ten times as long as finding them. */
async function matchOnSqlite(db: Db, { wide, exact }: SearchQuery, { range, scored }: Options): Promise<Matched> {
  const [from, to] = range;
  const [wideText, exactText] = [renderForSqlite(wide), renderForSqlite(exact)];
  const listNumbers = async (match: string): Promise<number[]> => {
    const { rows } = await sql<{ numbers: string }>`select json_group_array(no) as numbers from (
      select rowid - ${from} as no from search_index
      where search_index match ${match} and rowid between ${from} and ${to} order by rowid)`.execute(db);
    return JSON.parse(rows[0]?.numbers ?? "[]") as number[];
  };
  const numbers = await listNumbers(wideText);
  if (numbers.length === 0 || !scored) return { numbers, scores: [] };
  const better = [exactText, `title : ${wideText}`, `title : ${exactText}`];
  const lists: number[][] = [];
  for (const match of better) lists.push(await listNumbers(match));
  return { numbers, scores: scoreNumbers(numbers, lists) };
}

async function matchOnPostgres(db: Db, { wide, exact }: SearchQuery, { range, scored }: Options): Promise<Matched> {
  const [from, to] = range;
  const [wideQuery, exactQuery] = [wide, exact].map((tree) => sql`cast(${renderForPostgres(tree)} as tsquery)`);
  const score = scored
    ? sql`case when title @@ ${exactQuery} then 3 when title @@ ${wideQuery} then 2
        when words @@ ${exactQuery} then 1 else 0 end`
    : sql`0`;
  const { rows } = await sql<{ numbers: number[] | null; scores: number[] | null }>`
    select json_agg(no - ${from}::bigint order by no) as numbers, json_agg(score order by no) as scores from (
      select no, ${score} as score from search_index where words @@ ${wideQuery} and no between ${from} and ${to}) as found`.execute(
    db,
  );
  return { numbers: rows[0]?.numbers ?? [], scores: rows[0]?.scores ?? [] };
}

type Options = { readonly range: Range; readonly scored: boolean };
type Range = readonly [from: number, to: number];

function rangeOf(kind: SearchKind | undefined): Range {
  return kind === undefined ? [0, Number.MAX_SAFE_INTEGER] : [firstNumber(kind), lastNumber(kind)];
}
