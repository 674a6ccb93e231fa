import { type AppContext, createAppContext } from "../platform/app-context.server.ts";
import { readConfig } from "../platform/env.server.ts";
import { createLog } from "../platform/log.server.ts";
import { prepareDatabase } from "../platform/prepare-database.server.ts";
import { StartupError } from "../platform/startup-error.server.ts";
import { loadStarterFiles } from "./load-starter-files.ts";

export { passViews } from "../platform/http/pass-views.server.ts";
export { resolveTwin } from "../platform/http/twins.server.ts";

/** What loaders get while developing: the same database and starter content as `npm start`. */
export async function createDevContext(publicUrl: string): Promise<AppContext> {
  const result = readConfig();
  if (!result.ok) throw new StartupError(result.problems.join("\n"));
  const { databases } = await prepareDatabase(result.config.databaseUrl);
  await loadStarterFiles(databases.writer, { now: new Date() });
  return createAppContext(databases, {
    config: { ...result.config, publicUrl },
    log: createLog(result.config.logLevel),
  });
}
