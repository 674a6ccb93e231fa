import { beforeAll, describe, expect, test } from "vitest";
import type { ComparisonView } from "../../app/domain/comparison.ts";
import { type ComparisonSettings, PLAIN_SETTINGS } from "../../app/domain/comparison-choice.ts";
import type { GroupMiddle } from "../../app/domain/comparison-group.ts";
import { partsOfInstrument } from "../../app/domain/comparison-rows.ts";
import { INDEX_NODE } from "../../app/domain/instrument.ts";
import { computeNextBand } from "../../app/domain/next-band.ts";
import type { Region } from "../../app/domain/region.ts";
import { parseSimulation } from "../../app/forms/simulation.ts";
import { sayNextBand } from "../../app/text/id/next-band.ts";
import { saySimulation } from "../../app/text/id/simulation.ts";
import { simulationRows } from "../../app/text/simulation-rows.ts";
import { compareRegions } from "../../app/usecases/compare-regions.server.ts";
import { readComparisonGroup } from "../../app/usecases/comparison-group.server.ts";
import { listPeers } from "../../app/usecases/list-peers.server.ts";
import { showSimulation } from "../../app/usecases/show-simulation.server.ts";
import { listRegions } from "../../db/queries/region.server.ts";
import { findNonsense } from "../support/nonsense.ts";
import { prepareApp } from "./sample-app.ts";

const YEARS = Array.from({ length: 9 }, (_, at) => 2018 + at);
const MINUTE = 60_000;

const app = prepareApp();
let regions: Region[] = [];
beforeAll(async () => {
  regions = await listRegions(app().reader);
});

async function findFaults(chosen: readonly Region[], year: number, benchmark: ComparisonSettings["benchmark"]) {
  const view = await compareRegions(app(), chosen, { year, settings: { ...PLAIN_SETTINGS, benchmark } });
  const faults = view === undefined ? ["no view"] : [...findNonsense(view), ...findZeros(view)];
  return faults.map((fault) => `${chosen[0]?.code} ${year} ${benchmark}: ${fault}`);
}

/** Numbers that are nothing and stand for something missing, and middles of nobody. */
function findZeros({ index, rows, emptyRows, gapRows, regions: compared }: ComparisonView): string[] {
  const all = [index, ...rows, ...emptyRows, ...gapRows];
  return [
    ...all.flatMap(({ name, cells, middle }) => {
      const [focus] = cells;
      const wrong = cells.some(
        ({ score, difference }) =>
          (score.status === "available" && score.value <= 0) ||
          (difference !== null && (score.status !== "available" || focus?.score.status !== "available")),
      );
      return wrong || !isMiddle(middle) ? [`${name} ${JSON.stringify(middle)}`] : [];
    }),
    ...compared.flatMap(({ region, nextBand }) =>
      nextBand !== null && (nextBand.atMost <= 0 || nextBand.above < 0) ? [`${region.code} next band`] : [],
    ),
  ];
}

/** The middle of the frozen peers in the index and each part of the instrument of a year. */
async function readPeerMiddles(region: Region, year: number) {
  const instrument = app().instruments.find(
    ({ firstYear, lastYear }) => firstYear !== null && firstYear <= year && year <= (lastYear ?? year),
  );
  if (instrument === undefined) throw new Error(`no instrument in ${year}`);
  const frozen = await listPeers(app(), region, { year });
  const peers = frozen === undefined ? null : { ...frozen, codes: frozen.peers.map(({ code }) => code) };
  const where = { year, instrument: instrument.code, levels: ["index", "domain", "aspect"] as const };
  const { group, middle } = await readComparisonGroup(app(), region, "peers", { peers, ...where });
  return { group, middles: [INDEX_NODE, ...partsOfInstrument(instrument).map(({ node }) => node)].map(middle) };
}

/** Nothing, or three values in order of at least one body. */
function isMiddle(middle: GroupMiddle | null): boolean {
  if (middle === null) return true;
  const { low, median, high, n, bodies } = middle;
  const finite = [low, median, high, n].every(Number.isFinite);
  return finite && 0 < low && low <= median && median <= high && 0 < n && n <= bodies;
}

describe("every region in every year", () => {
  test(
    "has a sound comparison, six at a time",
    async () => {
      const faults: string[] = [];
      for (let at = 0; at < regions.length; at += 6) {
        for (const year of YEARS) faults.push(...(await findFaults(regions.slice(at, at + 6), year, "peers")));
      }
      expect(faults).toEqual([]);
    },
    MINUTE,
  );

  test(
    "has a sound middle of its peers, or none",
    async () => {
      const faults: string[] = [];
      for (const region of regions) {
        for (const year of YEARS) {
          const { group, middles } = await readPeerMiddles(region, year);
          if (group === null || group.missing === region.ownGovernment) faults.push(`${region.code} ${year}: group`);
          faults.push(...middles.filter((one) => !isMiddle(one)).map((one) => `${region.code} ${year}: n=${one?.n}`));
        }
      }
      expect(faults).toEqual([]);
    },
    MINUTE,
  );

  test(
    "has one beside its province and the nation, which are the same for all of its kind there",
    async () => {
      const places = new Map(regions.map((region) => [`${region.kind} ${region.provinceId}`, region]));
      const faults: string[] = [];
      for (const region of places.values()) {
        for (const year of YEARS) {
          for (const benchmark of ["province", "nation", "none"] as const) {
            faults.push(...(await findFaults([region], year, benchmark)));
          }
        }
      }
      expect(faults).toEqual([]);
    },
    MINUTE,
  );
});

test("every index there is has a sound way to the next band", async () => {
  const { reader, instruments } = app();
  const rows = await reader
    .selectFrom("score_claim")
    .select(["instrument", "value_hundredths as value", "printed_decimals as decimals", "published_band as band"])
    .where("node_level", "=", "index")
    .distinct()
    .execute();
  expect(rows.length).toBeGreaterThan(300);
  for (const row of rows) {
    const instrument = instruments.find(({ code }) => code === row.instrument);
    if (instrument === undefined) throw new Error(`no instrument ${row.instrument}`);
    const printed = { value: row.value, decimals: row.decimals } as Parameters<typeof computeNextBand>[1];
    const next = computeNextBand(instrument, printed, row.band);
    const score = { ...printed, band: null } as Parameters<typeof sayNextBand>[0];
    expect([...findNonsense(next), ...findNonsense(sayNextBand(score, next))], JSON.stringify(row)).toEqual([]);
    if (next.kind === "distance") expect(next.distance.atMost, JSON.stringify(row)).toBeGreaterThan(0);
    expect(sayNextBand(score, next)).not.toMatch(/(?<!\d)0,00(?!\d)/);
  }
});

test(
  "every region has a sound simulation from what is published, on one of the instruments",
  async () => {
    const { instruments } = app();
    const faults: string[] = [];
    for (const [at, { code }] of regions.entries()) {
      const instrumen = instruments[at % instruments.length]?.code ?? "";
      const query = new URLSearchParams({ daerah: code, instrumen, mulai: "rata", naik: "1" });
      const { view } = await showSimulation(app(), parseSimulation(query, instruments));
      const told = [saySimulation(view), simulationRows(view), view.simulation, view.steps];
      faults.push(...told.flatMap((one) => findNonsense(one)).map((fault) => `${code} ${instrumen}: ${fault}`));
      if (view.state.instrument.code !== instrumen) faults.push(`${code}: another instrument`);
    }
    expect(faults).toEqual([]);
  },
  MINUTE,
);
