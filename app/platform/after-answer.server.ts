import type { AppContext } from "./app-context.server.ts";

/**
 * Does something once the answer is under way, for what must not show in its time: whether a mail address has an account.
 * A failure is logged.
 */
export function afterAnswer({ log }: Pick<AppContext, "log">, work: () => Promise<void>): void {
  setImmediate(() => {
    work().catch((error: unknown) => log.error({ err: error }));
  });
}
