import { findPractice } from "../../db/queries/practice.server.ts";
import { findPracticeBySlug } from "../../db/queries/practice-page.server.ts";
import type { Actor } from "../domain/actor.ts";
import { listIndicatorChoices } from "../domain/indicator-choices.ts";
import type { Owner } from "../domain/permissions.ts";
import type { RecordFields } from "../domain/record.ts";
import { VISIT_RECORD_FIELDS, type VisitRecordView } from "../domain/visit-record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { getRegionOfOffice } from "./record-visit.server.ts";

type App = Pick<AppContext, "reader" | "instruments">;

/** Whom the form was opened for: this person, writing for this office. */
export function visitRecordOwner({ personId }: Pick<Actor, "personId">, { officeId }: Owner): string {
  return `${personId}/visit-record/${officeId}`;
}

/** The short form of a visit that has been; about a practice it begins with its region and indicator. */
export async function openVisitRecord(
  app: App,
  actor: Pick<Actor, "personId">,
  office: Owner,
  practiceSlug: string,
): Promise<VisitRecordView> {
  const own = await getRegionOfOffice(app, office.officeId);
  const empty = Object.fromEntries(VISIT_RECORD_FIELDS.map((name) => [name, ""]));
  return {
    fields: { ...empty, peran: "visitor", ...(await ofPractice(app, practiceSlug, own.code)) },
    ...{ indicators: listIndicatorChoices(app.instruments), ownRegion: own.name },
    ...{ owner: visitRecordOwner(actor, office), submission: newId() },
  };
}

async function ofPractice({ reader }: App, slug: string, ownCode: string): Promise<RecordFields> {
  const row = slug === "" ? undefined : await findPracticeBySlug(reader, slug);
  const practice = row?.state === "published" ? await findPractice(reader, row.id) : undefined;
  if (practice === undefined || practice.regionCode === ownCode) return {};
  return { daerah: practice.regionName, "indikator-1": practice.fields["indikator-1"] ?? "" };
}
