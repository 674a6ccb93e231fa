import { describe, expect, test } from "vitest";
import type { Hundredths } from "../../app/domain/instrument.ts";
import { measureGround, type PeerBody } from "../../app/domain/peer-measures.ts";
import { formatWeights, type PeerWeights, parseWeights } from "../../app/domain/peer-recipe.ts";
import { findPeers, type Peer } from "../../app/domain/peers.ts";
import { seededPick } from "../support/seeded.ts";
import { rowsOf } from "./real-directory.ts";

const SEED = 20_261_125;

/** Every real regency, with a made-up starting index for two of three. */
const regencies: PeerBody[] = rowsOf("content/data/regions.csv")
  .filter((row) => row["kind"] === "regency" && row["own_government"] === "1")
  .map((row, at) => ({
    id: `r-${row["code"]}`,
    code: row["code"] ?? "",
    kind: "regency",
    provinceCode: row["province_code"] ?? "",
    islandGroup: row["code"]?.slice(0, 1) ?? null,
    population: Number(row["population"]),
    areaM2: row["area_km2"] === "" ? null : Number(row["area_km2"]) * 1_000_000,
    latitude: Number(row["latitude"]),
    longitude: Number(row["longitude"]),
    start: at % 3 === 0 ? null : ((150 + (at % 200)) as Hundredths),
  }));
const ground = measureGround(regencies);

function body(code: string, overrides: Partial<PeerBody> = {}): PeerBody {
  return {
    ...{ id: `r-${code}`, code, kind: "regency", provinceCode: code.slice(0, 2), islandGroup: "sumatera" },
    ...{ population: 100_000, areaM2: 1_000_000_000, latitude: -4, longitude: 105, start: null },
    ...overrides,
  };
}

function weights(text: string): PeerWeights {
  const parsed = parseWeights(text);
  if (parsed === undefined) throw new Error(`${text} are no weights`);
  return parsed;
}

const codesOf = (peers: readonly Peer[]) => peers.map((peer) => peer.body.code);
const findAll = (focus: PeerBody, recipe: string, bodies = regencies) =>
  findPeers(focus, measureGround(bodies), { weights: weights(recipe), scope: "same_kind", count: bodies.length });

describe("distances", () => {
  test("are the same in both directions", () => {
    for (const recipe of ["p3l2k1j1s2", "p1", "j1s1", "p2n3", "p9l9k9j9s9n9"]) {
      const sample = seededPick(regencies, 12, SEED);
      for (const a of sample) {
        const distances = new Map(findAll(a, recipe).map((peer) => [peer.body.code, peer.distance]));
        for (const b of sample) {
          const back = findAll(b, recipe).find((peer) => peer.body.code === a.code);
          // Where the starting index counts, a body without one is no peer of one that has it.
          if (weights(recipe).start > 0 && (a.start === null) !== (b.start === null)) continue;
          expect(back?.distance, `${recipe} ${a.code} ${b.code}`).toBe(distances.get(b.code));
        }
      }
    }
  });

  test("do not depend on the order of the bodies, and grow along the list", () => {
    for (const focus of seededPick(regencies, 20, SEED + 1)) {
      const peers = findPeers(focus, ground, { weights: weights("p3l2k1j1s2"), scope: "same_kind" });
      const shuffled = measureGround(seededPick(regencies, regencies.length, SEED + 2));
      const again = findPeers(focus, shuffled, { weights: weights("p3l2k1j1s2"), scope: "same_kind" });
      expect(codesOf(again)).toEqual(codesOf(peers));
      expect(peers.map(({ distance }) => distance)).toEqual(
        peers.map(({ distance }) => distance).sort((a, b) => a - b),
      );
      expect(codesOf(peers)).not.toContain(focus.code);
      expect(peers).toHaveLength(8);
    }
  });

  test("do not depend on a common factor of the weights", () => {
    for (const focus of seededPick(regencies, 10, SEED + 3)) {
      expect(findAll(focus, "p6l4").map(({ distance }) => distance)).toEqual(
        findAll(focus, "p3l2").map(({ distance }) => distance),
      );
    }
  });

  test("have squares of 2 on average for every variable, so that weights mean the same for each", () => {
    const sample = seededPick(regencies, 60, SEED + 4);
    for (const recipe of ["p1", "l1", "k1", "j1", "s1", "n1"]) {
      const squares = sample.flatMap((focus) =>
        findPeers(focus, measureGround(sample), { weights: weights(recipe), scope: "same_kind", count: 60 }).map(
          ({ distance }) => (distance / 10_000) ** 2,
        ),
      );
      const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
      expect(mean, recipe).toBeGreaterThan(1.9);
      expect(mean, recipe).toBeLessThan(2.2);
    }
  });

  test("of equal bodies are zero, and ties go by code", () => {
    const twins = ["18.03", "18.01", "18.02"].map((code) => body(code));
    const peers = findAll(body("18.04"), "p3l2k1j1s2", [...twins, body("18.04")]);
    expect(peers.map(({ body: { code }, distance }) => [code, distance])).toEqual([
      ["18.01", 0],
      ["18.02", 0],
      ["18.03", 0],
    ]);
  });
});

