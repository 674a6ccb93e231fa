/** What regions are compared by when looking for peers, each with its letter in addresses, in canonical order. */
export const PEER_VARIABLES = [
  { name: "population", letter: "p" },
  { name: "area", letter: "l" },
  { name: "density", letter: "k" },
  { name: "distance", letter: "j" },
  { name: "place", letter: "s" },
  { name: "start", letter: "n" },
] as const;

export type PeerVariable = (typeof PEER_VARIABLES)[number]["name"];

/** Whole numbers from 0 (not counted) to 9; at least one is above 0. */
export type PeerWeights = Readonly<Record<PeerVariable, number>>;

/** A published recipe: its weights never change under the same id. */
export type PeerRecipe = {
  readonly id: string;
  /** When it was published. */
  readonly year: number;
  readonly weights: PeerWeights;
  /** Why the weights are as they are, for readers. */
  readonly words: string;
};

/** Among whom peers are looked for: bodies of the same kind, or also those of the same province or island group only. */
export type PeerScope = "same_kind" | "province" | "island" | "all_kinds";

const SHAPE = /^(?:[a-z][0-9])+$/;

/**
 * Weights as addresses write them: "p3l2k1j1s2". Letters may stand in any order and those left out weigh nothing.
 * `undefined` for unknown or repeated letters and where nothing would weigh anything.
 */
export function parseWeights(text: string): PeerWeights | undefined {
  if (!SHAPE.test(text)) return undefined;
  const given = new Map<string, number>();
  for (const [pair] of text.matchAll(/[a-z][0-9]/g)) {
    const letter = pair.slice(0, 1);
    if (given.has(letter) || !PEER_VARIABLES.some((variable) => variable.letter === letter)) return undefined;
    given.set(letter, Number(pair.slice(1)));
  }
  const weights = toWeights((letter) => given.get(letter) ?? 0);
  return hasWeight(weights) ? weights : undefined;
}

/** The canonical form of weights: variables in order, those that weigh nothing left out. */
export function formatWeights(weights: PeerWeights): string {
  return PEER_VARIABLES.flatMap(({ name, letter }) => (weights[name] > 0 ? [`${letter}${weights[name]}`] : [])).join(
    "",
  );
}

/** Weights from the number that stands for each letter. */
export function toWeights(weightOf: (letter: string) => number): PeerWeights {
  const [population = 0, area = 0, density = 0, distance = 0, place = 0, start = 0] = PEER_VARIABLES.map(({ letter }) =>
    weightOf(letter),
  );
  return { population, area, density, distance, place, start };
}

export function hasWeight(weights: PeerWeights): boolean {
  return PEER_VARIABLES.some(({ name }) => weights[name] > 0);
}

/** The scopes with the words that stand for them in addresses; the first is the default. */
export const PEER_SCOPES = [
  { name: "same_kind", slug: "sejenis" },
  { name: "province", slug: "provinsi" },
  { name: "island", slug: "pulau" },
  { name: "all_kinds", slug: "semua-jenis" },
] as const satisfies readonly { name: PeerScope; slug: string }[];

export const slugOfScope = (scope: PeerScope): string => PEER_SCOPES.find(({ name }) => name === scope)?.slug ?? "";

export function sameWeights(a: PeerWeights, b: PeerWeights): boolean {
  return PEER_VARIABLES.every(({ name }) => a[name] === b[name]);
}
