import { getContentVersion } from "../../db/queries/content-state.server.ts";
import { countPortal, type PortalCounts } from "../../db/queries/portal-count.server.ts";
import { getStarterHash } from "../../db/queries/starter.server.ts";
import type { PortalHealth } from "../domain/installation.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { isMigrated } from "../platform/prepare-database.server.ts";
import { countDemoTraces } from "./remove-demo.server.ts";

export async function showPortalCounts({ reader, now }: Pick<AppContext, "reader" | "now">): Promise<PortalCounts> {
  return countPortal(reader, now().toISOString());
}

/** What the process and its database say of themselves: `/kelola/kesehatan`. */
export async function showPortalHealth(
  app: Pick<AppContext, "reader" | "now" | "mail" | "installation">,
): Promise<PortalHealth> {
  const { reader, mail, installation } = app;
  const [counts, migrated, contentVersion, starterHash, databaseBytes, demoTraces] = await Promise.all([
    showPortalCounts(app),
    isMigrated(reader),
    getContentVersion(reader),
    getStarterHash(reader),
    installation.measure(),
    countDemoTraces(app),
  ]);
  return {
    database: installation.kind,
    databaseBytes,
    isMigrated: migrated,
    contentVersion,
    starterHash: starterHash?.slice(0, 12) ?? null,
    mailDelivers: mail.delivers,
    sessions: counts.sessions,
    dataFolder: installation.readDisk(),
    letters: installation.countLetters(),
    demoTraces,
  };
}
