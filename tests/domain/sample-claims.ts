import { INDEX_NODE } from "../../app/domain/instrument.ts";
import type { Claim } from "../../app/domain/score.ts";
import { hundredths, spbe2020 } from "./sample-instruments.ts";

/** A claim for an index of 2022 with what a test does not care about filled in. */
export function sampleClaim({ value, ...overrides }: Partial<Omit<Claim, "value">> & { value: number }): Claim {
  return {
    id: `claim-${value}`,
    year: 2022,
    instrument: spbe2020.code,
    node: INDEX_NODE,
    value: hundredths(value),
    decimals: 2,
    publishedBand: null,
    roundKind: "evaluation",
    confidence: "medium",
    sourceKind: "press",
    ...overrides,
  };
}
