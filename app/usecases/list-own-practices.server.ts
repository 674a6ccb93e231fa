import { type DeskPractice, listClaimable, listDeskPractices } from "../../db/queries/practice-desk.server.ts";
import { findOfficeZone } from "../../db/queries/workspace.server.ts";
import type { Actor } from "../domain/actor.ts";
import { dayInZone } from "../domain/days.ts";
import { may, type Owner } from "../domain/permissions.ts";
import type { DeskGroup, DeskRow, PracticeDesk } from "../domain/practice-desk-view.ts";
import { isUnconfirmed } from "../domain/practice-evidence.ts";
import type { AppContext } from "../platform/app-context.server.ts";

type App = Pick<AppContext, "reader" | "now">;

/** Everything an office wrote or may claim, by what is to be done with it. */
export async function listOwnPractices(app: App, actor: Actor, office: Owner): Promise<PracticeDesk> {
  const { officeId } = office;
  const mayClaim = may(actor.grants, "practice.claim", office);
  const [groups, claimable, zone] = await Promise.all([
    groupPractices(app, actor, office),
    mayClaim ? listClaimable(app.reader, officeId) : [],
    findOfficeZone(app.reader, officeId),
  ]);
  return {
    ...{ groups, claimable, mayClaim, zone: zone ?? "Asia/Jakarta" },
    mayPublish: may(actor.grants, "practice.publish", office),
  };
}

/** The practices of an office by group. Reviews and yearly words wait only for those who may give them. */
export async function groupPractices(
  { reader, now }: App,
  actor: Actor,
  office: Owner,
): Promise<Record<DeskGroup, DeskRow[]>> {
  const mayPublish = may(actor.grants, "practice.publish", office);
  const rows = await listDeskPractices(reader, { officeId: office.officeId, personId: actor.personId });
  const today = dayInZone(now().toISOString(), "Asia/Jakarta");
  const waits = (row: DeskPractice) => row.sentAt !== null && row.returnedAt === null;
  const pick = (belongs: (row: DeskPractice) => boolean, at: (row: DeskPractice) => string | null) =>
    rows.filter(belongs).map((row) => toRow(row, at(row) ?? row.updatedAt));
  return {
    returned: pick(
      ({ returnedAt, sentBy }) => returnedAt !== null && sentBy === actor.personId,
      ({ returnedAt }) => returnedAt,
    ),
    review: pick(waits, ({ sentAt }) => sentAt),
    confirm: mayPublish
      ? pick(
          (row) => row.state === "published" && isUnconfirmed(row, today),
          () => null,
        )
      : [],
    draft: pick(
      ({ draftAt }) => draftAt !== null,
      ({ draftAt }) => draftAt,
    ),
    published: pick(
      ({ state }) => state === "published",
      () => null,
    ),
    withdrawn: pick(
      ({ state }) => state === "withdrawn" || state === "removed",
      () => null,
    ),
  };
}

function toRow(row: DeskPractice, at: string): DeskRow {
  const { id, title, slug, status, state, confirmedOn, sentByName } = row;
  return { id, title, slug: state === "draft" ? null : slug, status, at, confirmedOn, by: sentByName };
}
