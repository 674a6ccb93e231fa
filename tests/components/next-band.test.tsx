import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NextBand } from "../../app/components/next-band/next-band.tsx";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { sampleScore } from "../domain/sample-scores.ts";
import { textOf } from "../support/page-text.ts";

const textFor = (value: number, overrides: Parameters<typeof sampleScore>[1] = {}) =>
  textOf(
    renderToStaticMarkup(
      <NextBand latest={sampleScore(value, overrides)} instruments={instruments} numberOf={() => 1} />,
    ),
  );

test("2,59 is told as the regulation's weights allow, and that the next assessment uses another instrument", () => {
  const text = textFor(259);
  expect(text).toContain(
    "2,59 perlu 0,005 sampai 0,015 untuk mencapai Baik (mulai 2,60): satu level pada indikator Kebijakan Internal SPBE (0,013) mungkin cukup; satu level pada indikator lain (0,015 sampai 0,03) pasti cukup menurut angka yang dipublikasikan.",
  );
  expect(text).toContain("Instrumen 59/2020 tidak dipakai lagi: penilaian berikutnya memakai 8/2026");
  expect(text).toContain("Baik mulai 2,50");
});

test("2,49 is told with its smallest combinations", () => {
  const text = textFor(249);
  expect(text).toContain("2,49 perlu 0,105 sampai 0,115 untuk mencapai Baik (mulai 2,60)");
  expect(text).toContain("satu level pada indikator mana pun (0,013 sampai 0,03) belum cukup");
  expect(text).toContain("4 indikator (3 × 0,03 + 1 × 0,025): +0,115, pasti");
});

test("unchecked bands are told; the highest band has nothing above it", () => {
  expect(textFor(159, { instrument: "spbe-2018", year: 2019 })).toContain("belum diperiksa pada naskah peraturannya");
  expect(textFor(450)).toContain("4,50 sudah berada pada predikat tertinggi");
});

test("every value on every instrument is told without nonsense", () => {
  for (const { code, scale } of instruments) {
    for (let value: number = scale.min; value <= scale.max; value += 3) {
      expect(textFor(value, { instrument: code, decimals: value % 10 === 0 ? 1 : 2 })).not.toMatch(
        /NaN|undefined|Infinity/,
      );
    }
  }
});
