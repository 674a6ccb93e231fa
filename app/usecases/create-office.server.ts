import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { insertOffice } from "../../db/queries/office.server.ts";
import { findRegionById } from "../../db/queries/region.server.ts";
import { insertRevision } from "../../db/queries/revision.server.ts";
import type { Actor } from "../domain/actor.ts";
import { defaultOfficeName, type OfficeProfile, officeFields, zoneOfRegion } from "../domain/office.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";

/** `taken`: the region has an office already. */
export type CreatedOffice =
  | { readonly status: "created"; readonly id: string }
  | { readonly status: "taken" | "unknown_region" };

/**
 * Makes the office of a region under its usual name, with nothing else stated, as version 1.
 *
 * @param actor `undefined` for the command line
 */
export async function createOffice(
  app: Pick<AppContext, "writer" | "now" | "version">,
  actor: Pick<Actor, "personId"> | undefined,
  { regionId }: { regionId: string },
): Promise<CreatedOffice> {
  const { writer, now, version } = app;
  const at = now().toISOString();
  const id = newId();
  const personId = actor?.personId ?? null;
  const outcome = await writer.transaction().execute(async (trx): Promise<CreatedOffice> => {
    const region = await findRegionById(trx, regionId);
    if (region === undefined) return { status: "unknown_region" };
    const profile: OfficeProfile = {
      ...NOTHING_STATED,
      name: defaultOfficeName(region),
      timeZone: zoneOfRegion(region.code),
    };
    if (!(await insertOffice(trx, { ...profile, id, regionId, at, demo: false }))) return { status: "taken" };
    await insertRevision(trx, { kind: "office", id, number: 1, fields: officeFields(profile), personId, at });
    await insertAuditEntry(trx, { id: newId(), at, personId, officeId: id, action: "office.created", subjectId: id });
    await raiseContentVersion(trx);
    return { status: "created", id };
  });
  if (outcome.status === "created") await version.refresh();
  return outcome;
}

const NOTHING_STATED = { address: null, mail: null, phone: null, web: null, offers: null, visitsPerMonth: null };
