import { describe, expect, test } from "vitest";
import { adoptClaim } from "../../app/domain/adoption.ts";
import type { Claim, SourceKind } from "../../app/domain/score.ts";
import { sampleClaim } from "./sample-claims.ts";

describe("which claim is adopted", () => {
  test("without claims there is nothing to adopt, a single one stands", () => {
    expect(adoptClaim([])).toEqual({ kind: "none" });
    expect(adoptClaim([sampleClaim({ value: 259 })])).toMatchObject({ kind: "adopted", disputed: false });
  });

  test("sources win in the order of the decision, confidence being equal", () => {
    const kinds: SourceKind[] = ["ministry_report", "press_quoting_decree", "assessor", "own_site", "press", "other"];
    const claims = kinds.map((sourceKind, at) => sampleClaim({ value: 200 + at * 10, sourceKind }));
    for (let at = 0; at < claims.length; at += 1) {
      expect(adoptClaim(claims.slice(at))).toMatchObject({ kind: "adopted", claim: claims[at] });
    }
  });

  test("Mesuji 2023: the report's 3,57 is adopted, the newspaper's 3,7 disputes it", () => {
    const report = sampleClaim({ value: 357, confidence: "high", sourceKind: "ministry_report" });
    const press = sampleClaim({ value: 370, decimals: 1, confidence: "low" });
    expect(adoptClaim([press, report])).toEqual({
      kind: "adopted",
      claim: report,
      support: [],
      disagreeing: [press],
      disputed: true,
      reason: "laporan kementerian mendahului berita",
    });
  });

  test("a lower confidence never beats a higher one, whatever the source", () => {
    const decree = sampleClaim({ value: 103, confidence: "low", sourceKind: "decree" });
    const press = sampleClaim({ value: 160, confidence: "medium" });
    const adoption = adoptClaim([decree, press]);
    expect(adoption).toMatchObject({ claim: press, disputed: true });
    expect(adoption).toMatchObject({ reason: "keyakinan sedang mendahului keyakinan rendah" });
  });
});

describe("agreement and conflict", () => {
  test("equal rank and different values: none is adopted, both are shown", () => {
    const claims = [sampleClaim({ value: 150 }), sampleClaim({ value: 153 })];
    expect(adoptClaim(claims)).toMatchObject({ kind: "conflict", claims, others: [], disputed: true });
  });

  test("a report and a decree are equal", () => {
    const report = sampleClaim({ value: 291, sourceKind: "ministry_report", confidence: "high" });
    const decree = sampleClaim({ value: 294, sourceKind: "decree", confidence: "high" });
    const press = sampleClaim({ value: 294, id: "press" });
    expect(adoptClaim([press, decree, report])).toMatchObject({ kind: "conflict", others: [press] });
  });

  test("an agreeing second claim is support; of equals the one with more decimals is adopted", () => {
    const rounded = sampleClaim({ value: 260, decimals: 1 });
    const exact = sampleClaim({ value: 259 });
    expect(adoptClaim([rounded, exact])).toMatchObject({ claim: exact, support: [rounded], disputed: false });
  });

  test("one rounded claim does not reconcile two that differ", () => {
    const claims = [sampleClaim({ value: 357 }), sampleClaim({ value: 360, decimals: 1 }), sampleClaim({ value: 364 })];
    expect(adoptClaim(claims).kind).toBe("conflict");
  });

  test("the higher rank is adopted even with fewer decimals", () => {
    const spoken = sampleClaim({ value: 130, decimals: 1, sourceKind: "assessor" });
    const site = sampleClaim({ value: 134, sourceKind: "own_site" });
    expect(adoptClaim([site, spoken])).toMatchObject({ claim: spoken, support: [site], disputed: false });
  });

  test("claims of different years are never weighed against each other", () => {
    expect(() => adoptClaim([sampleClaim({ value: 100 }), sampleClaim({ value: 100, year: 2021 })])).toThrow(
      RangeError,
    );
  });
});

test("the order of claims never matters", () => {
  const random = seeded(7);
  for (let round = 0; round < 300; round += 1) {
    const claims = randomClaims(random);
    const expected = adoptClaim(claims);
    expect(adoptClaim([...claims].reverse())).toEqual(expected);
    expect(adoptClaim(shuffled(claims, random))).toEqual(expected);
    assertSound(claims, expected);
  }
});

/** What holds for every adoption: no claim is lost, and nothing of lower confidence is adopted. */
function assertSound(claims: readonly Claim[], adoption: ReturnType<typeof adoptClaim>): void {
  const order = ["high", "medium", "low"];
  const best = Math.min(...claims.map(({ confidence }) => order.indexOf(confidence)));
  if (adoption.kind === "adopted") {
    expect(order.indexOf(adoption.claim.confidence)).toBe(best);
    expect(1 + adoption.support.length + adoption.disagreeing.length).toBe(claims.length);
    expect(adoption.disputed).toBe(adoption.disagreeing.length > 0);
  }
  if (adoption.kind === "conflict") {
    expect(adoption.claims.length).toBeGreaterThan(1);
    expect(adoption.claims.length + adoption.others.length).toBe(claims.length);
  }
}

function randomClaims(random: () => number): Claim[] {
  const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(random() * items.length)] ?? items[0];
  return Array.from({ length: 1 + Math.floor(random() * 5) }, (_, at) => {
    const decimals = pick([1, 2, 2]);
    const value = decimals === 1 ? 250 + 10 * Math.floor(random() * 3) : 250 + Math.floor(random() * 12);
    const confidence = pick(["high", "medium", "low"] as const);
    const sourceKind = pick(["ministry_report", "decree", "press", "own_site", "assessor"] as const);
    return sampleClaim({ id: `c${at}`, value, decimals, confidence, sourceKind, publishedBand: pick([null, "Cukup"]) });
  });
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Mulberry32: the same numbers at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
