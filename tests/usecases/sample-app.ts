import { afterAll, beforeAll } from "vitest";
import { type AppContext, createAppContext } from "../../app/platform/app-context.server.ts";
import { parseConfig } from "../../app/platform/env.server.ts";
import { createLog } from "../../app/platform/log.server.ts";
import { openDatabases } from "../../db/open.server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

/** The context of use cases on a database with the whole starter content, for the tests of one file. */
export function prepareApp(): () => AppContext {
  let app: AppContext | undefined;
  let close = async () => {};
  beforeAll(async () => {
    const databases = openDatabases(await createLoadedDatabase());
    close = databases.close;
    const settings = parseConfig({ PUBLIC_URL: "https://kiat.example" });
    if (!settings.ok) throw new Error(settings.problems.join("\n"));
    app = await createAppContext(databases, {
      config: settings.config,
      log: createLog("silent"),
      now: () => new Date("2026-11-25T03:00:00Z"),
    });
  });
  afterAll(async () => {
    app?.version.close();
    await close();
  });
  return () => {
    if (!app) throw new Error("The app belongs inside a test");
    return app;
  };
}
