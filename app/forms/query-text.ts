/**
 * One text parameter as a person meant it: control and NUL characters gone, blanks folded, length bounded.
 * Empty and missing are both "". The first of repeated ones counts.
 */
export function readText(params: URLSearchParams, name: string, maxLength = 100): string {
  return cutText(cleanText(params.get(name) ?? ""), maxLength);
}

/** At most so many characters: a half of one could not be written into an address. */
export function cutText(text: string, maxLength: number): string {
  return Array.from(text).slice(0, maxLength).join("").trim();
}

export function cleanText(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A parameter that takes one of a few words: the word, or `undefined` with a note where another was given. */
export function readChoice<Choice extends string>(
  params: URLSearchParams,
  name: string,
  choices: readonly Choice[],
): { value: Choice | undefined; refused: string | undefined } {
  const text = readText(params, name);
  const value = choices.find((choice) => choice === text);
  return { value, refused: text !== "" && value === undefined ? text : undefined };
}

/** A page number from 1, or a note where the text is none. */
export function readPage(params: URLSearchParams): { value: number; refused: string | undefined } {
  const text = readText(params, "halaman");
  const page = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (page >= 1) return { value: page, refused: undefined };
  return { value: 1, refused: text === "" ? undefined : text };
}
