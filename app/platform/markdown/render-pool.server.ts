import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import type { TextResult } from "../../domain/people-text.ts";
import type { Log } from "../log.server.ts";
import type { RenderAnswer, RunRender } from "./markdown.server.ts";
import type { RenderJob } from "./render-texts.server.ts";

type PoolLimits = {
  /** Milliseconds that the texts of one page may take once a thread has begun with them. */
  readonly deadline?: number;
  /** Milliseconds that a job may wait for a thread, or for a new thread to begin. */
  readonly patience?: number;
};

const THREADS = 2;
/** How often a running job is looked at, in milliseconds; ordinary texts are done before the first look. */
const LOOK_EVERY = 50;

/** Renders in threads that are started when needed, and stopped when a job takes too long or too much memory. */
export function createRenderPool(
  file: string,
  log: Pick<Log, "error">,
  { deadline = 1500, patience = 4000 }: PoolLimits = {},
): RunRender {
  const pool = new Piscina<RenderJob, TextResult[]>({
    filename: pathToFileURL(file).href,
    ...{ minThreads: 0, maxThreads: THREADS, idleTimeout: 60_000 },
    resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 },
    // What people wrote is none of a thread's secrets' business: it gets neither settings nor flags of the server.
    ...{ env: {}, execArgv: [] },
  });
  // A thread may end between jobs, too; without a listener the process would end with it.
  pool.on("error", (error) => log.error({ err: error }, "a thread that renders texts failed"));
  const turns = createTurns(THREADS, patience);
  const run = async (job: RenderJob): Promise<RenderAnswer> => {
    if (!(await turns.take())) return { ok: false, problem: "busy" };
    const watch = watchJob(job.progress, { deadline, patience });
    try {
      return { ok: true, results: await pool.run(job, { signal: watch.signal }) };
    } catch (error) {
      const at = Atomics.load(job.progress, 0);
      if (watch.signal.aborted)
        return at < 0 ? { ok: false, problem: "busy" } : { ok: false, problem: "too_complex", at };
      if (isOutOfMemory(error)) return { ok: false, problem: "too_complex", at: Math.max(0, at) };
      throw error;
    } finally {
      watch.end();
      turns.give();
    }
  };
  return { run, close: () => pool.destroy() };
}

/** Aborts a job `deadline` ms after it began, or one that does not begin within `patience` ms. */
function watchJob(progress: Int32Array, { deadline, patience }: Required<PoolLimits>) {
  const controller = new AbortController();
  const asked = performance.now();
  let begun: number | undefined;
  const timer = setInterval(() => {
    const now = performance.now();
    if (begun === undefined && Atomics.load(progress, 0) >= 0) begun = now;
    if (begun === undefined ? now - asked > patience : now - begun > deadline - LOOK_EVERY) controller.abort();
  }, LOOK_EVERY);
  return { signal: controller.signal, end: () => clearInterval(timer) };
}

/** Turns are given in the order they were asked for: the time of a job begins with its turn, not while others have theirs. */
function createTurns(count: number, patience: number) {
  let free = count;
  const waiting: (() => void)[] = [];
  const take = (): Promise<boolean> | true => {
    if (free > 0) {
      free -= 1;
      return true;
    }
    return new Promise((resolve) => {
      const called = () => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(called), 1);
        resolve(false);
      }, patience);
      waiting.push(called);
    });
  };
  const give = () => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return { take, give };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
