import pino, { type Logger } from "pino";
import type { Config } from "./env.server.ts";

export type Log = Logger;

const BUFFER_BYTES = 4096;
const FLUSH_EVERY_MS = 1000;

/**
 * Structured log on standard output, one JSON object a line. Lines are buffered for speed and
 * flushed every second, at errors and at the end of the process. Queries of addresses are never logged.
 */
export function createLog(level: Config["logLevel"]): Log {
  const destination = pino.destination({ dest: 1, sync: false, minLength: BUFFER_BYTES });
  setInterval(() => destination.flush(), FLUSH_EVERY_MS).unref();
  process.on("exit", () => {
    try {
      destination.flushSync();
    } catch {
      // Nothing was written yet: there is nothing to flush.
    }
  });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
