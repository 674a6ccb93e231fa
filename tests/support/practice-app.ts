import { afterAll, beforeAll, describe } from "vitest";
import { type AppContext, createAppContext } from "../../app/platform/app-context.server.ts";
import { parseConfig } from "../../app/platform/env.server.ts";
import { createLog } from "../../app/platform/log.server.ts";
import { openDatabases } from "../../db/open.server.ts";
import { type Dialect, isAvailable } from "./databases.ts";
import { createLoadedDatabase } from "./starter-content.ts";

/** Day on which use cases of `describeOnLoadedDatabase` look. */
const TEST_DAY = "2026-11-25";

/** Declares the same tests for both databases, each with one database that holds the starter content. */
export function describeOnLoadedDatabase(name: string, declare: (app: () => AppContext) => void): void {
  for (const dialect of ["sqlite", "postgres"] satisfies Dialect[]) {
    describe.skipIf(!isAvailable(dialect))(`${name} on ${dialect}`, () => {
      let app: AppContext | undefined;
      let close = async () => {};
      beforeAll(async () => {
        const databases = openDatabases(await createLoadedDatabase(dialect));
        close = databases.close;
        const settings = parseConfig({ PUBLIC_URL: "https://kiat.example" });
        if (!settings.ok) throw new Error(settings.problems.join("\n"));
        app = await createAppContext(databases, {
          config: settings.config,
          log: createLog("silent"),
          now: () => new Date(`${TEST_DAY}T03:00:00Z`),
        });
      });
      afterAll(async () => {
        app?.version.close();
        await close();
      });
      declare(() => {
        if (!app) throw new Error("app() belongs inside a test");
        return app;
      });
    });
  }
}
