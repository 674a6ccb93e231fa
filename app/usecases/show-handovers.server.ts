import type { Db } from "../../db/open.server.ts";
import { listDraftsOfOffice } from "../../db/queries/handed-over.server.ts";
import { findHandover, type HandoverRow, listHandovers } from "../../db/queries/handover.server.ts";
import { listPeopleOfOffice } from "../../db/queries/member.server.ts";
import { findOfficeZone } from "../../db/queries/workspace.server.ts";
import type { OfficeZone } from "../domain/days.ts";
import type { HandoverItem, HandoverView, OneHandoverView, StandingDraft } from "../domain/handover.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { listHandoverItems, type Passing } from "./handover-items.server.ts";

type App = Pick<AppContext, "reader" | "now">;

export type OfficePerson = {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly isMember: boolean;
};

export type HandoversView = {
  readonly handovers: readonly HandoverView[];
  /** Everybody who works or worked for the office. */
  readonly people: readonly OfficePerson[];
  /** What would pass from the person chosen; `null` while nobody is. */
  readonly items: readonly HandoverItem[] | null;
  readonly zone: OfficeZone;
};

/** The handovers of an office, and what the person `from` would give on. */
export async function showHandovers(
  { reader, now }: App,
  { officeId, from }: { officeId: string; from: string | undefined },
): Promise<HandoversView> {
  const [rows, people, zone] = await Promise.all([
    listHandovers(reader, officeId),
    listPeopleOfOffice(reader, officeId),
    findOfficeZone(reader, officeId),
  ]);
  const giver = people.find(({ id }) => id === from);
  const passing = giver && { officeId, from: giver.id, to: undefined, now: now().toISOString() };
  return {
    handovers: rows.map(toView),
    people,
    items: passing === undefined ? null : await listHandoverItems(reader, passing),
    zone: zone ?? "Asia/Jakarta",
  };
}

/** One handover with what passes and what stays; `undefined` where there is none. */
export async function showHandover({ reader, now }: App, id: string): Promise<OneHandoverView | undefined> {
  const row = await findHandover(reader, id);
  if (row === undefined) return undefined;
  const { officeId, provinceId, officeName, fromPersonId, toPersonId } = row;
  const view = toView(row);
  const passing = { officeId, from: fromPersonId, to: toPersonId, now: now().toISOString() };
  const items = view.state === "open" ? await listHandoverItems(reader, passing) : [];
  const standing = view.state === "accepted" ? await listStanding(reader, passing, view.closedAt ?? "") : [];
  return {
    ...view,
    officeId,
    provinceId,
    officeName,
    fromPersonId,
    toPersonId,
    items,
    standing,
    zone: (await findOfficeZone(reader, officeId)) ?? "Asia/Jakarta",
  };
}

/** Drafts that did not pass; what the one who left typed after the acceptance is their own. */
async function listStanding(reader: Db, passing: Passing, acceptedAt: string): Promise<StandingDraft[]> {
  const items = await listHandoverItems(reader, passing);
  const stays = items.filter((item) => item.kind === "draft" && item.stays).map(({ id }) => id);
  const drafts = await listDraftsOfOffice(reader, { officeId: passing.officeId, personId: passing.from });
  return drafts
    .filter(({ id, savedAt }) => stays.includes(id) && savedAt <= acceptedAt)
    .map(({ subjectKind, subjectId, title, savedAt, body }) => ({
      ...{ subject: subjectKind, subjectId, title, savedAt, fields: readFields(body) },
    }));
}

function toView(row: HandoverRow): HandoverView {
  const { id, fromName, toName, note, createdAt, acceptedAt, withdrawnAt } = row;
  const state = acceptedAt !== null ? "accepted" : withdrawnAt !== null ? "withdrawn" : "open";
  return { id, fromName, toName, note, state, createdAt, closedAt: acceptedAt ?? withdrawnAt };
}

/** The typed fields of a draft's body; machine fields are left out. */
function readFields(body: string): { name: string; value: string }[] {
  const parsed: unknown = JSON.parse(body);
  if (typeof parsed !== "object" || parsed === null) return [];
  return Object.entries(parsed).flatMap(([name, value]) =>
    typeof value === "string" && value !== "" && !name.startsWith("_") ? [{ name, value }] : [],
  );
}
