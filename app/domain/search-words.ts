/**
 * Words as the search stores and compares them. Documents keep each word with a blank before it and a blank at the
 * end of the text; a query word becomes needles such as " kelol" (the beginning of a word) and " 2.59 " (a whole number).
 */

/** What one word of a query may look like in a document: any of these parts of its text. */
export type QueryWord = readonly string[];

export type WordQuery = {
  readonly words: readonly QueryWord[];
  /** How many words were left out because there were too many. */
  readonly ignored: number;
};

const MAX_QUERY_WORDS = 8;

/** A number with its decimal comma, point or slash (2,59, 18.11, 12/2023), or a run of letters and digits. */
const TOKEN = /\p{N}+(?:[.,/]\p{N}+)+|[\p{L}\p{N}]+/gu;

/**
 * Lower case, without accents, apostrophes, control and NUL characters; hyphens, colons and the like part words.
 * Numbers stay whole, with a point for the decimal comma.
 */
export function splitWords(text: string): string[] {
  const plain = text
    .replace(/\s+/gu, " ")
    .normalize("NFKD")
    .replace(/[\p{M}\p{C}'’‘`ʼ]/gu, "")
    .toLowerCase();
  return (plain.match(TOKEN) ?? []).map((word) => (/\p{L}/u.test(word) ? word : word.replaceAll(",", ".")));
}

/**
 * The words of a document, each once: as written, what a slash parts (12 and 2023), and neighbours written as one,
 * because "Tulang Bawang" is asked for as "Tulangbawang" and "e-office" as "eoffice".
 */
export function documentWords(texts: readonly string[]): string {
  const found = new Set<string>();
  for (const text of texts) {
    const words = splitWords(text);
    words.forEach((word, at) => {
      found.add(word);
      for (const part of word.split("/")) found.add(part);
      const joined = joinNeighbours(word, words[at + 1]);
      if (joined !== undefined) found.add(joined);
    });
  }
  return ` ${[...found].join(" ")} `;
}

/** The words of a query, every one of which must occur. Nothing in them is an operator. */
export function queryWords(text: string): WordQuery {
  const all = splitWords(text);
  const words = all.slice(0, MAX_QUERY_WORDS);
  return {
    words: words.map((word, at) =>
      [word, joinNeighbours(words[at - 1], word), joinNeighbours(word, words[at + 1])]
        .filter((form) => form !== undefined)
        .map((form) => (isNumber(form) ? ` ${form} ` : ` ${form}`)),
    ),
    ignored: all.length - words.length,
  };
}

/** Whether a document's words hold every word of the query: the same question that the databases are asked. */
export function holdsWords(documentText: string, words: readonly QueryWord[]): boolean {
  return words.every((needles) => needles.some((needle) => documentText.includes(needle)));
}

function joinNeighbours(word: string | undefined, next: string | undefined): string | undefined {
  if (word === undefined || next === undefined || isNumber(word) || isNumber(next)) return undefined;
  return word + next;
}

function isNumber(word: string): boolean {
  return !/\p{L}/u.test(word);
}
