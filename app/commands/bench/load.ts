import autocannon, { type Options, type Result } from "autocannon";
import { readCpuMs } from "./process-usage.ts";
import type { ServerProcess } from "./server-process.ts";

/** How a server stood one load. Latencies in milliseconds. */
export type Load = {
  readonly requestsPerSecond: number;
  /** Processor time of the server per request; `null` where the system does not tell. */
  readonly cpuMs: number | null;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};

/** Asks for one address again and again over some connections. Throws when an answer is not 200. */
export async function drive(
  server: ServerProcess,
  { path, connections, seconds }: { path: string; connections: number; seconds: number },
): Promise<Load> {
  const cpuBefore = readCpuMs(server.pid);
  const latencies: number[] = [];
  const result = await run(
    {
      url: `${server.origin}${path}`,
      connections,
      duration: seconds,
      headers: { "accept-encoding": "br" },
    },
    (ms) => latencies.push(ms),
  );
  const cpuAfter = readCpuMs(server.pid);
  if (result.non2xx + result.errors > 0)
    throw new Error(`${path}: ${result.non2xx + result.errors} answers are not 200`);
  if (latencies.length === 0) throw new Error(`${path}: no answer in ${seconds} seconds`);
  const sorted = Float64Array.from(latencies).sort();
  return {
    requestsPerSecond: latencies.length / result.duration,
    cpuMs: cpuBefore === undefined || cpuAfter === undefined ? null : (cpuAfter - cpuBefore) / latencies.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
  };
}

/** The generator's own percentiles are whole milliseconds: each answer is told apart. */
function run(options: Options, tell: (ms: number) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    const instance = autocannon(options, (error, result) => (error === null ? resolve(result) : reject(error)));
    instance.on("response", (_client, _status, _bytes, ms) => tell(ms));
  });
}

/** The median of each figure over some rounds. */
export function medianLoad(rounds: readonly Load[]): Load {
  const cpu = rounds.flatMap(({ cpuMs }) => cpuMs ?? []);
  const of = (name: "requestsPerSecond" | "p50" | "p95" | "p99") => median(rounds.map((round) => round[name]));
  return {
    requestsPerSecond: of("requestsPerSecond"),
    cpuMs: cpu.length === 0 ? null : median(cpu),
    p50: of("p50"),
    p95: of("p95"),
    p99: of("p99"),
  };
}

function median(values: readonly number[]): number {
  return percentile(Float64Array.from(values).sort(), 0.5);
}

export function percentile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
