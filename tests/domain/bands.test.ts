import { expect, test } from "vitest";
import { bandOf, distanceToNextBand, findBand, readBand } from "../../app/domain/bands.ts";
import { hundredths, pemdi2026, spbe2018, spbe2020 } from "./sample-instruments.ts";

const printed = (value: number, decimals = 2) => ({ value: hundredths(value), decimals });

test.each([
  ["spbe-2020", 179, "Kurang"],
  ["spbe-2020", 180, "Cukup"],
  ["spbe-2020", 259, "Cukup"],
  ["spbe-2020", 260, "Baik"],
  ["spbe-2020", 350, "Sangat Baik"],
  ["spbe-2020", 405, "Sangat Baik"],
  ["spbe-2020", 420, "Memuaskan"],
  ["spbe-2020", 500, "Memuaskan"],
  ["pemdi-2026", 149, "Kurang"],
  ["pemdi-2026", 150, "Cukup"],
  ["pemdi-2026", 250, "Baik"],
  ["pemdi-2026", 259, "Baik"],
  ["pemdi-2026", 350, "Sangat Baik"],
  ["pemdi-2026", 400, "Memuaskan"],
  ["pemdi-2026", 405, "Memuaskan"],
])("%s reads %i as %s", (code, value, label) => {
  const instrument = code === "spbe-2020" ? spbe2020 : pemdi2026;
  expect(bandOf(instrument, value * 100)?.label).toBe(label);
});

test("bands are decided on the unrounded value", () => {
  expect(bandOf(spbe2020, 17_985)?.label).toBe("Kurang");
  expect(bandOf(spbe2020, 25_968)?.label).toBe("Cukup");
  expect(bandOf(spbe2020, 9_900)).toBeUndefined();
  expect(bandOf(spbe2018, 9_900)?.label).toBe("Kurang");
  expect(bandOf(spbe2020, 50_001)).toBeUndefined();
});

test.each([
  ["Nias Barat", 180, "Kurang"],
  ["Pacitan", 350, "Baik"],
  ["Luwu", 260, "Cukup"],
])("%s 2024: the published band below a cut-off is normal", (_name, value, label) => {
  const reading = readBand(spbe2020, printed(value), label);
  expect(reading).toMatchObject({ origin: "published", label, onCutoff: true, agrees: true });
  expect(reading?.possible.length).toBe(2);
});

test("without a published band the one of the printed value is computed, and said to be on a cut-off", () => {
  expect(readBand(spbe2020, printed(180), null)).toMatchObject({ origin: "computed", label: "Cukup", onCutoff: true });
  expect(readBand(spbe2020, printed(259), null)).toMatchObject({ label: "Cukup", onCutoff: false });
  expect(readBand(spbe2020, printed(26 * 10, 1), null)?.possible.map(({ label }) => label)).toEqual(["Cukup", "Baik"]);
  expect(readBand(spbe2020, printed(500), null)).toMatchObject({ label: "Memuaskan", onCutoff: false });
  expect(readBand(spbe2020, printed(30), null)).toBeUndefined();
});

test("a published band that the value cannot have stands, and is a finding", () => {
  expect(readBand(spbe2020, printed(289), "Cukup")).toMatchObject({ label: "Cukup", agrees: false });
  expect(readBand(spbe2020, printed(190), "Sedang")).toMatchObject({ label: "Sedang", band: undefined, agrees: false });
  expect(findBand(spbe2020, " sangat  baik")?.rank).toBe(4);
});

test("2,59 needs between 0,005 and 0,015 to the next band", () => {
  expect(distanceToNextBand(spbe2020, printed(259), null)).toMatchObject({
    band: { label: "Baik" },
    above: 50,
    atMost: 150,
  });
});

test("on a cut-off the published band says which one is next", () => {
  expect(distanceToNextBand(spbe2020, printed(350), "Baik")).toMatchObject({ band: { rank: 4 }, above: 0, atMost: 50 });
  expect(distanceToNextBand(spbe2020, printed(430), null)).toBeUndefined();
});

test("nothing is missing to a band that the value surely has: the published one below it does not fit", () => {
  expect(distanceToNextBand(spbe2020, printed(399), "Baik")).toBeUndefined();
});
