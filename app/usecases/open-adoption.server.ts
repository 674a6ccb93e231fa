import {
  findAdoption,
  findAdoptionBy,
  listAdoptionsBy,
  type StandingAdoption,
} from "../../db/queries/adoption.server.ts";
import { findOfficeName } from "../../db/queries/office.server.ts";
import { findPractice } from "../../db/queries/practice.server.ts";
import { findPracticeBySlug } from "../../db/queries/practice-page.server.ts";
import { listVisitsToRegion } from "../../db/queries/visit-adoption.server.ts";
import { findOfficeZone } from "../../db/queries/workspace.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AdoptionFormView, CopiedPractice, OwnAdoption } from "../domain/adoption-view.ts";
import type { OfficeZone } from "../domain/days.ts";
import type { Owner } from "../domain/permissions.ts";
import type { VisitIdentity } from "../domain/practice-adoption.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { assertOwn, ownOfficeOf } from "../platform/guard.server.ts";
import { openRecordForm } from "./open-record-form.server.ts";

type App = Pick<AppContext, "reader">;

/** A public practice that an office may want to copy. */
export type Copiable = {
  readonly practice: CopiedPractice;
  /** It is of the office's own region. */
  readonly isOwn: boolean;
  /** The office's record of it, where it has one. */
  readonly adoptionId: string | undefined;
  /** On which the office learnt from its region. */
  readonly visits: readonly VisitIdentity[];
};

/** What stands at the address of a public practice, for an office; `undefined` where nothing public does. */
export async function openCopiable(
  { reader }: App,
  { slug, officeId }: { slug: string; officeId: string },
): Promise<Copiable | undefined> {
  const row = await findPracticeBySlug(reader, slug);
  const practice = row?.state === "published" ? await findPractice(reader, row.id) : undefined;
  if (practice === undefined) return undefined;
  const { id, title, regionName, regionCode } = practice;
  const [office, adoptionId, visits] = await Promise.all([
    findOfficeName(reader, officeId),
    findAdoptionBy(reader, { practiceId: id, officeId }),
    listVisitsToRegion(reader, { officeId, regionId: practice.regionId }),
  ]);
  const isOwn = practice.officeId === officeId || office?.regionCode === regionCode;
  return { practice: { id, slug: practice.slug, title, regionName, isPublic: true }, isOwn, adoptionId, visits };
}

/** What an office copies, for its list. */
export async function listOwnAdoptions(
  { reader }: App,
  officeId: string,
): Promise<{ adoptions: OwnAdoption[]; zone: OfficeZone }> {
  const [rows, zone] = await Promise.all([listAdoptionsBy(reader, officeId), findOfficeZone(reader, officeId)]);
  const adoptions = rows.map((row) => {
    const { id, state, targetOn, updatedAt } = row;
    return { id, state, targetOn, updatedAt, practice: practiceOf(row) };
  });
  return { adoptions, zone: zone ?? "Asia/Jakarta" };
}

/** The adoption of an address that belongs to the actor's office. @throws 404 for anything else, as if it were not there */
export async function openOwnAdoption(
  { reader }: App,
  actor: Actor,
  id: string,
): Promise<{ adoption: StandingAdoption; office: Owner }> {
  const office = ownOfficeOf(actor, "practice.adopt");
  const adoption = await findAdoption(reader, id);
  assertOwn(actor, "practice.adopt", adoption?.officeId === office.officeId ? office : undefined);
  if (adoption === undefined) throw new Error("An adoption that is not there was let through");
  return { adoption, office };
}

/** Visits that an adoption may name: those on which its office learnt from the practice's region. */
export function listVisitsOfAdoption({ reader }: App, adoption: StandingAdoption): Promise<VisitIdentity[]> {
  return listVisitsToRegion(reader, adoption);
}

/** The form of an adoption as this person opens it. `address` is where publishing leads. */
export async function showAdoptionForm(
  app: App,
  actor: Actor,
  { adoption, address }: { adoption: StandingAdoption; address: string },
): Promise<AdoptionFormView> {
  const { id, officeId, fields, version } = adoption;
  const [form, zone, visits] = await Promise.all([
    openRecordForm(app, actor, { key: { kind: "adoption", id }, standing: { fields, version }, address }),
    findOfficeZone(app.reader, officeId),
    listVisitsOfAdoption(app, adoption),
  ]);
  return { id, practice: practiceOf(adoption), version, zone: zone ?? "Asia/Jakarta", form, visits };
}

function practiceOf(adoption: StandingAdoption): CopiedPractice {
  const { practiceId, practiceSlug, practiceTitle, practiceState, regionName } = adoption;
  const isPublic = practiceState === "published";
  return { id: practiceId, slug: practiceSlug, title: practiceTitle, regionName, isPublic };
}
