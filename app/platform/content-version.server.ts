import type { Databases, Db } from "../../db/open.server.ts";
import { getContentVersion } from "../../db/queries/content-state.server.ts";

/** The number that every publishing change raises. Pages made under another number are never sent. */
export type ContentVersion = {
  /** Now, as far as this process knows. Cheap enough for every request. */
  current(): number;
  /** Reads it again at once; the writer of a change calls this after its transaction. */
  refresh(): Promise<void>;
  close(): void;
};

const POLL_MS = 400;

/**
 * On SQLite each call reads the row itself, so a change by any process is seen on the very next request.
 * On PostgreSQL the row is polled: other processes see a change within a second, the writer after `refresh`.
 */
export async function watchContentVersion(databases: Databases): Promise<ContentVersion> {
  const { readVersionNow, reader } = databases;
  if (readVersionNow !== undefined) return { current: readVersionNow, refresh: async () => {}, close: () => {} };
  return pollContentVersion(reader);
}

async function pollContentVersion(reader: Db): Promise<ContentVersion> {
  let version = await getContentVersion(reader);
  let polling = false;
  const refresh = async () => {
    version = await getContentVersion(reader);
  };
  const timer = setInterval(async () => {
    if (polling) return;
    polling = true;
    // While the database is away the last version stands; /sehat reports the fault.
    await refresh().catch(() => {});
    polling = false;
  }, POLL_MS).unref();
  return { current: () => version, refresh, close: () => clearInterval(timer) };
}

/**
 * Makes something once for each content version and database, and hands the same out until the content changes: for what
 * many pages need and only the content decides. Callers that come while it is being made wait for the same one; a
 * failure is not kept.
 */
export function oncePerVersion<App extends { readonly reader: Db; readonly version: ContentVersion }, Made>(
  make: (app: App) => Promise<Made>,
): (app: App) => Promise<Made> {
  const kept = new WeakMap<Db, { version: number; made: Promise<Made> }>();
  return (app) => {
    // Read before anything else: what is made may be newer than its number, never older.
    const version = app.version.current();
    const last = kept.get(app.reader);
    if (last?.version === version) return last.made;
    const made = make(app);
    kept.set(app.reader, { version, made });
    made.catch(() => {
      if (kept.get(app.reader)?.made === made) kept.delete(app.reader);
    });
    return made;
  };
}

/**
 * The same for one of many things, by key: what the same few are asked for again and again. At most so many are kept for
 * a version; the first made goes first.
 */
export function fewPerVersion<App extends { readonly reader: Db; readonly version: ContentVersion }, Asked, Made>(
  most: number,
  keyOf: (asked: Asked) => string,
  make: (app: App, asked: Asked) => Promise<Made>,
): (app: App, asked: Asked) => Promise<Made> {
  const keep = oncePerVersion(async (_: App) => new Map<string, Promise<Made>>());
  return async (app, asked) => {
    const kept = await keep(app);
    const key = keyOf(asked);
    const last = kept.get(key);
    if (last !== undefined) return last;
    const made = make(app, asked);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    for (const first of kept.size > most ? [...kept.keys()].slice(0, 1) : []) kept.delete(first);
    return made;
  };
}
