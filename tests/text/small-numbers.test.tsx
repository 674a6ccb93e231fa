import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { NextBandRow } from "../../app/components/comparison/comparison-rows.tsx";
import type { LeaderSheetView } from "../../app/domain/leader-sheet.ts";
import { sayGapParts } from "../../app/text/id/comparison-gap.ts";
import { sayChoice, sayGap } from "../../app/text/id/leader-sheet.ts";
import { spbe2020 } from "../domain/sample-instruments.ts";
import { sampleRegion, sampleScore } from "../domain/sample-scores.ts";
import { textOf } from "../support/page-text.ts";
import { sampleComparison } from "./sample-comparison.ts";

const tubaba = sampleRegion("18.12", "Tulang Bawang Barat");
const mesuji = sampleRegion("18.11", "Mesuji");

describe("parts of a difference", () => {
  const node = (no: number) => ({ level: "domain" as const, no });
  const part = (no: number, name: string, points: number) => ({
    ...{ node: node(no), name, weight: 2500, points, difference: points * 4 },
  });
  const gap = (total: number, ...parts: ReturnType<typeof part>[]) => ({
    ...{ ok: true as const, total, level: "domain" as const, parts, remainder: 0, withinRounding: true },
  });

  test("that add nothing are not told", () => {
    const said = sayGapParts("Mesuji", 2024, gap(15, part(1, "A", 20), part(2, "B", 0), part(3, "C", -5)));
    expect(said).toBe("Dari selisih 0,15 dengan Mesuji pada 2024: A 0,20 dan C −0,05.");
  });

  test("are told of equal indexes too, without a difference of nothing", () => {
    const said = sayGapParts("Mesuji", 2024, gap(0, part(1, "A", 20), part(2, "B", -20)));
    expect(said).toBe("Indeks Mesuji pada 2024 sama, tetapi bagiannya berbeda: A 0,20 dan B −0,20.");
    expect(sayGapParts("Mesuji", 2024, gap(0, part(1, "A", 0)))).toBeUndefined();
  });
});

describe("the sheet for the head of a region", () => {
  const latest = sampleScore(249);
  const index = { n: 8, bodies: 9, median: 24_920 };
  // Of the view only what the sentences read.
  const view = (comparator: object, gap: number) =>
    ({ region: { region: tubaba, latest }, comparator, gap, partsYear: 2024 }) as unknown as LeaderSheetView;
  const beside = view({ kind: "region", name: "Kabupaten Mesuji", chosen: true, index: sampleScore(250) }, 100);

  test("never says that a part that is behind adds 0,00", () => {
    expect(sayChoice({ name: "A", behind: 100, points: 17 }, beside)).toBe(
      "A: 0,01 di bawah; menyumbang kurang dari 0,01 dari selisih.",
    );
    expect(sayChoice({ name: "A", behind: 25, points: 4 }, view({ kind: "median", index }, 20))).toBe(
      "A: kurang dari 0,01 di bawah; berbobot kurang dari 0,01 poin indeks.",
    );
  });

  test("never says 0,00 below the median", () => {
    expect(sayGap(view({ kind: "median", index }, 20))[0]).toMatch(/: kurang dari 0,01 di bawahnya\.$/);
    expect(sayGap(view({ kind: "median", index }, 0))[0]).toMatch(/: sama\.$/);
  });
});

describe("the way to the next band beside others", () => {
  const say = (value: number, nextBand: { above: number; atMost: number } | null, band: string) => {
    const rank = spbe2020.bands.find(({ label }) => label === band)?.rank ?? null;
    const scores = [
      sampleScore(value, {
        band: { label: band, rank, origin: "published", onCutoff: false },
      }),
    ];
    const view = sampleComparison({ region: tubaba, scores }, { region: mesuji, scores: [sampleScore(259)] });
    const [own, other] = view.regions;
    const [first, next] = [spbe2020.bands[2], spbe2020.bands[3]];
    if (own === undefined || other === undefined || first === undefined || next === undefined)
      throw new Error("sample");
    const regions = [
      { ...own, nextBand: nextBand && { band: next, ...nextBand } },
      { ...other, nextBand: { band: first, above: 50, atMost: 150 } },
    ];
    return textOf(
      renderToStaticMarkup(
        <table>
          <tbody>
            <NextBandRow view={{ ...view, regions }} names={["A", "B"]} beside={false} />
          </tbody>
        </table>,
      ),
    );
  };

  test("begins with no 0,00 where the printed value may already be there", () => {
    expect(say(350, { above: 0, atMost: 50 }, "Baik")).toContain("paling banyak 0,005 menuju Sangat Baik");
  });

  test("is not told as if it were the highest band where the published one does not fit the value", () => {
    expect(say(399, null, "Baik")).toContain("tidak dihitung: predikat terbit tidak cocok dengan angkanya");
    expect(say(460, null, "Memuaskan")).toContain("sudah di predikat tertinggi");
  });
});
