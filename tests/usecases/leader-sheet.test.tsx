import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LeaderSheet } from "../../app/components/leader-sheet/leader-sheet.tsx";
import { chooseParts } from "../../app/domain/leader-sheet.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { sayChoice, sayGap } from "../../app/text/id/leader-sheet.ts";
import { showLeaderSheet } from "../../app/usecases/show-leader-sheet.server.ts";
import { listRegions } from "../../db/queries/region.server.ts";
import { seededPick } from "../support/seeded.ts";
import { prepareApp } from "./sample-app.ts";

const app = prepareApp();
const page = { address: "https://kiat.example/x", day: "2026-11-25" };

async function sheetOf(code: string, asked = "") {
  const view = await showLeaderSheet(app(), { code, asked });
  if (view === undefined) throw new Error(`${code} has no sheet`);
  return view;
}

describe("choices", () => {
  test("are the three largest weighted gaps, largest first, and never a part that is ahead", () => {
    const parts = [
      { name: "A", weight: 1000, own: 20_000, other: 40_000 },
      { name: "B", weight: 5000, own: 20_000, other: 30_000 },
      { name: "C", weight: 2000, own: 30_000, other: 20_000 },
      { name: "D", weight: 1000, own: 20_000, other: 21_000 },
      { name: "E", weight: 1000, own: 20_000, other: 25_000 },
    ];
    expect(chooseParts(parts)).toEqual([
      { name: "B", behind: 10_000, points: 5000 },
      { name: "A", behind: 20_000, points: 2000 },
      { name: "E", behind: 5000, points: 500 },
    ]);
    expect(chooseParts([])).toEqual([]);
  });

  test("weigh as much as in the comparison: 45,5 % of 0,89 is 0,40495, which is rounded once, to 0,40", async () => {
    const [choice] = chooseParts([{ name: "A", weight: 4550, own: 20_000, other: 28_900 }]);
    expect(choice && sayChoice(choice, await sheetOf("18.12", "18.11"))).toBe(
      "A: 0,89 di bawah; menyumbang 0,40 dari selisih.",
    );
  });
});

describe("the sheet of Tulang Bawang Barat", () => {
  test("beside Mesuji tells the gap of 2024 and what makes it up", async () => {
    const view = await sheetOf("18.12", "18.11");
    expect(sayGap(view)[0]).toBe("Dibanding Kabupaten Mesuji (3,99; penilaian 2024): 1,50 di bawahnya.");
    expect(view.choices).toHaveLength(3);
    const said = view.choices.map((choice) => sayChoice(choice, view));
    for (const sentence of said) expect(sentence).toMatch(/^.+: \d,\d\d di bawah; menyumbang \d,\d\d dari selisih\.$/);
    expect(view.choices.reduce((sum, { points }) => sum + points, 0)).toBeLessThanOrEqual(15_000 + 200);
  });

  test("without a choice takes a peer with a value of the same year and instrument", async () => {
    const { comparator, region } = await sheetOf("18.12");
    expect(comparator).toMatchObject({ kind: "region", chosen: false, sameKind: true });
    expect(comparator?.index).toMatchObject({ year: region.latest?.year, instrument: region.latest?.instrument });
  });

  test("says what cannot be used: nobody, and itself", async () => {
    for (const asked of ["atlantis", "18.12"]) {
      const { refused, comparator } = await sheetOf("18.12", asked);
      expect([refused, comparator?.kind]).toEqual([asked, "region"]);
    }
  });
});

test("sheets of all regions hold no nonsense, and compare within one year and instrument", async () => {
  const regions = await listRegions(app().reader);
  for (const { code } of regions) {
    const view = await sheetOf(code);
    const { latest } = view.region;
    if (view.comparator !== null) {
      expect([view.comparator.index?.year, view.comparator.index?.instrument], code).toEqual([
        latest?.year,
        latest?.instrument,
      ]);
    }
    expect(JSON.stringify([sayGap(view), view.choices.map((choice) => sayChoice(choice, view))]), code).not.toMatch(
      /NaN|undefined|Infinity/,
    );
  }
  for (const { code } of seededPick(regions, 40, 1811)) {
    const html = renderToStaticMarkup(<LeaderSheet view={await sheetOf(code)} page={page} instruments={instruments} />);
    expect(html, code).not.toMatch(/NaN|undefined|Infinity|\[object/);
  }
}, 60_000);
