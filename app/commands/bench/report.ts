import type { Load } from "./load.ts";

/** One page under load beside the bare server with the same bytes. */
export type PageReport = {
  readonly path: string;
  readonly cached: boolean;
  readonly kiat: Load;
  readonly bare: Load;
};

/** Bytes over the wire, compressed as sent. */
export type WeightReport = {
  readonly path: string;
  readonly html: number;
  readonly css: number;
  readonly typeface: number;
};

export type Report = {
  readonly machine: { readonly node: string; readonly system: string; readonly cores: number };
  readonly database: {
    readonly source: string;
    readonly regions: number;
    readonly claims: number;
    readonly bytes: number;
  };
  readonly pages: readonly PageReport[];
  /** Cached pages with many connections at once. */
  readonly crowd: readonly { readonly path: string; readonly connections: number; readonly load: Load }[];
  /** Pages made anew, one reader at a time: what the server itself needs for one. */
  readonly alone: readonly { readonly path: string; readonly load: Load }[];
  readonly weights: readonly WeightReport[];
  /** Resident memory of each server after its run; `null` where the system does not tell. */
  readonly memoryMb: { readonly cached: number | null; readonly uncached: number | null };
  readonly coldStartMs: number;
  /** `/praktik` with three facets and a word, one reader, nothing kept. */
  readonly library: { readonly practices: number; readonly p95: number };
  /** Longest pause of the process while hostile Markdown is rendered, in milliseconds. */
  readonly stallMs: number;
};

/** A bound and, where there is one, the aim beyond it. `bound` is the most allowed. */
export type Verdict = {
  readonly what: string;
  readonly value: number | null;
  readonly bound: number;
  readonly aim: number | null;
  readonly unit: string;
  readonly holds: boolean;
};

const CPU = { cached: { bound: 6, aim: 3 }, uncached: { bound: 80, aim: 50 } };
const P95_MS = 40;
const CROWD_P99_MS = 50;
const LIBRARY_P95_MS = 60;
const STALL_MS = 50;
const MEMORY_MB = 250;
const COLD_START_MS = 1500;
const WEIGHT = { plain: 27_000, withTypeface: 45_000 };
/** The page whose making is bound by processor time; others by waiting time. */
const MADE = /^\/daerah\/[^/]+$/;

/** Every bound the project sets itself, with what was measured. */
export function judge(report: Report): Verdict[] {
  return [
    ...report.pages.flatMap(judgePage),
    ...report.crowd.map(({ path, connections, load }) =>
      verdict(`p99 ${path}, ${connections} sambungan`, load.p99, { bound: CROWD_P99_MS, unit: "ms" }),
    ),
    ...report.alone.map(({ path, load }) =>
      verdict(`p95 ${path}, tanpa simpanan, satu pembaca`, load.p95, { bound: P95_MS, unit: "ms" }),
    ),
    ...report.weights.flatMap(({ path, html, css, typeface }) => [
      verdict(`Kunjungan pertama ${path}`, html + css, { bound: WEIGHT.plain, unit: "B" }),
      verdict(`… dengan huruf ${path}`, html + css + typeface, { bound: WEIGHT.withTypeface, unit: "B" }),
    ]),
    verdict("Memori, dengan simpanan", report.memoryMb.cached, { bound: MEMORY_MB, unit: "MB" }),
    verdict("Memori, tanpa simpanan", report.memoryMb.uncached, { bound: MEMORY_MB, unit: "MB" }),
    verdict(
      `p95 /praktik, ${report.library.practices.toLocaleString("id-ID")} praktik, tiga saringan dan satu kata`,
      report.library.p95,
      {
        ...{ bound: LIBRARY_P95_MS, unit: "ms" },
      },
    ),
    verdict("Jeda terlama selama merender teks jahat 60 kB", report.stallMs, { bound: STALL_MS, unit: "ms" }),
    verdict("Mulai sampai halaman pertama", report.coldStartMs, { bound: COLD_START_MS, unit: "ms" }),
  ];
}

function judgePage({ path, cached, kiat, bare }: PageReport): Verdict[] {
  const name = `${path}, ${cached ? "dengan" : "tanpa"} simpanan`;
  const cpu = kiat.cpuMs === null || bare.cpuMs === null ? null : kiat.cpuMs / bare.cpuMs;
  const slower = bare.requestsPerSecond / kiat.requestsPerSecond;
  if (cached) {
    return [
      verdict(`CPU ${name}`, cpu, { ...CPU.cached, unit: "×" }),
      verdict(`Permintaan/detik ${name}`, slower, { ...CPU.cached, unit: "× lebih sedikit" }),
    ];
  }
  return MADE.test(path)
    ? [verdict(`CPU ${name}`, cpu, { ...CPU.uncached, unit: "×" })]
    : [verdict(`p95 ${name}`, kiat.p95, { bound: P95_MS, unit: "ms" })];
}

function verdict(
  what: string,
  value: number | null,
  { bound, aim = null, unit }: { bound: number; aim?: number | null; unit: string },
): Verdict {
  return { what, value, bound, aim, unit, holds: value !== null && value <= bound };
}
