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
  /** `false` leaves all scores 0: it spares three of four searches. */
  readonly scored: boolean;
};

/**
 * Every document (of one kind) that the query fits, by ascending number, with how well it fits: the very words in its
 * titles 3, relatives or other names in its titles 2, the very words 1, otherwise 0. The same on both databases.
 */
export async function matchDocuments(db: Db, { query, kind, scored }: Wanted): Promise<SearchMatch[]> {
  const { wide, exact } = query;
  const [from] = rangeOf(kind);
  const numbers = await listNumbers(db, wide, { kind, inTitle: false });
  const better: number[][] = [];
  if (scored && numbers.length > 0) {
    better.push(await listNumbers(db, exact, { kind, inTitle: false }));
    better.push(await listNumbers(db, wide, { kind, inTitle: true }));
    better.push(await listNumbers(db, exact, { kind, inTitle: true }));
  }
  const scores = scoreNumbers(numbers, better);
  return numbers.map((number, at) => {
    const no = from + number;
    return { no, kind: kind ?? kindOfNumber(no), score: scores[at] ?? 0 };
  });
}

/** The places of all documents of a kind that the query fits, ascending: their numbers counted from the first of the kind. */
export function matchPlaces(db: Db, { query, kind }: { query: SearchQuery; kind: SearchKind }): Promise<number[]> {
  return listNumbers(db, query.wide, { kind, inTitle: false });
}

/** Whether any document (of one kind) fits. */
export async function hasMatch(
  db: Db,
  { tree, kind }: { tree: SearchTree; kind?: SearchKind | undefined },
): Promise<boolean> {
  const [from, to] = rangeOf(kind);
  const { rows } = await (dialectOf(db) === "sqlite"
    ? sql<{ found: unknown }>`select exists (select 1 from search_index
        where search_index match ${renderForSqlite(tree)} and rowid between ${from} and ${to}) as found`
    : sql<{
        found: unknown;
      }>`select search_index_holds(cast(${renderForPostgres(tree)} as tsquery), false, ${from}, ${to})
        as found`
  ).execute(db);
  return Boolean(rows[0]?.found);
}

type Place = { readonly kind: SearchKind | undefined; readonly inTitle: boolean };

/**
 * Numbers of all that fits, ascending, counted from the first of the kind. They come as one text: rows for each would
 * take ten times as long as finding them.
 */
async function listNumbers(db: Db, tree: SearchTree, { kind, inTitle }: Place): Promise<number[]> {
  const [from, to] = rangeOf(kind);
  if (dialectOf(db) === "postgres") {
    const { rows } = await sql<{ numbers: number[] | null }>`select search_index_numbers(
      cast(${renderForPostgres(tree)} as tsquery), ${inTitle}, ${from}, ${to}) as numbers`.execute(db);
    return rows[0]?.numbers ?? [];
  }
  const match = `${inTitle ? "title : " : ""}${renderForSqlite(tree)}`;
  const { rows } = await sql<{ numbers: string }>`select json_group_array(no) as numbers from (
    select rowid - ${from} as no from search_index
    where search_index match ${match} and rowid between ${from} and ${to} order by rowid)`.execute(db);
  return JSON.parse(rows[0]?.numbers ?? "[]") as number[];
}

function rangeOf(kind: SearchKind | undefined): readonly [from: number, to: number] {
  return kind === undefined ? [0, Number.MAX_SAFE_INTEGER] : [firstNumber(kind), lastNumber(kind)];
}
