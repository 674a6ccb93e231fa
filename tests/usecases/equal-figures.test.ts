import type { LoaderFunctionArgs } from "@remix-run/node";
import { beforeAll, expect, test } from "vitest";
import { parseScorePage } from "../../app/forms/score-page.ts";
import { loader as comparison } from "../../app/routes/comparison.tsx";
import { loader as indicator } from "../../app/routes/indicator.tsx";
import { loader as peers } from "../../app/routes/peers.tsx";
import { loader as region } from "../../app/routes/region.tsx";
import { loader as values } from "../../app/routes/region-values.tsx";
import { loader as regions } from "../../app/routes/regions.tsx";
import { loader as sameStart } from "../../app/routes/same-start.tsx";
import { loader as simulation } from "../../app/routes/simulation.tsx";
import { loader as source } from "../../app/routes/source.tsx";
import { loader as comparisonFile } from "../../app/routes/twins/comparison.ts";
import { loader as indicatorFile } from "../../app/routes/twins/indicator.ts";
import { loader as peersFile } from "../../app/routes/twins/peers.ts";
import { loader as regionFile } from "../../app/routes/twins/region.ts";
import { loader as valuesFile } from "../../app/routes/twins/region-values.ts";
import { loader as regionsFile } from "../../app/routes/twins/regions.ts";
import { loader as sameStartFile } from "../../app/routes/twins/same-start.ts";
import { loader as scoresFile } from "../../app/routes/twins/scores.ts";
import { loader as simulationFile } from "../../app/routes/twins/simulation.ts";
import { loader as sourceFile } from "../../app/routes/twins/source.ts";
import { listScorePageOf } from "../../app/usecases/list-score-page.server.ts";
import { listRegions } from "../../db/queries/region.server.ts";
import { findDifferences, type JsonFile, type Row } from "../support/data-tables.ts";
import { findFigureFaults, MODEL_FIGURES } from "../support/model-figures.ts";
import { type Known, RANDOM_PAGES, type RandomPage } from "../support/random-pages.ts";
import { seededDice } from "../support/seeded.ts";
import { prepareApp } from "./sample-app.ts";
import { insertLevels } from "./sample-levels.ts";

/** Changed only to look for faults elsewhere; a fault found becomes a test of its own. */
const SEED = 20_261_127;

const app = prepareApp();
let known: Known = { codes: [], slugs: [], instruments: [] };
beforeAll(async () => {
  await insertLevels(app().writer);
  const { reader, instruments } = app();
  const sources = await reader.selectFrom("source").select("slug").orderBy("slug").execute();
  const codes = (await listRegions(reader)).map(({ code }) => code);
  // Some of the regions with many values more often, so that full tables occur.
  known = {
    codes: [...codes, ...Array(12).fill(["18.12", "18.11", "18.71", "18"]).flat()],
    instruments,
    slugs: sources.map(({ slug }) => slug),
  };
});

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;
type Kind = {
  readonly path: RegExp;
  readonly file: Loader;
  figures(args: LoaderFunctionArgs): Promise<readonly Row[]>;
};

const scores: Kind["figures"] = async ({ request, context }) => {
  const query = parseScorePage(
    new URL(request.url).searchParams,
    context.app.instruments.map(({ code }) => code),
  );
  return query.ok ? MODEL_FIGURES.scores(await listScorePageOf(context.app, query.value)) : [];
};

const KINDS: Record<RandomPage, Kind> = {
  region: kind(/^\/daerah\/(?<code>[^/]+)$/, regionFile, region, (data) =>
    data.kind === "region" ? MODEL_FIGURES.region(data.view) : [],
  ),
  values: kind(/^\/daerah\/(?<code>[^/]+)\/nilai$/, valuesFile, values, ({ view }) => MODEL_FIGURES.values(view)),
  regions: kind(/^\/daerah$/, regionsFile, regions, ({ view }) => MODEL_FIGURES.regions(view)),
  comparison: kind(/^\/bandingkan$/, comparisonFile, comparison, ({ view }) =>
    view === undefined ? [] : MODEL_FIGURES.comparison(view),
  ),
  sameStart: kind(/^\/daerah\/(?<code>[^/]+)\/naik$/, sameStartFile, sameStart, ({ view }) =>
    MODEL_FIGURES.sameStart(view),
  ),
  peers: kind(/^\/sebanding$/, peersFile, peers, ({ view }) => (view === undefined ? [] : MODEL_FIGURES.peers(view))),
  simulation: kind(/^\/simulasi$/, simulationFile, simulation, ({ view }) => MODEL_FIGURES.simulation(view)),
  indicator: kind(/^\/indikator\/(?<instrument>[^/]+)\/(?<no>\d+)$/, indicatorFile, indicator, ({ view }) =>
    MODEL_FIGURES.indicator(view),
  ),
  scores: { path: /^\/data\/nilai$/, file: scoresFile, figures: scores },
  source: kind(/^\/sumber\/(?<slug>[^/]+)$/, sourceFile, source, ({ view }) => MODEL_FIGURES.source(view)),
};

function kind<Data>(
  path: RegExp,
  file: Loader,
  page: (args: LoaderFunctionArgs) => Promise<Data>,
  read: (data: Data) => readonly Row[],
): Kind {
  return { path, file, figures: async (args) => read(await page(args)) };
}

function argsFor(address: string, path: RegExp, format?: string): LoaderFunctionArgs {
  const url = new URL(address, "https://kiat.example");
  const groups = path.exec(url.pathname)?.groups;
  const params = { ...groups, ...(format === undefined ? {} : { format }) };
  const context = { app: app(), requestId: "test", nonce: "", clientAddress: "", answer: { personal: false } };
  return { request: new Request(url), params, context };
}

async function read({ path, file }: Kind, address: string, format: string): Promise<Buffer> {
  const answer = await file(argsFor(address, path, format));
  if (!(answer instanceof Response) || answer.status !== 200) throw new Error(`${address} gives no ${format}`);
  return Buffer.from(await answer.arrayBuffer());
}

test.each<[RandomPage, number]>([
  ["comparison", 70],
  ["region", 25],
  ["values", 20],
  ["sameStart", 30],
  ["peers", 25],
  ["simulation", 25],
  ["regions", 8],
  ["indicator", 12],
  ["scores", 12],
  ["source", 4],
])("page, JSON, CSV and workbook of %s tell the same for %i seeded selections", async (name, count) => {
  const one = KINDS[name];
  let told = 0;
  for (let at = 0; at < count; at++) {
    const seed = SEED + at;
    const address = RANDOM_PAGES[name](seededDice(seed), known);
    const [json, csv, xlsx] = await Promise.all([
      read(one, address, "json"),
      read(one, address, "csv"),
      read(one, address, "xlsx"),
    ]);
    const { data, alamat }: JsonFile = JSON.parse(json.toString());
    // The page of the address that the files name, which answers without a redirect.
    const figures = await one.figures(argsFor(alamat, one.path));
    const rows = name === "source" ? data.slice(0, figures.length) : data;
    const faults = [...(await findDifferences({ json, csv, xlsx })), ...findFigureFaults(figures, rows)];
    expect(faults.slice(0, 10), `seed ${seed}: ${address}`).toEqual([]);
    told += figures.length;
  }
  expect(told).toBeGreaterThan(count / 4);
});
