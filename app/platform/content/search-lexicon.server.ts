import roots from "../../../content/search/root-words.txt?raw";
import synonyms from "../../../content/search/synonyms.txt?raw";
import { createLexicon } from "../../domain/search-lexicon.ts";

/** The texts themselves: documents are indexed with them, so other texts mean another index. */
export const searchLexiconFiles: readonly string[] = [roots, synonyms];

/** Roots and synonyms as the search knows them; people edit them in `content/search`. */
export const searchLexicon = createLexicon({ roots, synonyms });
