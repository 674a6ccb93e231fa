import { expect, test } from "vitest";
import { findInstrumentFaults } from "../../app/platform/content/instrument-schema.server.ts";
import { findInstrument, instrumentOfYear, instruments } from "../../app/platform/content/instruments.server.ts";

function spbe2020() {
  const instrument = findInstrument("spbe-2020");
  if (instrument === undefined) throw new Error("spbe-2020 is missing");
  return instrument;
}

test("the instruments come oldest first and the draft last", () => {
  expect(instruments.map(({ code }) => code)).toEqual(["spbe-2018", "spbe-2020", "pemdi-2026", "pemdi-2025-draft"]);
});

test("each instrument has the domains, aspects and indicators of its regulation", () => {
  const counts = instruments.map(({ domains, aspects, indicators }) => [
    domains.length,
    aspects.length,
    indicators.length,
  ]);
  expect(counts).toEqual([
    [3, 7, 35],
    [4, 8, 47],
    [0, 7, 20],
    [0, 9, 35],
  ]);
});

test("a year belongs to the instrument its results were assessed with, never to the draft", () => {
  const codes = [2017, 2018, 2020, 2021, 2025, 2026, 2030].map((year) => instrumentOfYear(year)?.code);
  expect(codes).toEqual([undefined, "spbe-2018", "spbe-2018", "spbe-2020", "spbe-2020", "pemdi-2026", "pemdi-2026"]);
});

test("only bands read in the regulation count as checked", () => {
  expect(instruments.filter(({ bandsChecked }) => bandsChecked).map(({ code }) => code)).toEqual(["spbe-2020"]);
});

test("indicators 1 to 31 of 59/2020 are judged as processes and 32 to 47 as services", () => {
  const services = spbe2020().indicators.filter(({ capability }) => capability === "service");
  expect(services.map(({ no }) => no)).toEqual(Array.from({ length: 16 }, (_, place) => place + 32));
});

test("the misprinted weight of 3,50 for indicators 42 to 47 is found", () => {
  const instrument = spbe2020();
  const misprinted = {
    ...instrument,
    indicators: instrument.indicators.map((part) => (part.no >= 42 ? { ...part, weight: 350 } : part)),
  };
  expect(findInstrumentFaults(misprinted)).toEqual([
    "bobot indicator berjumlah 10300, seharusnya 10000 (perseratus persen)",
    "bobot indicator pada aspect 8 berjumlah 2100, seharusnya 1800 (perseratus persen)",
  ]);
});

test("a gap between two bands is found", () => {
  const instrument = spbe2020();
  const bands = instrument.bands.filter(({ rank }) => rank !== 3);
  expect(findInstrumentFaults({ ...instrument, bands })).toEqual([
    "predikat tidak bersambung dari batas bawah sampai batas atas skala",
  ]);
});
