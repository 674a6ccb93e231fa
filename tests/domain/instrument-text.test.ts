import { describe, expect, test } from "vitest";
import { officialInstruments } from "../../app/domain/instrument-choice.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { sayChanges } from "../../app/text/id/instrument-changes.ts";
import { formatGain } from "../../app/text/level-gain.ts";

describe("what one level adds", () => {
  test.each([
    [1500, "+0,15"],
    [1000, "+0,10"],
    [500, "+0,05"],
    [150, "+0,015"],
    [275, "+0,0275"],
    [0, "+0,00"],
  ])("%i ten-thousandths are %s", (gain, text) => {
    expect(formatGain(gain)).toBe(text);
  });
});

describe("what changed between instruments", () => {
  const [pemdi, spbe2020, spbe2018] = officialInstruments(instruments);

  test("is read from counts and thresholds", () => {
    if (!pemdi || !spbe2020) throw new Error("instruments are missing");
    const text = sayChanges(spbe2020, pemdi).join(" ");
    expect(text).toContain("indikator 47 menjadi 20");
    expect(text).toContain("Domain 4 menjadi tidak ada");
    expect(text).toContain("Baik mulai 2,6 menjadi 2,5");
    expect(text).not.toContain("Sangat Baik mulai");
  });

  test("says which thresholds nobody has checked", () => {
    if (!spbe2020 || !spbe2018) throw new Error("instruments are missing");
    expect(sayChanges(spbe2018, spbe2020).join(" ")).toContain("Ambang 5/2018 belum diperiksa");
  });
});
