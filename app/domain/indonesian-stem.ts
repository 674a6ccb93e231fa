/** Takes a word to its root: "pengelolaan" to "kelola". A word that leads to no known root stays as it is. */
export type Stem = (word: string) => string;

const PARTICLES = ["lah", "kah", "tah", "pun"];
const POSSESSIVES = ["nya", "ku", "mu"];
const SUFFIXES = ["kan", "an", "i", "isasi"];

/** A prefix, what the letter after it must be, and the letter that it took the place of. */
type Prefix = readonly [prefix: string, next: RegExp, lost: string];

const VOWEL = /^[aeiou]/;
const ANY = /^./;

/** As "me-" and "pe-" look before the letters of a root; p, t, k and s give way to them. */
const nasal = (start: string): Prefix[] => [
  [start, /^[lrmnwy]/, ""],
  [`${start}m`, /^[bfvp]/, ""],
  [`${start}m`, VOWEL, "p"],
  [`${start}n`, /^[dtjczs]/, ""],
  [`${start}n`, VOWEL, "t"],
  [`${start}ny`, VOWEL, "s"],
  [`${start}ng`, /^[ghkqaeiou]/, ""],
  [`${start}ng`, VOWEL, "k"],
  [`${start}nge`, /^[^aeiou][aeiou]/, ""],
];

const PREFIXES: readonly Prefix[] = [
  ["di", ANY, ""],
  ["ke", ANY, ""],
  ["se", ANY, ""],
  ["ber", ANY, ""],
  ["be", /^(?:r|[^aeiou]er)/, ""],
  ["ter", ANY, ""],
  ["te", /^(?:r|[^aeiou]er)/, ""],
  ["per", ANY, ""],
  ["pe", ANY, ""],
  ["bel", /^ajar/, ""],
  ["pel", /^ajar/, ""],
  ...nasal("me"),
  ...nasal("pe"),
];

const MOST_PREFIXES = 3;
const SHORTEST_ROOT = 3;
/** Longer runs of letters are no words; they are not taken apart. */
const LONGEST_WORD = 40;
const MOST_KEPT = 50_000;

/**
 * A stemmer for the roots given (lower case). Of several ways to a known root the one with the fewest steps counts:
 * with both "penduduk" and "duduk" known, "kependudukan" leads to "penduduk". Answers are kept, up to a bound.
 */
export function createStemmer(roots: ReadonlySet<string>): Stem {
  const kept = new Map<string, string>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const root = findRoot(word, roots) ?? word;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, root);
    return root;
  };
}

function findRoot(word: string, roots: ReadonlySet<string>): string | undefined {
  if (word.length > LONGEST_WORD || !/^[a-z]+$/.test(word)) return undefined;
  let forms = withoutSuffixes(word);
  for (let prefixes = 0; prefixes <= MOST_PREFIXES; prefixes += 1) {
    const root = forms.find((form) => form.length >= SHORTEST_ROOT && roots.has(form));
    if (root !== undefined) return root;
    forms = [...new Set(forms.flatMap(withoutPrefix))];
  }
  return undefined;
}

/** The word, then what is left of it, the longest first. */
function withoutSuffixes(word: string): string[] {
  let forms = [word];
  for (const endings of [PARTICLES, POSSESSIVES, SUFFIXES]) {
    forms = forms.flatMap((form) => [
      form,
      ...endings.filter((end) => form.endsWith(end)).map((end) => cut(form, end)),
    ]);
  }
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

function withoutPrefix(form: string): string[] {
  return PREFIXES.flatMap(([prefix, next, lost]) => {
    if (!form.startsWith(prefix)) return [];
    const rest = form.slice(prefix.length);
    return next.test(rest) ? [lost + rest] : [];
  });
}

function cut(form: string, end: string): string {
  return form.slice(0, form.length - end.length);
}
