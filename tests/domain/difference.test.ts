import { expect, test } from "vitest";
import { compareInWords, differenceOf } from "../../app/domain/difference.ts";
import { hundredths, pemdi2026, spbe2018, spbe2020 } from "./sample-instruments.ts";

const printed = (value: number, decimals = 2) => ({ value: hundredths(value), decimals });
const reading = (year: number, instrument: { code: typeof spbe2020.code }, value?: number) => ({
  year,
  instrument: instrument.code,
  value: value === undefined ? undefined : printed(value),
});

test("inside one instrument values are subtracted, across years and across regions", () => {
  expect(differenceOf(reading(2022, spbe2020, 259), reading(2021, spbe2020, 169))).toEqual({
    ok: true,
    hundredths: 90,
  });
  expect(differenceOf(reading(2024, spbe2020, 249), reading(2024, spbe2020, 399))).toEqual({
    ok: true,
    hundredths: -150,
  });
});

test("across instruments nothing is subtracted", () => {
  const refused = { ok: false, reason: "different_instrument" };
  expect(differenceOf(reading(2022, spbe2020, 259), reading(2018, spbe2018, 130))).toEqual(refused);
  expect(differenceOf(reading(2026, pemdi2026, 270), reading(2022, spbe2020, 259))).toEqual(refused);
});

test("a missing value gives no difference, never the value itself", () => {
  expect(differenceOf(reading(2022, spbe2020, 259), reading(2022, spbe2020))).toEqual({ ok: false, reason: "missing" });
});

test.each([
  [259, 259, "setara"],
  [259, 260, "sedikit di bawah"],
  [260, 259, "sedikit di atas"],
  [268, 259, "sedikit di atas"],
  [269, 259, "di atas"],
  [259, 308, "di bawah"],
  [309, 259, "jauh di atas"],
  [249, 399, "jauh di bawah"],
])("%i against %i is %s", (first, second, phrase) => {
  expect(compareInWords(printed(first), printed(second)).phrase).toBe(phrase);
});

test("a value of one decimal is equal to all that print so", () => {
  expect(compareInWords(printed(370, 1), printed(366))).toEqual({
    degree: "equal",
    direction: "none",
    phrase: "setara",
  });
  expect(compareInWords(printed(370, 1), printed(374)).degree).toBe("equal");
  expect(compareInWords(printed(370, 1), printed(357)).phrase).toBe("di atas");
});
