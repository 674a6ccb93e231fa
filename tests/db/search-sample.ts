import type { SearchKind } from "../../app/domain/search-document.ts";
import { searchLexicon } from "../../app/platform/content/search-lexicon.server.ts";
import { findRecordIds } from "../../app/usecases/match-documents.server.ts";
import type { Db } from "../../db/open.server.ts";
import { type NamedDocument, putSearchDocuments, removeSearchDocuments } from "../../db/search/documents.server.ts";

export const { stem } = searchLexicon;

export const document = (id: string, title: string, text = ""): NamedDocument => ({
  id,
  address: `/praktik/${id}`,
  title,
  summary: "",
  titles: [title],
  texts: [text],
});

export const put = (db: Db, kind: SearchKind, ...documents: NamedDocument[]) =>
  db.transaction().execute((trx) => putSearchDocuments(trx, { kind, documents, stem }));

export const remove = (db: Db, kind: SearchKind, ...ids: string[]) =>
  db.transaction().execute((trx) => removeSearchDocuments(trx, { kind, ids }));

/** What many pages keep for a content version is made anew for each question: the tests write past the versions. */
export function appOf(reader: Db) {
  let version = 0;
  return { reader, version: { current: () => ++version, refresh: async () => {}, close: () => {} } };
}

export const find = async (db: Db, q: string) => (await findRecordIds(appOf(db), "practice", q)).ids;
