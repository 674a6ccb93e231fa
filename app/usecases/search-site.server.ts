import { listSearchDocuments } from "../../db/search/documents.server.ts";
import { nameIndicators, readIndicatorQuery } from "../domain/indicator-query.ts";
import type { MatchResult } from "../domain/region-match.ts";
import { SEARCH_KINDS, type SearchKind } from "../domain/search-document.ts";
import type { SearchMatch } from "../domain/search-match.ts";
import { orderMatches, rankDocuments } from "../domain/search-rank.ts";
import type { GuessedRegion, SearchGroup, SearchHit, SearchView } from "../domain/search-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { findLevelSummary } from "../platform/content/level-summaries.server.ts";
import { matchText } from "./match-documents.server.ts";
import { type KnownRegion, resolveRegion } from "./region-directory.server.ts";

type SearchOptions = { readonly q: string; readonly kind: SearchKind | undefined; readonly page: number };

type App = Pick<AppContext, "reader" | "version" | "instruments">;

/** Results of one kind on the page of all kinds, and on a page of its own. */
const HITS_PER_GROUP = 8;
export const HITS_PER_PAGE = 50;

/** So many of the best matches are read to be ranked by their titles; what fits less follows as it is. */
const RANKED = 500;

/** What the site has for a query: everything that holds all its words, and what it seems to name. */
export async function searchSite(app: App, { q, kind, page }: SearchOptions): Promise<SearchView> {
  const named = readIndicatorQuery(q);
  // A level is no word of any document.
  const asked = named === undefined ? q : `indikator ${named.no}`;
  const [{ matches, corrected, ignored, wordless }, region] = await Promise.all([
    matchText(app, { text: asked }),
    resolveRegion(app, q),
  ]);
  const text = corrected ?? asked;
  const kinds = SEARCH_KINDS.map((one) => ({ kind: one, total: matches.filter((match) => match.kind === one).length }));
  const shown = kinds.filter(({ kind: one, total }) => total > 0 && (kind === undefined || kind === one));
  const cut =
    kind === undefined ? { from: 0, size: HITS_PER_GROUP } : { from: (page - 1) * HITS_PER_PAGE, size: HITS_PER_PAGE };
  const groups = shown.map(async ({ kind: one, total }): Promise<SearchGroup> => {
    const ofKind = matches.filter((match) => match.kind === one);
    return { kind: one, total, hits: await readHits(app, ofKind, { text, ...cut }) };
  });
  return {
    text: asked,
    corrected,
    region: region.kind === "match" ? guessed(region.region) : null,
    candidates: candidatesOf(region, corrected === null ? matches.length : 0).map(guessed),
    indicators: (named === undefined ? [] : nameIndicators(app.instruments, named)).map((one) => ({
      ...one,
      summary: findLevelSummary(one.instrument, one.no),
    })),
    kinds: kinds.filter(({ total }) => total > 0),
    groups: await Promise.all(groups),
    total: matches.length,
    ignored,
    wordless,
  };
}

type Cut = { readonly text: string; readonly from: number; readonly size: number };

async function readHits(
  { reader }: App,
  matches: readonly SearchMatch[],
  { text, from, size }: Cut,
): Promise<SearchHit[]> {
  const ordered = orderMatches(matches);
  const read = from < RANKED ? ordered.slice(0, RANKED) : ordered.slice(from, from + size);
  const byNumber = new Map(
    (
      await listSearchDocuments(
        reader,
        read.map(({ no }) => no),
      )
    ).map((document) => [document.no, document]),
  );
  const found = read.flatMap((match) => {
    const document = byNumber.get(match.no);
    return document === undefined ? [] : [{ ...document, ...match }];
  });
  const hits = from < RANKED ? rankDocuments(found, text).slice(from, from + size) : found;
  return hits.map(({ address, title, summary }) => ({ address, title, summary }));
}

/** Similar names are offered only where nothing was found: "arsitektur" is no mistyped region. */
function candidatesOf(result: MatchResult<KnownRegion>, found: number): readonly KnownRegion[] {
  if (result.kind === "ask") return result.candidates;
  return result.kind === "none" && found === 0 ? result.suggestions : [];
}

function guessed({ code, name, provinceName }: KnownRegion): GuessedRegion {
  return { code, name, provinceName };
}
