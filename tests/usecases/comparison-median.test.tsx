import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ComparisonHistory } from "../../app/components/comparison/comparison-history.tsx";
import { type ComparisonSettings, PLAIN_SETTINGS } from "../../app/domain/comparison-choice.ts";
import { quartiles } from "../../app/domain/quantiles.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { comparisonRows } from "../../app/text/comparison-rows.ts";
import { formatFine } from "../../app/text/format.ts";
import { saySimilarity } from "../../app/text/id/comparison-median.ts";
import { compareRegions } from "../../app/usecases/compare-regions.server.ts";
import { listPeers } from "../../app/usecases/list-peers.server.ts";
import { listRegionsByCodes } from "../../db/queries/region.server.ts";
import { listScores } from "../../db/queries/score.server.ts";
import { rowsOf } from "../support/page-text.ts";
import { prepareApp } from "./sample-app.ts";

const app = prepareApp();

async function compare(codes: readonly string[], settings: Partial<ComparisonSettings> = {}) {
  const known = await listRegionsByCodes(app().reader, codes);
  const chosen = codes.flatMap((code) => known.find((region) => region.code === code) ?? []);
  const view = await compareRegions(app(), chosen, { year: 2024, settings: { ...PLAIN_SETTINGS, ...settings } });
  if (view === undefined) throw new Error("no view");
  return view;
}

const draw = (view: Awaited<ReturnType<typeof compare>>) =>
  renderToStaticMarkup(<ComparisonHistory view={view} instruments={instruments} />);

test("the median of the same frozen peers runs through the years that enough of them have", async () => {
  const view = await compare(["18.12", "18.11"]);
  const focus = view.regions[0]?.region;
  const frozen = focus && (await listPeers(app(), focus, { year: 2024 }));
  const bodies = await listRegionsByCodes(app().reader, frozen?.peers.map(({ code }) => code) ?? []);
  const scores = await listScores(app().reader, { regionIds: bodies.map(({ id }) => id), levels: ["index"] });
  expect(view.middles.length).toBeGreaterThan(1);
  for (const { year, instrument, n, bodies: all, ...middle } of view.middles) {
    const own = scores.filter((row) => row.year === year && row.instrument === instrument);
    const values = own.flatMap(({ value }) => value ?? []);
    expect([n, all]).toEqual([values.length, 8]);
    expect(n).toBeGreaterThanOrEqual(5);
    expect(middle).toEqual(quartiles(values));
  }
  expect(view.middles.find(({ year }) => year === 2024)).toMatchObject(view.index.middle ?? {});
});

test("panels draw it with its word and count, and table, text and file have the same numbers", async () => {
  const view = await compare(["18.12", "18.11"]);
  const html = draw(view);
  const drawn = view.middles.length;
  const joined = view.middles.filter(({ year, instrument }) =>
    view.middles.some((one) => one.year === year - 1 && one.instrument === instrument),
  ).length;
  expect(html.match(/median sebanding \(n=[\d–]+\)<\/li>/g)).toHaveLength(2);
  expect(html.match(/<rect [^>]*height="3"/g)).toHaveLength(drawn * 2);
  expect(html.match(/class="med"/g)).toHaveLength((joined + 1) * 2);
  const file = comparisonRows(view, () => "Indeks");
  for (const { year, median, n } of view.middles) {
    expect(html).toContain(`${year} ${formatFine(median)} (n=${n})`);
    expect(
      rowsOf(html)
        .find(([head]) => head === String(year))
        ?.at(-1),
    ).toContain(`${formatFine(median)} (n=${n} dari 8)`);
    const row = file.find((one) => one["tahun"] === year && one["tingkat"] === "indeks");
    expect([row?.["median"], row?.["n"]]).toEqual([median / 10_000, n]);
  }
  expect(
    rowsOf(html)
      .find(([head]) => head === "2019")
      ?.at(-1),
  ).toContain("kurang dari 5 nilai");
});

test("nothing is drawn without a group, and nothing of a year on another instrument", async () => {
  for (const view of [await compare(["18.12", "18.11"], { benchmark: "none" }), await compare(["31.71", "18.11"])]) {
    expect(view.middles).toEqual([]);
    expect(draw(view)).not.toMatch(/class="med"|\(n=/);
  }
  const view = await compare(["18.12"]);
  const foreign = view.middles.map((middle) => ({ ...middle, instrument: "pemdi-2026" }));
  expect(draw({ ...view, middles: foreign })).not.toContain('class="med"');
});

test("every chosen region is ordered by its distance, in or out of the frozen group; those without stand last", async () => {
  const view = await compare(["18.12", "31.71", "91.71", "18.72", "18.11", "18.01"], { order: "similarity" });
  const { distances, recipe } = view.similarity ?? { distances: [], recipe: "" };
  expect(view.regions.map(({ region }) => region.code)).toEqual(["18.12", ...distances.map(({ code }) => code)]);
  const known = distances.flatMap(({ distance }) => distance ?? []);
  expect(known).toEqual([...known].sort((a, b) => a - b));
  expect(distances.at(-1)).toEqual({ code: "31.71", distance: null });
  expect(view.peers?.codes).not.toContain("18.72");
  const [order = "", without = ""] = saySimilarity(view);
  expect(order).toContain(`resep ${recipe}, skala semua jenis daerah`);
  expect(order).toContain(`Metro ${formatFine(distances.find(({ code }) => code === "18.72")?.distance ?? 0)}`);
  expect(without).toContain("jadi di urutan akhir: ");
});

test("frozen peers have the distance of their group", async () => {
  const focus = (await listRegionsByCodes(app().reader, ["18.12"]))[0];
  const frozen = focus && (await listPeers(app(), focus, { year: 2024 }));
  const peers = frozen?.peers.slice(0, 5) ?? [];
  const view = await compare(["18.12", ...peers.map(({ code }) => code).reverse()], { order: "similarity" });
  expect(view.similarity?.distances).toEqual(peers.map(({ code, distance }) => ({ code, distance })));
});
