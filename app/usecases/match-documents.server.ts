import { listRegionAliases, listRegions } from "../../db/queries/region.server.ts";
import { listDocumentIds } from "../../db/search/documents.server.ts";
import { hasMatch, matchDocuments, matchPlaces } from "../../db/search/match.server.ts";
import { listSimilarTerms } from "../../db/search/terms.server.ts";
import type { SearchKind } from "../domain/search-document.ts";
import type { SynonymGroup } from "../domain/search-lexicon.ts";
import type { SearchMatch } from "../domain/search-match.ts";
import { readSearchQuery, readSearchWord, type SearchLanguage, type SearchQuery } from "../domain/search-query.ts";
import { createPhraseBook } from "../domain/search-synonyms.ts";
import { allowedDistance, correctWord } from "../domain/search-typo.ts";
import { splitWords } from "../domain/search-words.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { searchLexicon } from "../platform/content/search-lexicon.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";

type App = Pick<AppContext, "reader" | "version">;

/** What stands beside whatever fits a text. */
type Reading = {
  /** The text that was searched instead, where words of it are in no document and similar ones are. */
  readonly corrected: string | null;
  /** Words that were left out because there were too many. */
  readonly ignored: number;
  /** The text holds no letter and no digit. */
  readonly wordless: boolean;
};

/** What fits a text, ascending by number. */
export type TextMatches = Reading & { readonly matches: readonly SearchMatch[] };

/** Records of one kind that fit a text, by their places in the search: see `listDocumentIds`. */
export type FoundPlaces = Reading & { readonly places: readonly number[] };

/** Records of one kind that fit a text. */
export type FoundRecords = Reading & { readonly ids: readonly string[] };

type Asked = { readonly text: string; readonly kind?: SearchKind; readonly scored?: boolean };

/**
 * Everything (of one kind) that holds every word of a text, or a relative or another name of it. Only where nothing
 * does, unknown words are taken for beginnings, then for mistyped ones. A failing query fails: it is never zero results.
 */
export async function matchText(app: App, { text, kind, scored = true }: Asked): Promise<TextMatches> {
  const { found, ...reading } = await readAndMatch(app, { text, kind }, (query) =>
    matchDocuments(app.reader, { query, kind, scored }),
  );
  return { matches: found, ...reading };
}

/** The same for all records of one kind, as cheaply as lists and their facets need it. */
export async function findPlaces(app: App, kind: SearchKind, text: string): Promise<FoundPlaces> {
  const { found, ...reading } = await readAndMatch(app, { text, kind }, (query) =>
    matchPlaces(app.reader, { query, kind }),
  );
  return { places: found, ...reading };
}

/** Ids of all records of one kind that fit a text, in no particular order. */
export async function findRecordIds(app: App, kind: SearchKind, text: string): Promise<FoundRecords> {
  const [{ places, ...reading }, known] = await Promise.all([
    findPlaces(app, kind, text),
    listDocumentIds(app.reader, kind),
  ]);
  const ids = new Map(known.map(({ place, id }) => [place, id]));
  return { ids: places.flatMap((place) => ids.get(place) ?? []), ...reading };
}

async function readAndMatch<Found>(
  app: App,
  { text, kind }: Pick<Asked, "text"> & { kind: SearchKind | undefined },
  match: (query: SearchQuery) => Promise<readonly Found[]>,
): Promise<Reading & { readonly found: readonly Found[] }> {
  const language = await getSearchLanguage(app);
  const query = readSearchQuery(text, language);
  if (query === undefined) return { found: [], corrected: null, ignored: 0, wordless: true };
  const rest = { ignored: query.ignored, wordless: false };
  const found = await match(query);
  if (found.length > 0) return { found, corrected: null, ...rest };
  const { words, unfinished, changed } = await correctWords(app, query.words, { language, kind });
  const again = changed || unfinished.size > 0 ? readSearchQuery(words.join(" "), language, unfinished) : undefined;
  if (again === undefined) return { found, corrected: null, ...rest };
  const better = await match(again);
  return { found: better, corrected: changed && better.length > 0 ? words.join(" ") : null, ...rest };
}

type Surroundings = { readonly language: SearchLanguage; readonly kind: SearchKind | undefined };

async function correctWords({ reader }: App, words: readonly string[], { language, kind }: Surroundings) {
  const corrected = [...words];
  const unfinished = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (
      await hasMatch(reader, {
        tree: readSearchWord(word, language, at === words.length - 1 ? "unfinished" : "whole"),
        kind,
      })
    )
      continue;
    if (await hasMatch(reader, { tree: readSearchWord(word, language, "open"), kind })) {
      unfinished.add(at);
      continue;
    }
    const distance = allowedDistance(word);
    const better = distance === 0 ? undefined : correctWord(word, await listSimilarTerms(reader, { word, distance }));
    if (better !== undefined) corrected[at] = better;
  }
  return { words: corrected, unfinished, changed: corrected.some((word, at) => word !== words[at]) };
}

/** The language with the names of regions, which are data: what Tubaba is called too. */
const getSearchLanguage = oncePerVersion(async ({ reader }: App): Promise<SearchLanguage> => {
  const [regions, aliases] = await Promise.all([listRegions(reader), listRegionAliases(reader)]);
  const names = new Map<string, string[]>();
  for (const { regionId, alias } of aliases) names.set(regionId, [...(names.get(regionId) ?? []), alias]);
  const groups = regions.flatMap(({ id, shortName }): SynonymGroup[] => {
    const others = names.get(id);
    return others === undefined ? [] : [[shortName, ...others].map(splitWords)];
  });
  const { stem, synonyms } = searchLexicon;
  return { stem, phrases: createPhraseBook([...synonyms, ...groups], stem) };
});
