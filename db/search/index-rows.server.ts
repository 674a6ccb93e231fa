import { sql, type Transaction } from "kysely";
import type { Stem } from "../../app/domain/indonesian-stem.ts";
import type { SearchKind } from "../../app/domain/search-document.ts";
import { documentTokens } from "../../app/domain/search-words.ts";
import { dialectOf } from "../dialect/dialect.server.ts";
import type { Schema } from "../schema.ts";
import { firstNumber, lastNumber } from "./document-number.ts";

type Trx = Transaction<Schema>;
type Indexed = { readonly no: number; readonly title_words: string; readonly words: string };

/** So many new numbers of a kind, ascending. */
export async function giveNumbers(trx: Trx, kind: SearchKind, count: number): Promise<number[]> {
  if (count === 0) return [];
  if (dialectOf<Schema>(trx) === "postgres") {
    const { rows } = await sql<{ n: number }>`
      select nextval('search_document_no') as n from generate_series(1, ${count})`.execute(trx);
    return rows.map(({ n }) => firstNumber(kind) + n);
  }
  const row = await trx
    .selectFrom("search_document")
    .select((eb) => eb.fn.max("no").as("last"))
    .where("no", ">=", firstNumber(kind))
    .where("no", "<=", lastNumber(kind))
    .executeTakeFirst();
  const last = row?.last ?? firstNumber(kind);
  return Array.from({ length: count }, (_, at) => last + 1 + at);
}

/** Their tokens together are a few megabytes. */
const ROWS_PER_STATEMENT = 100;

/** Puts documents into the index that are not in it. */
export async function fillIndex(trx: Trx, rows: readonly Indexed[], stem: Stem): Promise<void> {
  const insert = dialectOf<Schema>(trx) === "sqlite" ? fillOnSqlite : fillOnPostgres;
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    const tokens = rows.slice(at, at + ROWS_PER_STATEMENT).map(({ no, title_words, words }) => ({
      no,
      title: documentTokens(title_words, stem),
      body: documentTokens(words, stem),
    }));
    await insert(trx, tokens);
  }
}

type Tokens = { readonly no: number; readonly title: readonly string[]; readonly body: readonly string[] };

async function fillOnSqlite(trx: Trx, rows: readonly Tokens[]): Promise<void> {
  const values = rows.map(({ no, title, body }) => sql`(${no}, ${title.join(" ")}, ${body.join(" ")})`);
  await sql`insert into search_index (rowid, title, body) values ${sql.join(values)}`.execute(trx);
}

async function fillOnPostgres(trx: Trx, rows: readonly Tokens[]): Promise<void> {
  const values = rows.map(({ no, title, body }) => {
    const all = [...new Set([...title, ...body])];
    return sql`(${no}::bigint, array_to_tsvector(${title}::text[]), array_to_tsvector(${all}::text[]))`;
  });
  await sql`insert into search_index (no, title, words) values ${sql.join(values)}`.execute(trx);
}

/** Takes documents out of the index. */
export async function leaveIndex(trx: Trx, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const column = sql.ref(dialectOf<Schema>(trx) === "sqlite" ? "rowid" : "no");
  await sql`delete from search_index where ${column} in (${sql.join(numbers)})`.execute(trx);
}
