import { findSearchDocuments } from "../../db/search/search.server.ts";
import { nameIndicators, readIndicatorQuery } from "../domain/indicator-query.ts";
import type { MatchResult } from "../domain/region-match.ts";
import { SEARCH_KINDS, type SearchKind } from "../domain/search-document.ts";
import { type FoundDocument, rankDocuments } from "../domain/search-rank.ts";
import type { GuessedRegion, SearchGroup, SearchView } from "../domain/search-view.ts";
import { queryWords } from "../domain/search-words.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { type KnownRegion, resolveRegion } from "./region-directory.server.ts";

type SearchOptions = { readonly q: string; readonly kind: SearchKind | undefined; readonly page: number };

/** Results of one kind on the page of all kinds, and on a page of its own. */
const HITS_PER_GROUP = 8;
export const HITS_PER_PAGE = 50;

/** What the site has for a query: everything that holds all its words, and what it seems to name. */
export async function searchSite(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  { q, kind, page }: SearchOptions,
): Promise<SearchView> {
  const named = readIndicatorQuery(q);
  // A level is no word of any document.
  const text = named === undefined ? q : `indikator ${named.no}`;
  const { words, ignored } = queryWords(text);
  const [found, region] = await Promise.all([findSearchDocuments(app.reader, words), resolveRegion(app, q)]);
  const ranked = rankDocuments(found, text, words);
  return {
    text,
    region: region.kind === "match" ? guessed(region.region) : null,
    candidates: candidatesOf(region, ranked.length).map(guessed),
    indicators: named === undefined ? [] : nameIndicators(app.instruments, named),
    groups: kind === undefined ? groupAll(ranked) : groupOne(ranked, kind, page),
    total: ranked.length,
    ignored,
    wordless: words.length === 0,
  };
}

/** Similar names are offered only where nothing was found: "arsitektur" is no mistyped region. */
function candidatesOf(result: MatchResult<KnownRegion>, found: number): readonly KnownRegion[] {
  if (result.kind === "ask") return result.candidates;
  return result.kind === "none" && found === 0 ? result.suggestions : [];
}

function groupAll(ranked: readonly FoundDocument[]): SearchGroup[] {
  return SEARCH_KINDS.flatMap((kind) => groupOne(ranked, kind, 1, HITS_PER_GROUP));
}

function groupOne(
  ranked: readonly FoundDocument[],
  kind: SearchKind,
  page: number,
  size: number = HITS_PER_PAGE,
): SearchGroup[] {
  const ofKind = ranked.filter((document) => document.kind === kind);
  if (ofKind.length === 0) return [];
  const hits = ofKind
    .slice((page - 1) * size, page * size)
    .map(({ address, title, summary }) => ({ address, title, summary }));
  return [{ kind, total: ofKind.length, hits }];
}

function guessed({ code, name, provinceName }: KnownRegion): GuessedRegion {
  return { code, name, provinceName };
}
