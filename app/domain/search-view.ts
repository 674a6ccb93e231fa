import type { SummedIndicator } from "./indicator-query.ts";
import type { Region } from "./region.ts";
import type { SearchKind } from "./search-document.ts";

export type SearchHit = { readonly address: string; readonly title: string; readonly summary: string };

/** Results of one kind: the whole number, and those shown on this page. */
export type SearchGroup = { readonly kind: SearchKind; readonly total: number; readonly hits: readonly SearchHit[] };

export type GuessedRegion = Pick<Region, "code" | "name" | "provinceName">;

/** Everything that `/cari` shows for a query. */
export type SearchView = {
  /** What was searched: the query, without the level of "indikator 9 level 2". */
  readonly text: string;
  /** The text that was searched instead, where words of it are nowhere and similar ones are. */
  readonly corrected: string | null;
  /** The region that the query names. */
  readonly region: GuessedRegion | null;
  /** Regions that may have been meant. */
  readonly candidates: readonly GuessedRegion[];
  /** Indicators that the query names by number. */
  readonly indicators: readonly SummedIndicator[];
  /** Kinds that hold something, with the number of all their results, in a fixed order. */
  readonly kinds: readonly { readonly kind: SearchKind; readonly total: number }[];
  /** Results of those kinds, or of the one kind that was asked for. */
  readonly groups: readonly SearchGroup[];
  readonly total: number;
  /** Words of the query that were left out. */
  readonly ignored: number;
  /** The query holds no letter and no digit. */
  readonly wordless: boolean;
};
