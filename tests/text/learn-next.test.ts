import { expect, test } from "vitest";
import { listAhead } from "../../app/text/id/learn-next.ts";
import { missingScore, sampleRegion, sampleScore } from "../domain/sample-scores.ts";
import { sampleComparison } from "./sample-comparison.ts";

const compare = (...values: (number | null)[]) =>
  sampleComparison(
    ...values.map((value, at) => ({
      region: sampleRegion(`18.1${at}`, `Daerah ${at}`),
      scores: [value === null ? missingScore() : sampleScore(value)],
    })),
  );

test.each([
  ["the furthest ahead first, two at most", [249, 260, 399, 305], ["18.12", "18.13"]],
  ["nobody where the focus is ahead", [399, 249], []],
  ["nobody where the focus has no value", [null, 249], []],
  ["no region without a value", [249, null, 260], ["18.12"]],
])("the way leads to %s", (_, values, codes) => {
  expect(listAhead(compare(...values)).map(({ region }) => region.code)).toEqual(codes);
});