describe("missing values", () => {
  const known = body("18.02", { population: 200_000 });
  const unknown = body("18.03", { areaM2: null });
  const focus = body("18.01");

  test("leave their variable out, and say so with null", () => {
    const [first] = findAll(focus, "p1l1k1", [focus, unknown, known]);
    expect(first?.body.code).toBe("18.03");
    expect(first?.distance).toBe(0);
    expect(first?.parts.map(({ variable, difference }) => [variable, difference])).toEqual([
      ["population", 0],
      ["area", null],
      ["density", null],
      ["distance", 0],
      ["place", 0],
      ["start", null],
    ]);
  });

  test("of every variable that weighs something leave a body without a distance", () => {
    expect(codesOf(findAll(focus, "l1", [focus, unknown, known]))).toEqual(["18.02"]);
    expect(findAll(unknown, "l1", [focus, unknown, known])).toEqual([]);
    expect(findAll(focus, "n1", [focus, unknown, known])).toEqual([]);
  });

  test("of the starting index keep a body out where the focus has one, and drop the index where it has none", () => {
    const started = body("18.06", { start: 200 as Hundredths, population: 150_000 });
    const like = body("18.07", { start: 210 as Hundredths, population: 900_000 });
    expect(codesOf(findAll(started, "p1n1", [started, like, focus]))).toEqual(["18.07"]);
    expect(codesOf(findAll(focus, "p1n1", [started, like, focus]))).toEqual(["18.06", "18.07"]);
  });

  test("are told from nobody living there", () => {
    const empty = body("18.05", { population: 0, areaM2: 0 });
    expect(findAll(focus, "p1l1k1", [focus, empty])).toEqual([]);
  });
});

describe("a weight of zero", () => {
  test("leaves its variable out of the distance", () => {
    const far = body("91.01", { latitude: -2, longitude: 134, islandGroup: "papua" });
    const focus = body("18.01");
    expect(findAll(focus, "p1l1j0s0", [focus, far])[0]?.distance).toBe(0);
    expect(findAll(focus, "p1l1j1", [focus, far])[0]?.distance).toBeGreaterThan(0);
  });
});

describe("the scope", () => {
  const focus = body("18.01");
  const bodies = [
    focus,
    body("18.02"),
    body("16.01"),
    body("33.01", { islandGroup: "jawa" }),
    body("18.71", { kind: "city" }),
  ];
  const peersIn = (scope: "same_kind" | "province" | "island" | "all_kinds") =>
    codesOf(findPeers(focus, measureGround(bodies), { weights: weights("p1s1"), scope })).sort();

  test("is the same kind, its province, its islands, or every kind", () => {
    expect(peersIn("same_kind")).toEqual(["16.01", "18.02", "33.01"]);
    expect(peersIn("province")).toEqual(["18.02"]);
    expect(peersIn("island")).toEqual(["16.01", "18.02"]);
    expect(peersIn("all_kinds")).toEqual(["16.01", "18.02", "18.71", "33.01"]);
  });
});

describe("weights in addresses", () => {
  test.each([
    ["p3l2k1j1s2", "p3l2k1j1s2"],
    ["s2p3j1l2k1n0", "p3l2k1j1s2"],
    ["n9", "n9"],
  ])("%s is %s", (text, canonical) => {
    expect(formatWeights(weights(text))).toBe(canonical);
  });

  test.each(["", "p", "3p", "p0", "p0l0", "p1p2", "f1", "p10", "P1", "p1 l1", "r1"])("%j is none", (text) => {
    expect(parseWeights(text)).toBeUndefined();
  });
});
