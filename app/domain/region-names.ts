/**
 * Region names as people, papers and spreadsheets write them. Reading a name never decides which region is meant
 * (see `region-match.ts`); it only takes apart what was written. "Kota" and "Kabupaten" are kept apart throughout.
 */

export type RegionKind = "province" | "regency" | "city";

export type NameReading = {
  /** `undefined` where the text does not say. */
  readonly kind: RegionKind | undefined;
  /** "Pemerintah …" was written: a government is meant, not a place. */
  readonly government: boolean;
  /** Normalised words without the words of kind, shortened directions written out. */
  readonly words: readonly string[];
  /** What stood in brackets or after a comma, normalised: as a rule the province. */
  readonly hint: string | undefined;
};

/**
 * Lower case letters and digits, single blanks between words. Accents, control and NUL characters, soft hyphens
 * and zero-width characters go; line breaks and no-break spaces become blanks.
 */
export function normalizeName(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .normalize("NFKD")
    .replace(/[\p{M}\p{C}'’‘`ʼ]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A normalised name without blanks: "Tulangbawang" and "Tulang Bawang" are one. */
export function joinWords(words: readonly string[]): string {
  return words.join("");
}

const KIND_WORDS: ReadonlyMap<string, RegionKind> = new Map([
  ["provinsi", "province"],
  ["propinsi", "province"],
  ["prov", "province"],
  ["prop", "province"],
  ["pemprov", "province"],
  ["kabupaten", "regency"],
  ["kab", "regency"],
  ["pemkab", "regency"],
  ["kota", "city"],
  ["kotamadya", "city"],
  ["pemkot", "city"],
]);

const GOVERNMENT_WORDS = new Set(["pemerintah", "pemda", "pemprov", "pemkab", "pemkot"]);

const ENGLISH_KINDS: ReadonlyMap<string, RegionKind> = new Map([
  ["province", "province"],
  ["regency", "regency"],
  ["city", "city"],
]);

const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ["kep", "kepulauan"],
  ["peg", "pegunungan"],
]);

/** Only after another word: alone they are no direction. */
const SHORT_DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ["bar", "barat"],
  ["sel", "selatan"],
  ["teng", "tengah"],
  ["tgh", "tengah"],
  ["tim", "timur"],
  ["ut", "utara"],
  ["utr", "utara"],
]);

/** Takes a written name apart. A text that is nothing but words of kind keeps its last word. */
export function readName(text: string): NameReading {
  const [name = "", hint] = text.split(/[(,]/);
  const words = normalizeName(name).split(" ");
  let kind: RegionKind | undefined;
  let government = false;
  while (words.length > 1) {
    const word = words[0] ?? "";
    const next = words[1] ?? "";
    // "Pemerintah Daerah Kabupaten …", but never the Daerah of "Daerah Istimewa Yogyakarta".
    const filler = isAdministrative(word) || (word === "daerah" && government && KIND_WORDS.has(next));
    const opens = kind === undefined && (KIND_WORDS.has(word) || GOVERNMENT_WORDS.has(word));
    if (!opens && !(filler && (kind !== undefined || government))) break;
    kind ??= KIND_WORDS.get(word);
    government ||= GOVERNMENT_WORDS.has(word);
    words.shift();
  }
  const english = ENGLISH_KINDS.get(words.at(-1) ?? "");
  if (english !== undefined && words.length > 1) {
    kind ??= english;
    words.pop();
  }
  const normalizedHint = hint === undefined ? "" : normalizeName(hint);
  return { kind, government, words: words.map(writeOut), hint: normalizedHint === "" ? undefined : normalizedHint };
}

/** The kind that a lone word stands for: "Kota", "kab.", "Provinsi". */
export function kindOfWord(word: string): RegionKind | undefined {
  return KIND_WORDS.get(word);
}

function isAdministrative(word: string): boolean {
  return word === "administrasi" || word === "adm";
}

function writeOut(word: string, at: number): string {
  return SHORT_WORDS.get(word) ?? (at > 0 ? SHORT_DIRECTIONS.get(word) : undefined) ?? word;
}
