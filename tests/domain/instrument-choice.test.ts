import { expect, test } from "vitest";
import {
  currentInstrument,
  newestWithIndicator,
  officialInstruments,
  readIndicatorNo,
  readInstrument,
} from "../../app/domain/instrument-choice.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";

test("official instruments are listed newest first, without the draft", () => {
  expect(officialInstruments(instruments).map(({ code }) => code)).toEqual(["pemdi-2026", "spbe-2020", "spbe-2018"]);
  expect(currentInstrument(instruments).code).toBe("pemdi-2026");
});

test.each([
  [4, "pemdi-2026"],
  [23, "spbe-2020"],
  [47, "spbe-2020"],
  [48, undefined],
  [0, undefined],
])("number %i belongs to %s as the newest instrument that has it", (no, code) => {
  expect(newestWithIndicator(instruments, no)?.code).toBe(code);
});

test("an instrument is read by code or tag, capitals aside", () => {
  expect(readInstrument(instruments, "SPBE-2020")?.code).toBe("spbe-2020");
  expect(readInstrument(instruments, "59/2020")?.code).toBe("spbe-2020");
  expect(readInstrument(instruments, "2020")).toBeUndefined();
});

test.each([
  ["23", 23],
  ["023", 23],
  ["23a", undefined],
  ["", undefined],
  ["-1", undefined],
  ["99999", undefined],
])("the number %j is %s", (text, no) => {
  expect(readIndicatorNo(text)).toBe(no);
});
