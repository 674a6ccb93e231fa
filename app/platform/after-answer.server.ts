import { setTimeout as wait } from "node:timers/promises";
import type { AppContext } from "./app-context.server.ts";

/** Longer than writing the page takes; the work would otherwise run before it. */
const DELAY_MS = 150;

const running = new Set<Promise<void>>();

/**
 * Does something once the answer is under way, for what must not show in its time: whether a mail address has an account.
 * A failure is logged.
 */
export function afterAnswer({ log }: Pick<AppContext, "log">, work: () => Promise<void>): void {
  const done = wait(DELAY_MS)
    .then(work)
    .catch((error: unknown) => log.error({ err: error }))
    .finally(() => running.delete(done));
  running.add(done);
}

/** When all of it is done: a process that ends must not lose a letter that was promised. */
export async function finishAfterAnswers(): Promise<void> {
  await Promise.all(running);
}
