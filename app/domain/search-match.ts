import type { SearchKind } from "./search-document.ts";

/** A document that a query fits, by its number, and how well: 3 best, 0 least. */
export type SearchMatch = { readonly no: number; readonly kind: SearchKind; readonly score: number };
