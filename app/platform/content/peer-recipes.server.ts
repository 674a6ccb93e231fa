import { z } from "zod";
import file from "../../../content/data/peer-recipes.json";
import { type PeerRecipe, parseWeights } from "../../domain/peer-recipe.ts";

const weights = z.string().transform((text, context) => {
  const parsed = parseWeights(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: "custom", message: "bukan bobot resep" });
  return z.NEVER;
});

const schema = z.strictObject({
  islandGroups: z.array(
    z.strictObject({ code: z.string(), name: z.string(), provinces: z.array(z.string().regex(/^\d\d$/)).min(1) }),
  ),
  recipes: z
    .array(z.strictObject({ id: z.string().regex(/^r\d+$/), year: z.int(), weights, words: z.string() }))
    .min(1),
});

export type IslandGroup = { readonly code: string; readonly name: string };

const { islandGroups, recipes } = schema.parse(file);
const groupByProvince = new Map(
  islandGroups.flatMap(({ code, name, provinces }) => provinces.map((province) => [province, { code, name }] as const)),
);

/** Every recipe that was published, the oldest first. */
export const peerRecipes: readonly PeerRecipe[] = recipes;

/** The recipe in force: the newest. */
export function getDefaultRecipe(): PeerRecipe {
  const newest = recipes.at(-1);
  if (newest === undefined) throw new Error("content/data/peer-recipes.json holds no recipe");
  return newest;
}

/** The islands that a province belongs to; `undefined` for a province that the file does not know. */
export function findIslandGroup(provinceCode: string): IslandGroup | undefined {
  return groupByProvince.get(provinceCode);
}
