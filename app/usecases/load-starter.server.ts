import {
  claimStarterLoad,
  getStarterHash,
  replaceAbsences,
  replaceAverages,
  replaceRegionAliases,
  replaceRegionCodes,
  replaceRounds,
  type StarterDb,
  type StarterTransaction,
  upsertInstruments,
  upsertRegions,
  upsertSources,
} from "../../db/queries/starter.server.ts";
import type { StarterContent } from "../platform/content/starter.server.ts";
import { applyAdoptionRule } from "./load-adoptions.server.ts";
import { refreshBenchmarks } from "./load-benchmarks.server.ts";
import { type ClaimChanges, loadClaims } from "./load-claims.server.ts";
import { refreshPeerGroups } from "./load-peer-groups.server.ts";
import { loadPractices } from "./load-practices.server.ts";
import * as rows from "./load-rows.server.ts";
import { loadVisits } from "./load-visits.server.ts";

/** `changed` is `false` where this very content was loaded before. */
export type StarterLoad = ClaimChanges & { readonly changed: boolean };

export type LoadOptions = {
  readonly now: Date;
  /** Fills the search documents from the loaded rows, inside the same transaction. */
  readonly refreshSearch?: (trx: StarterTransaction) => Promise<void>;
};

/**
 * Brings the database to the state of the starter content, all or nothing, and raises the content version.
 * Content that was loaded before changes nothing. Claims are never changed: one that left the content is withdrawn, a new
 * one entered. What people entered or decided stays.
 */
export async function loadStarterContent(
  db: StarterDb,
  content: StarterContent,
  { now, refreshSearch }: LoadOptions,
): Promise<StarterLoad> {
  return db.transaction().execute(async (trx) => {
    if (!(await claimStarterLoad(trx, content.hash))) return { changed: false, entered: 0, withdrawn: 0 };
    await upsertSources(trx, rows.sourceRows(content));
    await upsertRegions(trx, rows.regionRows(content));
    await replaceRegionCodes(trx, rows.regionCodeRows(content));
    await replaceRegionAliases(trx, rows.regionAliasRows(content));
    await upsertInstruments(trx, rows.instrumentRows(content));
    await replaceRounds(trx, rows.roundRows(content));
    await replaceAbsences(trx, rows.absenceRows(content));
    await replaceAverages(trx, rows.averageRows(content));
    const changes = await loadClaims(trx, content.claims, now);
    await applyAdoptionRule(trx, now);
    await refreshBenchmarks(trx);
    await refreshPeerGroups(trx, now);
    await loadPractices(trx, content, now);
    await loadVisits(trx, content, now);
    await refreshSearch?.(trx);
    return { changed: true, ...changes };
  });
}

/** Whether the content of this fingerprint was the last one loaded: then nothing has to be read. */
export async function isStarterLoaded(db: StarterDb, hash: string): Promise<boolean> {
  return (await getStarterHash(db)) === hash;
}
