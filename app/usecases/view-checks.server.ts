import type { listShownChecks } from "../../db/queries/practice-page.server.ts";
import { listRegionsByCodes } from "../../db/queries/region.server.ts";
import type { PracticeCheckView } from "../domain/practice-view.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { showRegionPeers } from "./show-region-peers.server.ts";

type CheckRow = Awaited<ReturnType<typeof listShownChecks>>[number];

/** What other offices said about a practice of this region, with how their regions stand to it. */
export async function viewChecks(
  app: Pick<AppContext, "reader" | "version">,
  rows: readonly CheckRow[],
  region: Region,
): Promise<PracticeCheckView[]> {
  if (rows.length === 0) return [];
  const [regions, peers] = await Promise.all([
    listRegionsByCodes(app.reader, [...new Set(rows.map(({ regionCode }) => regionCode))]),
    showRegionPeers(app, region),
  ]);
  const provinceOf = new Map(regions.map(({ code, provinceCode }) => [code, provinceCode ?? code]));
  const peerCodes = new Set(peers?.peers.map((peer) => peer.region.code));
  const ownProvince = region.provinceCode ?? region.code;
  return rows.map(({ id, officeName, regionName, regionCode, version, verdict, note, answeredAt, deadline }) => {
    const isNear = provinceOf.get(regionCode) === ownProvince;
    return {
      ...{ id, officeName, regionName, regionCode, version, note: note ?? "", at: answeredAt ?? deadline },
      verdict: verdict === "confirmed" || verdict === "noted" ? verdict : "silent",
      relation: isNear ? "same_province" : peerCodes.has(regionCode) ? "peer" : null,
    };
  });
}
