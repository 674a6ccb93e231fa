import type { Transaction } from "kysely";
import type { Stem } from "../../app/domain/indonesian-stem.ts";
import type { SearchDocument, SearchKind } from "../../app/domain/search-document.ts";
import type { FoundDocument } from "../../app/domain/search-rank.ts";
import { writeWords } from "../../app/domain/search-words.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";
import type { SearchDocumentTable } from "../schema-search.ts";
import { firstNumber } from "./document-number.ts";
import { fillIndex, giveNumbers, leaveIndex } from "./index-rows.server.ts";
import { countTerms } from "./terms.server.ts";

type Trx = Transaction<Schema>;

/** A document with what it is about: the id of a record or an address, unique in its kind. */
export type NamedDocument = SearchDocument & { readonly id: string };

type Row = SearchDocumentTable;

/** SQLite takes 32,766 variables a statement; a document has eight. */
const ROWS_PER_STATEMENT = 1000;

/** Makes documents of one kind findable, or findable as they are now. Belongs into the transaction that publishes them. */
export async function putSearchDocuments(
  trx: Trx,
  { kind, documents, stem }: { kind: SearchKind; documents: readonly NamedDocument[]; stem: Stem },
): Promise<void> {
  for (const batch of cut(documents)) {
    const standing = await findRows(
      trx,
      kind,
      batch.map(({ id }) => id),
    );
    const known = new Map(standing.map(({ id, no }) => [id, no]));
    const fresh = batch.filter(({ id }) => !known.has(id));
    const given = await giveNumbers(trx, kind, fresh.length);
    for (const [at, { id }] of fresh.entries()) known.set(id, given[at] ?? 0);
    const come = batch.map((document) => toRow(kind, document, known.get(document.id) ?? 0));
    await exchange(trx, { gone: standing, come, stem });
  }
}

/** Takes documents of one kind out of the search: nothing finds them or suggests a word of theirs any more. */
export async function removeSearchDocuments(
  trx: Trx,
  { kind, ids }: { kind: SearchKind; ids: readonly string[] },
): Promise<void> {
  for (const batch of cut(ids)) await remove(trx, await findRows(trx, kind, batch));
}

/** Replaces everything of one kind; the order given is the order among equals. */
export async function replaceSearchDocuments(
  trx: Trx,
  { kind, documents, stem }: { kind: SearchKind; documents: readonly NamedDocument[]; stem: Stem },
): Promise<void> {
  const standing = await trx.selectFrom("search_document").selectAll().where("kind", "=", kind).execute();
  for (const batch of cut(standing)) await remove(trx, batch);
  const rows = documents.map((document, at) => toRow(kind, document, firstNumber(kind) + at));
  for (const come of cut(rows)) await exchange(trx, { gone: [], come, stem });
}

/** Makes the index of one kind anew from the words kept, where roots are others than they were. */
export async function indexAnew(trx: Trx, { kind, stem }: { kind: SearchKind; stem: Stem }): Promise<void> {
  let after = 0;
  for (;;) {
    const rows = await trx
      .selectFrom("search_document")
      .select(["no", "title_words", "words"])
      .where("kind", "=", kind)
      .where("no", ">", after)
      .orderBy("no")
      .limit(ROWS_PER_STATEMENT)
      .execute();
    await leaveIndex(
      trx,
      rows.map(({ no }) => no),
    );
    await fillIndex(trx, rows, stem);
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_PER_STATEMENT) return;
    after = last.no;
  }
}

/** What is shown of the documents of these numbers, in no particular order. */
export async function listSearchDocuments(db: Db, numbers: readonly number[]): Promise<FoundDocument[]> {
  const found: FoundDocument[] = [];
  for (const batch of cut(numbers)) {
    found.push(
      ...(await db
        .selectFrom("search_document")
        .select(["no", "id", "kind", "address", "title", "summary"])
        .where("no", "in", batch)
        .execute()),
    );
  }
  return found;
}

/** Ids of all documents of one kind with their places, as `matchPlaces` counts them. */
export async function listDocumentIds(db: Db, kind: SearchKind): Promise<{ place: number; id: string }[]> {
  const rows = await db
    .selectFrom("search_document")
    .select(["no", "id"])
    .where("kind", "=", kind)
    .orderBy("no")
    .execute();
  const first = firstNumber(kind);
  return rows.map(({ no, id }) => ({ place: no - first, id }));
}

async function findRows(trx: Trx, kind: SearchKind, ids: readonly string[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  return trx.selectFrom("search_document").selectAll().where("kind", "=", kind).where("id", "in", ids).execute();
}

async function remove(trx: Trx, gone: readonly Row[]): Promise<void> {
  await takeOut(trx, gone);
  await countTerms(trx, { gone, come: [] });
}

/** Words are counted once for both, in one order: two who publish at the same time never wait for each other in a circle. */
async function exchange(
  trx: Trx,
  { gone, come, stem }: { gone: readonly Row[]; come: readonly Row[]; stem: Stem },
): Promise<void> {
  await takeOut(trx, gone);
  if (come.length > 0) await trx.insertInto("search_document").values(come).execute();
  await fillIndex(trx, come, stem);
  await countTerms(trx, { gone, come });
}

async function takeOut(trx: Trx, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const numbers = rows.map(({ no }) => no);
  await leaveIndex(trx, numbers);
  await trx.deleteFrom("search_document").where("no", "in", numbers).execute();
}

function toRow(kind: SearchKind, { id, address, title, summary, titles, texts }: NamedDocument, no: number): Row {
  return { no, kind, id, address, title, summary, title_words: writeWords(titles), words: writeWords(texts) };
}

function* cut<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += ROWS_PER_STATEMENT) yield items.slice(at, at + ROWS_PER_STATEMENT);
}
