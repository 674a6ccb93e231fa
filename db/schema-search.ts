/** What can be found, and the words in it. The index itself (`search_index`) each database has in its own way. */

export interface SearchDocumentTable {
  /** Says the kind too: the index knows documents by it (`search_index`, which each database has in its own way). */
  no: number;
  kind: "region" | "indicator" | "practice" | "visit" | "question" | "source" | "page" | "term";
  /** What the document is about, unique in its kind: an address or the id of a record. */
  id: string;
  address: string;
  title: string;
  summary: string;
  /** Words of the titles and of the other texts in order, see `writeWords` of the domain. */
  title_words: string;
  words: string;
}

/** A word that documents hold, for those who mistype it. */
export interface SearchTermTable {
  term: string;
  /** In letters. */
  length: number;
  /** Its first and its last letter. */
  first: string;
  last: string;
  /** How many documents hold it. */
  documents: number;
}

export interface SearchSchema {
  search_document: SearchDocumentTable;
  search_term: SearchTermTable;
}
