import { statSync } from "node:fs";
import { availableParallelism, platform } from "node:os";
import { sqliteFile } from "../../../db/open.server.ts";
import { askLibrary } from "./ask-library.ts";
import { GENERATED_TITLE } from "./generated-content.ts";
import { drive, type Load, medianLoad, percentile } from "./load.ts";
import type { NationalDatabase } from "./national-database.ts";
import { readMemoryMb } from "./process-usage.ts";
import { record } from "./recorded.ts";
import type { PageReport, Report } from "./report.ts";
import { type ServerProcess, startBare, startKiat } from "./server-process.ts";
import { measureStallingText } from "./stalling-text.ts";
import { weighPages } from "./weight.ts";

const PATHS = ["/daerah/18.11", "/bandingkan?daerah=18.12,18.11,18.04,18.02,18.08,18.10", "/daerah", "/cari?q=mesuji"];
const CONNECTIONS = 16;
const CROWD = 50;
const COLD_STARTS = 3;
/** V8 needs a thousand requests or two before it has compiled what is slow to make. */
const WARM_UP_SECONDS = 8;

/** The national one, and a small one with many practices. */
type Databases = { database: NationalDatabase; library: { url: string; practices: number } };

export type Pace = { readonly rounds: number; readonly seconds: number };

/** Measures the production server on a database of national scale, with and without kept pages, beside the bare server. */
export async function measure(
  { database, library }: Databases,
  { folder, pace, say }: { folder: string; pace: Pace; say: (line: string) => void },
): Promise<Report> {
  const start = (cached: boolean) => startKiat({ folder, databaseUrl: database.url, cached, path: PATHS[0] ?? "/" });
  const coldStartMs = await measureColdStart(start);
  const cached = await measureServer(await start(true), { cached: true, pace, say });
  const uncached = await measureServer(await start(false), { cached: false, pace, say });
  return {
    machine: { node: process.versions.node, system: `${platform()} ${process.arch}`, cores: availableParallelism() },
    database: {
      source: GENERATED_TITLE,
      regions: database.regions,
      claims: database.claims,
      bytes: statSync(sqliteFile(database.url)).size,
    },
    pages: [...cached.pages, ...uncached.pages],
    crowd: cached.crowd,
    alone: uncached.alone,
    weights: cached.weights,
    memoryMb: { cached: cached.memoryMb, uncached: uncached.memoryMb },
    coldStartMs,
    library: { practices: library.practices, p95: await measureLibrary(library.url, { folder, say }) },
    stallMs: await measureStallingText(),
  };
}

async function measureLibrary(databaseUrl: string, { folder, say }: { folder: string; say: (line: string) => void }) {
  say("/praktik di antara banyak praktik …");
  const server = await startKiat({ folder, databaseUrl, cached: false, path: "/praktik" });
  try {
    return percentile(Float64Array.from(await askLibrary(server)).sort(), 0.95);
  } finally {
    await server.stop();
  }
}

/** The middle of some starts, so that one slow disk read does not decide. */
async function measureColdStart(start: (cached: boolean) => Promise<ServerProcess & { coldStartMs: number }>) {
  const times: number[] = [];
  for (let turn = 0; turn < COLD_STARTS; turn++) {
    const server = await start(true);
    times.push(server.coldStartMs);
    await server.stop();
  }
  return times.sort((a, b) => a - b)[Math.floor(COLD_STARTS / 2)] ?? Number.NaN;
}

async function measureServer(
  kiat: ServerProcess,
  { cached, pace, say }: { cached: boolean; pace: Pace; say: (line: string) => void },
) {
  const answers = await Promise.all(PATHS.map(async (path) => [path, await record(`${kiat.origin}${path}`)] as const));
  const bare = await startBare(new Map(answers));
  try {
    const pages: PageReport[] = [];
    const crowd: Report["crowd"][number][] = [];
    const alone: Report["alone"][number][] = [];
    for (const path of PATHS) {
      say(`${path}, ${cached ? "dengan" : "tanpa"} simpanan …`);
      pages.push({ path, cached, ...(await alternate(kiat, bare, path, pace)) });
    }
    const memoryMb = readMemoryMb(kiat.pid) ?? null;
    for (const path of cached ? PATHS : []) {
      crowd.push({ path, connections: CROWD, load: await driveAgain(kiat, { path, connections: CROWD }, pace) });
    }
    for (const path of cached ? [] : PATHS) {
      alone.push({ path, load: await driveAgain(kiat, { path, connections: 1 }, pace) });
    }
    return { pages, crowd, alone, memoryMb, weights: cached ? await weighPages(kiat.origin, PATHS) : [] };
  } finally {
    await Promise.all([kiat.stop(), bare.stop()]);
  }
}

async function driveAgain(
  kiat: ServerProcess,
  asked: { path: string; connections: number },
  { rounds, seconds }: Pace,
): Promise<Load> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round++) loads.push(await drive(kiat, { ...asked, seconds }));
  return medianLoad(loads);
}

/** Both servers in turn, so that whatever else the machine does falls on both. */
async function alternate(kiat: ServerProcess, bare: ServerProcess, path: string, { rounds, seconds }: Pace) {
  const load = { path, connections: CONNECTIONS, seconds };
  await drive(kiat, { ...load, seconds: WARM_UP_SECONDS });
  await drive(bare, load);
  const loads: { kiat: Load[]; bare: Load[] } = { kiat: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    loads.kiat.push(await drive(kiat, load));
    loads.bare.push(await drive(bare, load));
  }
  return { kiat: medianLoad(loads.kiat), bare: medianLoad(loads.bare) };
}
