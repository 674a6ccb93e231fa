import { describe, expect, test } from "vitest";
import type { PeerRecipe } from "../../app/domain/peer-recipe.ts";
import { findRefusals, parsePeers, peerWords } from "../../app/forms/peers.ts";

const recipes: PeerRecipe[] = [
  { id: "r1", year: 2026, words: "", weights: { population: 1, area: 1, density: 0, distance: 0, place: 0, start: 0 } },
  { id: "r2", year: 2027, words: "", weights: { population: 3, area: 2, density: 1, distance: 1, place: 2, start: 0 } },
];
const parse = (query: string) => parsePeers(new URLSearchParams(query), recipes);
const kept = (query: string) => peerWords(parse(query), { refused: "kept" });

describe("the address of /sebanding", () => {
  test("without anything means the recipe in force among bodies of the kind", () => {
    expect(parse("daerah=18.12")).toMatchObject({
      tokens: ["18.12"],
      scope: "same_kind",
      recipe: { kind: "default" },
      plain: true,
    });
    expect(kept("daerah=18.12")).toEqual({ scope: undefined, recipe: undefined, year: undefined });
  });

  test.each([
    ["resep=r1", "r1"],
    ["resep=r2", "r2"],
    ["resep=p2l1", "p2l1"],
    ["resep=l1p2k0", "p2l1"],
    ["resep=p3l2k1j1s2", undefined],
    ["p=3&l=2&k=1&j=1&s=2&n=0", undefined],
    ["p=2&l=&k=0&n=3", "p2n3"],
    ["resep=f9", "f9"],
    ["p=0&l=0", "p0l0k0j0s0n0"],
    ["p=12&l=1", "p12l1k0j0s0n0"],
  ])("%s is written %s", (query, recipe) => {
    expect(kept(query).recipe).toBe(recipe);
    expect(kept(`resep=${recipe ?? ""}`).recipe).toBe(recipe);
    expect(parse(`resep=${recipe ?? ""}`).plain).toBe(true);
  });

  test.each(["resep=l1p2", "resep=p3l2k1j1s2", "p=1", "lingkup=sejenis", "daerah=18.12&daerah=18.11"])(
    "%s is put right once",
    (query) => {
      expect(parse(query).plain).toBe(false);
    },
  );

  test("keeps what it does not know, to say so", () => {
    const query = parse("daerah=18.12,18.11&lingkup=dunia&resep=f9&tahun=baru");
    expect(query.plain).toBe(true);
    expect(findRefusals(query, 2024)).toEqual({ scope: "dunia", recipe: "f9", year: "baru", others: 1 });
    expect(peerWords(query, { refused: "dropped" })).toEqual({ scope: undefined, recipe: undefined, year: undefined });
  });

  test("knows the scopes and the year of the starting index", () => {
    const query = parse("lingkup=semua-jenis&tahun=2023&resep=n1");
    expect(query.scope).toBe("all_kinds");
    expect(findRefusals(query, 2023)).toEqual({ scope: undefined, recipe: undefined, year: undefined, others: 0 });
    expect(findRefusals(query, 2024).year).toBe("2023");
    expect(peerWords(query, { refused: "kept" })).toEqual({ scope: "semua-jenis", recipe: "n1", year: "2023" });
  });
});
