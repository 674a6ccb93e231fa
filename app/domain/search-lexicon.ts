import { createStemmer, type Stem } from "./indonesian-stem.ts";
import { splitWords } from "./search-words.ts";

/** Phrases that mean the same, each as its words. */
export type SynonymGroup = readonly (readonly string[])[];

/** What the search knows of the language. */
export type SearchLexicon = { readonly stem: Stem; readonly synonyms: readonly SynonymGroup[] };

/** Root words of a text file: parted by blanks or lines; a line that begins with # is a note. */
export function readRootWords(text: string): ReadonlySet<string> {
  return new Set(contentLines(text).flatMap((line) => line.split(/\s+/)));
}

/** Synonyms of a text file: a group on each line, its phrases parted by semicolons; # begins a note. */
function readSynonyms(text: string): readonly SynonymGroup[] {
  return contentLines(text).map((line) =>
    line
      .split(";")
      .map(splitWords)
      .filter((words) => words.length > 0),
  );
}

export function createLexicon(files: { readonly roots: string; readonly synonyms: string }): SearchLexicon {
  return { stem: createStemmer(readRootWords(files.roots)), synonyms: readSynonyms(files.synonyms) };
}

function contentLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
