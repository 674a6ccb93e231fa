import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { ComparisonPage } from "../../app/components/comparison/comparison-page.tsx";
import type { ComparisonRow, ComparisonView } from "../../app/domain/comparison.ts";
import { type ComparisonSettings, PLAIN_SETTINGS } from "../../app/domain/comparison-choice.ts";
import type { DataRow } from "../../app/domain/data-file.ts";
import type { Region } from "../../app/domain/region.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { comparisonColumns, comparisonDecimals, comparisonRows } from "../../app/text/comparison-rows.ts";
import { compareRegions } from "../../app/usecases/compare-regions.server.ts";
import { listRegions } from "../../db/queries/region.server.ts";
import { rowsOf, textOf } from "../support/page-text.ts";
import { seededPick } from "../support/seeded.ts";
import { prepareApp } from "./sample-app.ts";

const SEED = 3_026_1125;
const YEARS = [undefined, 2018, 2021, 2022, 2024, 2026];
const BENCHMARKS = ["peers", "province", "nation", "none"] as const;
const page = { path: "/x", address: "https://kiat.example/x", day: "2026-11-25" };

const app = prepareApp();
let regions: Region[] = [];
beforeAll(async () => {
  regions = await listRegions(app().reader);
});

/** "−0,08", "+1,50", "0,00" for a number of a file, which has four decimals at most; a plus where it is asked for. */
function printed(value: unknown, plus = ""): string {
  const hundredths = Math.round(Math.round(Math.abs(Number(value)) * 10_000) / 100);
  const sign = Number(value) < 0 ? "\u2212" : Number(value) > 0 ? plus : "";
  return `${sign}${(hundredths / 100).toFixed(2).replace(".", ",")}`;
}

const isPart = (row: DataRow, { node, name }: ComparisonRow) =>
  node.level === "index" ? row["tingkat"] === "indeks" : row["unsur"] === name && row["nomor"] === node.no;

/** What the page draws of a row of the table that is not what the file says, in words. */
function findTableFaults(view: ComparisonView, html: string[][], file: DataRow[]): string[] {
  const hasGroup = view.group !== null && !view.group.missing;
  return [view.index, ...view.rows].flatMap((row) => {
    const title = row.node.level === "index" ? `${row.name} ${view.year}` : row.name;
    const cells = html.find(([head]) => head?.replace(/^\d+\. /, "").startsWith(`${title} `));
    if (cells === undefined) return [`${title} is not on the page`];
    return view.regions.flatMap(({ region }, at) => {
      const own = file.find(
        (one) => one["kode_daerah"] === region.code && one["tahun"] === view.year && isPart(one, row),
      );
      const cell = cells[at + 1] ?? "";
      const value = own?.["tercetak"];
      const wanted = [
        ...(typeof value === "string" ? [value.replace(".", ",")] : ["–"]),
        ...(typeof own?.["selisih"] === "number" ? [printed(own["selisih"], "+")] : []),
      ];
      const middle = cells.at(-1) ?? "";
      const group =
        hasGroup && typeof own?.["median"] === "number"
          ? [
              printed(own["median"]),
              printed(own["kuartil_bawah"]),
              printed(own["kuartil_atas"]),
              `n=${own["n"]} dari ${own["dari"]}`,
            ]
          : [];
      return [
        ...wanted.filter((text) => !cell.includes(text) && !(text === "–" && !/\d,\d/.test(cell))),
        ...group.filter((text) => !middle.includes(text)),
      ].map((text) => `${title} of ${region.code} lacks ${text}`);
    });
  });
}

/** Parts of differences on the page that the file does not have, or that do not add up. */
function findGapFaults(view: ComparisonView, file: DataRow[]): string[] {
  return view.regions.flatMap(({ region, gap }) => {
    const own = file.filter((row) => row["kode_daerah"] === region.code && row["tahun"] === view.year);
    const sum = own.reduce((points, row) => points + Math.round(Number(row["bagian_selisih"] ?? 0) * 100), 0);
    const index = own.find((row) => row["tingkat"] === "indeks");
    if (!gap?.ok) return sum === 0 ? [] : [`${region.code} has parts in the file alone`];
    const rest = Math.round(Number(index?.["sisa_pembulatan"]) * 100);
    return sum + rest === gap.total && rest === gap.remainder ? [] : [`${region.code} does not add up`];
  });
}

function draw(view: ComparisonView, settings: ComparisonSettings): string {
  const instrument = instruments.find(({ code }) => code === view.instrument);
  if (instrument === undefined) throw new Error(`no instrument ${view.instrument}`);
  const link = settings.onlyDifferent ? { beda: "1" } : {};
  return renderToStaticMarkup(
    <ComparisonPage {...{ view, instrument, instruments, link, page }} notes={[]} remarks={[]} />,
  );
}

function settingsAt(at: number): ComparisonSettings {
  const levels = [undefined, "index", "domain", "aspect", "indicator"] as const;
  const orders = [undefined, "name", "similarity", "gap", "value"] as const;
  return {
    benchmark: BENCHMARKS[at % 4] ?? "none",
    level: levels[at % 5],
    order: orders[at % 3],
    onlyDifferent: at % 7 === 0,
  };
}

describe("every figure of a comparison", () => {
  test.each([1, 2, 3, 6])("is the same on the page and in its file, for seeded groups of %i", async (size) => {
    for (let at = 0; at < 24; at++) {
      const chosen = seededPick(regions, size, SEED + at * 11 + size);
      const settings = settingsAt(at);
      const view = await compareRegions(app(), chosen, { year: YEARS[at % YEARS.length], settings });
      if (view === undefined) throw new Error("no view");
      const name = `${chosen.map(({ code }) => code).join()} ${view.year} ${JSON.stringify(settings)}`;
      const file = comparisonRows(view, () => "Indeks");
      const html = draw(view, settings);
      expect(findTableFaults(view, rowsOf(html), file), name).toEqual([]);
      expect(findGapFaults(view, file), name).toEqual([]);
      expect(textOf(html), name).not.toMatch(/NaN|undefined|Infinity|null/);
    }
  });
});

test("all 552 regions have a sound comparison with each benchmark", async () => {
  const faults: string[] = [];
  for (const [at, region] of regions.entries()) {
    const settings = { ...PLAIN_SETTINGS, benchmark: BENCHMARKS[at % 4] ?? "peers" };
    const other = regions[(at * 37 + 1) % regions.length];
    const view = await compareRegions(app(), other === undefined ? [region] : [region, other], {
      year: YEARS[at % YEARS.length],
      settings,
    });
    for (const row of view === undefined ? [] : comparisonRows(view, () => "Indeks")) {
      const bad = Object.entries(row).filter(
        ([column, cell]) =>
          !comparisonColumns.includes(column) ||
          cell === undefined ||
          (typeof cell === "number" && !Number.isFinite(cell)) ||
          (column in comparisonDecimals && Object.is(cell, -0)),
      );
      const counted = row["median"] == null || (Number(row["n"]) > 0 && Number(row["n"]) <= Number(row["dari"]));
      const missing = row["status"] !== "available" && (row["selisih"] != null || row["bagian_selisih"] != null);
      if (bad.length > 0 || !counted || missing) faults.push(`${region.code} ${JSON.stringify(row)}`);
    }
  }
  expect(faults).toEqual([]);
});
