import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { ComparisonPage } from "../../app/components/comparison/comparison-page.tsx";
import { RegionPage } from "../../app/components/region/region-page.tsx";
import type { ComparisonView } from "../../app/domain/comparison.ts";
import type { Region } from "../../app/domain/region.ts";
import type { RegionView } from "../../app/domain/region-view.ts";
import type { Series } from "../../app/domain/series.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { comparisonRows } from "../../app/text/comparison-rows.ts";
import { sayComparison } from "../../app/text/id/comparison-sentences.ts";
import { sayRegion } from "../../app/text/id/region.ts";
import { compareRegions } from "../../app/usecases/compare-regions.server.ts";
import { showRegion } from "../../app/usecases/show-region.server.ts";
import { showRegionValues } from "../../app/usecases/show-region-values.server.ts";
import { listRegions } from "../../db/queries/region.server.ts";
import { findNonsense, findPageFaults } from "../support/nonsense.ts";
import { textOf } from "../support/page-text.ts";
import { seededPick } from "../support/seeded.ts";
import { prepareApp } from "./sample-app.ts";

/** Changed only to look for faults elsewhere; a fault found becomes a test of its own. */
const SEED = 2_026_1125;
const YEARS = Array.from({ length: 9 }, (_, at) => 2018 + at);
const PAIRS = 30;
const SEXTETS = 15;
const page = { path: "/x", address: "https://kiat.example/x", day: "2026-11-25" };

const app = prepareApp();
let regions: Region[] = [];
beforeAll(async () => {
  regions = await listRegions(app().reader);
});

/** Differences and lines of a series that join two instruments, or years that are not neighbours. */
function findCrossings({ differences, segments, entries }: Series): string[] {
  const instrumentIn = (year: number) => entries.find((entry) => entry.year === year)?.instrument;
  return [
    ...differences
      .filter(({ from, to, instrument }) => instrumentIn(from) !== instrument || instrumentIn(to) !== instrument)
      .map(({ from, to }) => `difference ${from}–${to}`),
    ...segments.flatMap((segment) =>
      segment
        .slice(1)
        .filter(
          (entry, at) => entry.instrument !== segment[at]?.instrument || entry.year !== (segment[at]?.year ?? 0) + 1,
        )
        .map(({ year }) => `line to ${year}`),
    ),
  ];
}

function findComparisonFaults(view: ComparisonView): string[] {
  const rows = [view.index, ...view.rows, ...view.emptyRows];
  const wrongCells = rows.flatMap(({ name, cells }) =>
    cells
      .filter(({ score, difference }, at) => {
        const focus = cells[0]?.score;
        const comparable =
          at > 0 &&
          score.status === "available" &&
          focus?.status === "available" &&
          score.instrument === focus.instrument &&
          score.year === focus.year;
        return comparable ? difference?.hundredths !== score.value - focus.value : difference !== null;
      })
      .map(() => `cell of ${name}`),
  );
  const wrongChanges = (view.change?.byRegion ?? [])
    .filter(({ from, to, hundredths }) => hundredths !== null && from.instrument !== to.instrument)
    .map(({ from }) => `change from ${from.year}`);
  return [
    ...findNonsense(view),
    ...wrongCells,
    ...wrongChanges,
    ...view.regions.flatMap(({ series }) => findCrossings(series)),
  ];
}

async function compareSeeded(count: number, size: number): Promise<ComparisonView[]> {
  const views: ComparisonView[] = [];
  for (let at = 0; at < count; at++) {
    const chosen = seededPick(regions, size, SEED + at * 7 + size);
    for (const options of [{}, ...YEARS.map((year) => ({ year })), { years: { from: 2020, to: 2022 } }]) {
      const view = await compareRegions(app(), chosen, options);
      if (view !== undefined) views.push(view);
    }
  }
  return views;
}

describe("all 552 regions", () => {
  test("have sound views, years without gaps and sentences", async () => {
    expect(regions).toHaveLength(552);
    const faults: string[] = [];
    for (const { code } of regions) {
      const view = await showRegion(app(), code);
      if (view === undefined) throw new Error(`${code} has no view`);
      const sentences = sayRegion(view, instruments);
      const found = [...findNonsense(view), ...findNonsense(sentences), ...findCrossings(view.series)];
      if (view.scores.map(({ year }) => year).join() !== YEARS.join()) found.push("years");
      if (sentences.length < 1) found.push("no sentence");
      faults.push(...found.map((fault) => `${code}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test("have sound claims", async () => {
    const faults: string[] = [];
    for (const { code } of regions) {
      faults.push(...findNonsense(await showRegionValues(app(), code)).map((fault) => `${code}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

describe("comparisons in every year", () => {
  test.each([
    [PAIRS, 2],
    [SEXTETS, 6],
    [SEXTETS, 1],
  ])("of %i seeded groups of %i never compare across instruments", async (count, size) => {
    const views = await compareSeeded(count, size);
    expect(views).toHaveLength(count * (YEARS.length + 2));
    for (const view of views) {
      const name = `${view.regions.map(({ region }) => region.code).join()} ${view.year}`;
      const rows = comparisonRows(view, () => "Indeks");
      expect(
        [...findComparisonFaults(view), ...findNonsense(sayComparison(view)), ...findNonsense(rows)],
        name,
      ).toEqual([]);
    }
  });
});

describe("drawn pages", () => {
  test("of seeded regions hold no nonsense, and no number where a value is missing", async () => {
    for (const { code } of seededPick(regions, 60, SEED)) {
      const view = (await showRegion(app(), code)) as RegionView;
      const html = renderToStaticMarkup(
        <RegionPage beside={{ peers: null }} view={view} page={page} instruments={instruments} />,
      );
      expect(findPageFaults(html), code).toEqual([]);
      expect(textOf(html), code).toContain(view.region.shortName);
    }
  });

  test("of seeded comparisons neither", async () => {
    for (const view of seededPick(await compareSeeded(12, 4), 60, SEED)) {
      const instrument = instruments.find(({ code }) => code === view.instrument);
      if (instrument === undefined) throw new Error(`no instrument ${view.instrument}`);
      const html = renderToStaticMarkup(
        <ComparisonPage
          view={view}
          instrument={instrument}
          instruments={instruments}
          link={{}}
          notes={[]}
          remarks={[]}
          page={page}
        />,
      );
      expect(findPageFaults(html), `${view.regions.map(({ region }) => region.code).join()} ${view.year}`).toEqual([]);
    }
  });
});
