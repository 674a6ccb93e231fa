import type { ZxcvbnFactory } from "@zxcvbn-ts/core";

const PASSWORD_MIN = 12;
const PASSWORD_MAX = 128;

/** zxcvbn's "safely unguessable": more than 10⁸ guesses. Fewer are refused. */
const MIN_SCORE = 3;
/** The estimate grows faster than the password; what is hard to guess in its first part is so as a whole. */
const JUDGED_CHARACTERS = 40;
/** What must be left of a password without the person's own words. */
const MIN_OTHER_CHARACTERS = 8;
const MIN_WORD = 4;

export type PasswordProblem = "short" | "long" | "own_data" | "guessable";

/**
 * What keeps a password from being taken; `undefined` for a good one. No signs of certain kinds are asked for.
 *
 * @param ownTexts mail, name, position and office of the person: what others try first
 */
export async function judgePassword(
  password: string,
  ownTexts: readonly string[],
): Promise<PasswordProblem | undefined> {
  const text = password.normalize("NFKC");
  const length = [...text].length;
  if (length < PASSWORD_MIN) return "short";
  if (length > PASSWORD_MAX) return "long";
  const ownWords = listWords([...ownTexts, "kiat"]);
  if (countOthers(text, ownWords) < MIN_OTHER_CHARACTERS) return "own_data";
  const { score } = (await loadJudge()).check(text.slice(0, JUDGED_CHARACTERS), ownWords);
  return score < MIN_SCORE ? "guessable" : undefined;
}

function listWords(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return [...new Set(words.filter((word) => word.length >= MIN_WORD))];
}

/** Letters and digits outside the person's own words; longer words go first. */
function countOthers(text: string, ownWords: readonly string[]): number {
  const byLength = ownWords.toSorted((a, b) => b.length - a.length);
  const rest = byLength.reduce((left, word) => left.replaceAll(word, " "), text.toLowerCase());
  return [...rest.replaceAll(/[^\p{L}\p{N}]/gu, "")].length;
}

let kept: Promise<ZxcvbnFactory> | undefined;

/** The dictionaries take a tenth of a second and some megabytes: only who sets a password pays for them. */
function loadJudge(): Promise<ZxcvbnFactory> {
  kept ??= Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-id"),
  ]).then(
    ([core, common, indonesian]) =>
      new core.ZxcvbnFactory({
        dictionary: { ...common.dictionary, ...indonesian.dictionary },
        graphs: common.adjacencyGraphs,
      }),
  );
  return kept;
}
