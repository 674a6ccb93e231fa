import {
  formatWeights,
  hasWeight,
  PEER_SCOPES,
  PEER_VARIABLES,
  type PeerRecipe,
  type PeerScope,
  type PeerWeights,
  parseWeights,
  sameWeights,
  slugOfScope,
  toWeights,
} from "../domain/peer-recipe.ts";
import type { PeerRefusals } from "../domain/peers-view.ts";
import { formatYears, parseComparison, type YearChoice } from "./comparison.ts";
import { readChoice, readText } from "./query-text.ts";

/** What `resep` asks for; `refused` keeps what was typed and means the recipe in force. */
export type RecipeChoice =
  | { readonly kind: "default" }
  | { readonly kind: "published"; readonly recipe: PeerRecipe }
  | { readonly kind: "weights"; readonly weights: PeerWeights }
  | { readonly kind: "refused"; readonly text: string };

export type PeersQuery = {
  /** What was asked for as regions, in order; the first is meant. */
  readonly tokens: readonly string[];
  readonly scope: PeerScope;
  readonly refusedScope: string | undefined;
  readonly recipe: RecipeChoice;
  readonly years: YearChoice;
  /** Written as in the canonical address, names of regions aside. */
  readonly plain: boolean;
};

/** The question of `/sebanding` from its address. Never fails: what cannot be used is told and means the default. */
export function parsePeers(params: URLSearchParams, recipes: readonly PeerRecipe[]): PeersQuery {
  const slug = readChoice(
    params,
    "lingkup",
    PEER_SCOPES.map((scope) => scope.slug),
  );
  const scope = PEER_SCOPES.find((one) => one.slug === slug.value)?.name ?? "same_kind";
  const fields = PEER_VARIABLES.filter(({ letter }) => params.has(letter));
  const text = readText(params, "resep");
  const recipe = fields.length > 0 ? readFields(params, recipes) : readRecipe(text, recipes);
  const { tokens, asList, years } = parseComparison(params);
  return {
    tokens,
    scope,
    refusedScope: slug.refused,
    recipe,
    years,
    plain:
      asList && fields.length === 0 && text === (formatRecipe(recipe) ?? "") && slug.value !== slugOfScope("same_kind"),
  };
}

/** The recipe as the canonical address writes it; `undefined` where the default holds. */
function formatRecipe(recipe: RecipeChoice): string | undefined {
  if (recipe.kind === "published") return recipe.recipe.id;
  if (recipe.kind === "weights") return formatWeights(recipe.weights);
  return recipe.kind === "refused" ? recipe.text : undefined;
}

/** A number from 0 to 9 for each letter, as the page's form sends it. */
function readFields(params: URLSearchParams, recipes: readonly PeerRecipe[]): RecipeChoice {
  const typed = PEER_VARIABLES.map(({ letter }) => `${letter}${readText(params, letter, 3) || "0"}`).join("");
  const weights = toWeights((letter) => Number(/^[0-9]$/.exec(readText(params, letter, 3))?.[0] ?? 0));
  const wrong = PEER_VARIABLES.some(({ letter }) => !/^[0-9]?$/.test(readText(params, letter, 3)));
  return wrong || !hasWeight(weights) ? { kind: "refused", text: typed } : chooseWeights(weights, recipes);
}

function readRecipe(text: string, recipes: readonly PeerRecipe[]): RecipeChoice {
  if (text === "") return { kind: "default" };
  const recipe = recipes.find(({ id }) => id === text);
  if (recipe !== undefined) return { kind: "published", recipe };
  const weights = parseWeights(text);
  return weights === undefined ? { kind: "refused", text } : chooseWeights(weights, recipes);
}

/** The weights of the recipe in force are the default. */
function chooseWeights(weights: PeerWeights, recipes: readonly PeerRecipe[]): RecipeChoice {
  const inForce = recipes.at(-1);
  return inForce !== undefined && sameWeights(weights, inForce.weights)
    ? { kind: "default" }
    : { kind: "weights", weights };
}

/** Scope, recipe and year as the address writes them; refused ones as typed, or left out. */
export function peerWords(query: PeersQuery, { refused }: { refused: "kept" | "dropped" }) {
  const { scope, refusedScope, recipe, years } = query;
  const keep = refused === "kept";
  return {
    scope: scope === "same_kind" ? (keep ? refusedScope : undefined) : slugOfScope(scope),
    recipe: recipe.kind === "refused" && !keep ? undefined : formatRecipe(recipe),
    year: years.kind === "refused" ? (keep ? years.text : undefined) : formatYears(years),
  };
}

/** What the address asked for and did not get. @param baseYear the year that starting indexes are read from */
export function findRefusals(query: PeersQuery, baseYear: number | undefined): PeerRefusals {
  const { tokens, refusedScope, recipe, years } = query;
  const wrongYear = years.kind !== "default" && (years.kind !== "year" || years.year !== baseYear);
  return {
    scope: refusedScope,
    recipe: recipe.kind === "refused" ? recipe.text : undefined,
    year:
      wrongYear && baseYear !== undefined ? (years.kind === "refused" ? years.text : formatYears(years)) : undefined,
    others: Math.max(0, tokens.length - 1),
  };
}
