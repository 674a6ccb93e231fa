import { listRegionAliases, listRegions } from "../../db/queries/region.server.ts";
import { listDocumentIds } from "../../db/search/documents.server.ts";
import { hasMatch, matchDocuments } from "../../db/search/match.server.ts";
import { listSimilarTerms } from "../../db/search/terms.server.ts";
import type { SearchKind } from "../domain/search-document.ts";
import type { SynonymGroup } from "../domain/search-lexicon.ts";
import type { SearchMatch } from "../domain/search-match.ts";
import { readSearchQuery, readSearchWord, type SearchLanguage } from "../domain/search-query.ts";
import { createPhraseBook } from "../domain/search-synonyms.ts";
import { allowedDistance, correctWord } from "../domain/search-typo.ts";
import { splitWords } from "../domain/search-words.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { searchLexicon } from "../platform/content/search-lexicon.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";

type App = Pick<AppContext, "reader" | "version">;

/** What fits a text. */
export type TextMatches = {
  /** Ascending by number. */
  readonly matches: readonly SearchMatch[];
  /** The text that was searched instead, where words of it are in no document and similar ones are. */
  readonly corrected: string | null;
  /** Words that were left out because there were too many. */
  readonly ignored: number;
  /** The text holds no letter and no digit. */
  readonly wordless: boolean;
};

/** Records of one kind that fit a text. */
export type FoundRecords = Omit<TextMatches, "matches"> & { readonly ids: readonly string[] };

type Asked = { readonly text: string; readonly kind?: SearchKind; readonly scored?: boolean };

/**
 * Everything (of one kind) that holds every word of a text, or a relative or another name of it. Only where nothing
 * does, unknown words are taken for beginnings, then for mistyped ones. A failing query fails: it is never zero results.
 */
export async function matchText(app: App, { text, kind, scored = true }: Asked): Promise<TextMatches> {
  const language = await getSearchLanguage(app);
  const query = readSearchQuery(text, language);
  if (query === undefined) return { matches: [], corrected: null, ignored: 0, wordless: true };
  const rest = { ignored: query.ignored, wordless: false };
  const matches = await matchDocuments(app.reader, { query, kind, scored });
  if (matches.length > 0) return { matches, corrected: null, ...rest };
  const { words, unfinished, changed } = await correctWords(app, query.words, { language, kind });
  const again = changed || unfinished.size > 0 ? readSearchQuery(words.join(" "), language, unfinished) : undefined;
  if (again === undefined) return { matches, corrected: null, ...rest };
  const found = await matchDocuments(app.reader, { query: again, kind, scored });
  return { matches: found, corrected: changed && found.length > 0 ? words.join(" ") : null, ...rest };
}

/** Ids of all records of one kind that fit a text, in no particular order: as cheaply as lists and their facets need them. */
export async function findRecordIds(app: App, kind: keyof typeof getIds, text: string): Promise<FoundRecords> {
  const [{ matches, ...rest }, known] = await Promise.all([
    matchText(app, { text, kind, scored: false }),
    getIds[kind](app),
  ]);
  return { ids: matches.flatMap(({ no }) => known.get(no) ?? []), ...rest };
}

const getIds = {
  practice: oncePerVersion((app: App) => readIds(app, "practice")),
  question: oncePerVersion((app: App) => readIds(app, "question")),
};

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

async function readIds({ reader }: App, kind: SearchKind): Promise<ReadonlyMap<number, string>> {
  return new Map((await listDocumentIds(reader, kind)).map(({ no, id }) => [no, id]));
}
