import type { AppContext } from "./app-context.server.ts";

const running = new Set<Promise<void>>();

/**
 * Does something once the answer is under way, for what must not show in its time: whether a mail address has an account.
 * A failure is logged.
 */
export function afterAnswer({ log }: Pick<AppContext, "log">, work: () => Promise<void>): void {
  const done = new Promise<void>((resolve) => setImmediate(resolve))
    .then(work)
    .catch((error: unknown) => log.error({ err: error }))
    .finally(() => running.delete(done));
  running.add(done);
}

/** When all of it is done: a process that ends must not lose a letter that was promised. */
export async function finishAfterAnswers(): Promise<void> {
  await Promise.all(running);
}
