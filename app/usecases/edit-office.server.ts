import { findOffice, updateOffice } from "../../db/queries/office.server.ts";
import type { Actor } from "../domain/actor.ts";
import { type OfficeProfile, officeFields } from "../domain/office.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { type Publication, type Publishable, type PublishOutcome, publishRecord } from "./publish-record.server.ts";

const OFFICE: Publishable<OfficeProfile> = {
  kind: "office",
  action: "office.edited",
  isPublic: true,
  fieldsOf: officeFields,
  findValue: async (trx, id) => (await findOffice(trx, id))?.profile,
  write: (trx, { value, ...next }) => updateOffice(trx, { ...next, profile: value }),
};

/** Publishes an office's profile. Who may is asked before. */
export function editOffice(
  app: Pick<AppContext, "writer" | "now" | "version">,
  actor: Pick<Actor, "personId">,
  edit: Omit<Publication<OfficeProfile>, "officeId">,
): Promise<PublishOutcome> {
  return publishRecord(app, actor, OFFICE, { ...edit, officeId: edit.id });
}
