import { expect, test } from "vitest";
import { nameIndicators, readIndicatorQuery } from "../../app/domain/indicator-query.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";

test.each([
  ["indikator 9", { no: 9, level: undefined }],
  ["Indikator  9  Level 2", { no: 9, level: 2 }],
  ["ind. no. 12 tingkat 3", { no: 12, level: 3 }],
  ["mentok di level 2 indikator 9", { no: 9, level: 2 }],
  ["indikator 9 masih di level 2", { no: 9, level: 2 }],
])("%j names an indicator", (text, query) => {
  expect(readIndicatorQuery(text)).toEqual(query);
});

test.each(["indikator", "9", "indikator sembilan", "indikator 9 dan 10", "2,59"])("%j names none", (text) => {
  expect(readIndicatorQuery(text)).toBeUndefined();
});

test("the instrument in force comes first, then newer ones, never a draft", () => {
  const named = nameIndicators(instruments, { no: 9, level: 2 });
  expect(named.map(({ tag }) => tag)).toEqual(["8/2026", "59/2020", "5/2018"]);
  expect(named[0]?.level).toEqual({ level: 2, name: "Membangun" });
  expect(named[1]?.level).toEqual({ level: 2, name: "Terkelola" });
});

test("a number that only some instruments have leads to those", () => {
  expect(nameIndicators(instruments, { no: 47, level: undefined }).map(({ instrument }) => instrument)).toEqual([
    "spbe-2020",
  ]);
  expect(nameIndicators(instruments, { no: 99, level: undefined })).toEqual([]);
});
