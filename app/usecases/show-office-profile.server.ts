import { findOffice, type StandingOffice } from "../../db/queries/office.server.ts";
import type { Actor } from "../domain/actor.ts";
import { officeFields } from "../domain/office.ts";
import type { Conflict, RecordFields, RecordForm, VersionList } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { openRecordForm, showConflict } from "./open-record-form.server.ts";
import { showVersions } from "./show-versions.server.ts";

type App = Pick<AppContext, "reader">;
type Person = Pick<Actor, "personId">;

/** The office as it stands and its form as this person opens it. `address` is where publishing leads. */
export async function showOfficeProfile(
  app: App,
  actor: Person,
  { officeId, address }: { officeId: string; address: string },
): Promise<{ office: StandingOffice; fields: RecordFields; form: RecordForm }> {
  const office = await getOffice(app, officeId);
  const fields = officeFields(office.profile);
  const standing = { fields, version: office.version };
  const form = await openRecordForm(app, actor, { key: { kind: "office", id: officeId }, standing, address });
  return { office, fields, form };
}

export function showOfficeConflict(
  app: App,
  actor: Person,
  { officeId, ...typed }: { officeId: string; from: number; typed: RecordFields },
): Promise<Conflict> {
  return showConflict(app, actor, { key: { kind: "office", id: officeId }, ...typed });
}

export async function showOfficeVersions(
  app: App,
  officeId: string,
  chosen: { from: number | undefined; to: number | undefined },
): Promise<{ list: VersionList; zone: StandingOffice["profile"]["timeZone"] }> {
  const [office, list] = await Promise.all([
    getOffice(app, officeId),
    showVersions(app, { kind: "office", id: officeId }, chosen),
  ]);
  return { list, zone: office.profile.timeZone };
}

async function getOffice({ reader }: App, id: string): Promise<StandingOffice> {
  const office = await findOffice(reader, id);
  if (office === undefined) throw new Error(`there is no office ${id}`);
  return office;
}
