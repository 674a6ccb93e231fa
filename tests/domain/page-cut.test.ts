import { expect, test } from "vitest";
import { cutPage } from "../../app/domain/page-cut.ts";

const groups = [
  { id: "a", count: 3 },
  { id: "b", count: 2 },
  { id: "c", count: 4 },
];

test.each([
  [0, 3, ["a"], 0],
  [0, 4, ["a", "b"], 0],
  [2, 2, ["a", "b"], 2],
  [3, 2, ["b"], 0],
  [4, 1, ["b"], 1],
  [4, 100, ["b", "c"], 1],
  [9, 5, [], 0],
])("the page after %i rows of %i touches %j and skips %i rows there", (offset, limit, ids, skip) => {
  expect(cutPage(groups, { offset, limit })).toEqual({ ids, skip });
});
