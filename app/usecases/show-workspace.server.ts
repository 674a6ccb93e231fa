import { listHandovers, listHandoversTo } from "../../db/queries/handover.server.ts";
import { type Invitation, listInvitations } from "../../db/queries/invitation.server.ts";
import { listRolesOfPerson } from "../../db/queries/member.server.ts";
import { findOfficeRow, listOffices, type OfficeRow } from "../../db/queries/office-list.server.ts";
import { findRegionByCode } from "../../db/queries/region.server.ts";
import { findRegionName, listOwnDrafts } from "../../db/queries/workspace.server.ts";
import type { Actor } from "../domain/actor.ts";
import { may } from "../domain/permissions.ts";
import type { DeskRow } from "../domain/practice-desk-view.ts";
import type { AvailableScore, MissingScore } from "../domain/score-view.ts";
import type { DeadlineItem, MissingYears, OwnOffice, WaitingItem, WorkspaceView } from "../domain/workspace-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { listAskingGuests } from "./list-asking-guests.server.ts";
import { listFromOthers } from "./list-from-others.server.ts";
import { listOfficeQuestions } from "./list-office-questions.server.ts";
import { groupPractices } from "./list-own-practices.server.ts";
import { listVisitTasks } from "./list-visit-tasks.server.ts";
import { readRegionHistories } from "./region-histories.server.ts";

const SOON_MS = 3 * 86_400_000;
const YEAR_MS = 365 * 86_400_000;
const MAX_OFFICES_OF_PROVINCE = 200;

/** What waits for a person, what ends, what they and their office have: `/ruang-kerja`. */
export async function showWorkspace(app: AppContext, actor: Actor): Promise<WorkspaceView> {
  const { reader } = app;
  const now = app.now();
  const [row, drafts, toMe, province] = await Promise.all([
    actor.office === undefined ? undefined : findOfficeRow(reader, actor.office.officeId),
    listOwnDrafts(reader, actor.personId),
    listHandoversTo(reader, actor.personId),
    showProvince(app, actor),
  ]);
  const [invitations, ofOthers] = await Promise.all([listOpenInvitations(app, actor), listFromOthers(app, actor)]);
  return {
    roles: actor.grants.map(({ role }) => role),
    zone: row?.zone ?? "Asia/Jakarta",
    waiting: [
      ...toMe.map(({ id, fromName, createdAt }) => ({ kind: "handover" as const, id, fromName, since: createdAt })),
      ...(await listPracticeTasks(app, actor)),
      ...(await listVisitTasks(app, actor)),
      ...(await listAskingGuests(app, actor)),
      ...ofOthers,
      ...remindInvitations(invitations, now),
      ...remindProfile(actor, row, now),
      ...(actor.hasSecondFactor ? [] : [{ kind: "second_factor" as const }]),
    ],
    deadlines: await listDeadlines(app, actor, invitations),
    drafts: drafts.map(({ subjectKind, ...draft }) => ({ ...draft, subject: subjectKind })),
    office: row === undefined ? null : await showOwnOffice(app, row),
    questions: await listOfficeQuestions(app, actor),
    province,
    ended: actor.grants.length === 0 ? await listEndedRoles(app, actor.personId) : [],
  };
}

/** Practices that wait for this person: given back to them, to be reviewed, or to be confirmed. */
async function listPracticeTasks(app: AppContext, actor: Actor): Promise<WaitingItem[]> {
  const { grants, office } = actor;
  if (office === undefined || !may(grants, "practice.write", office)) return [];
  const { returned, review, confirm } = await groupPractices(app, actor, office);
  const mayPublish = may(grants, "practice.publish", office);
  const asItems = (kind: "practice_returned" | "practice_review" | "practice_confirm", rows: readonly DeskRow[]) =>
    rows.map(({ id, title, at }) => ({ kind, id, title, since: at }));
  return [
    ...asItems("practice_returned", returned),
    ...asItems("practice_review", mayPublish ? review : []),
    ...asItems("practice_confirm", confirm),
  ];
}

async function listOpenInvitations({ reader, now }: AppContext, { grants, office }: Actor): Promise<Invitation[]> {
  if (office === undefined || !may(grants, "office.members", office)) return [];
  return listInvitations(reader, { officeId: office.officeId, now: now().toISOString() });
}

async function listDeadlines(
  { reader }: AppContext,
  { grants, office }: Actor,
  invitations: readonly Invitation[],
): Promise<DeadlineItem[]> {
  const ends = invitations.map(({ id, mail, role, expiresAt }) => ({
    kind: "invitation" as const,
    id,
    mail,
    role,
    ends: expiresAt,
  }));
  if (office === undefined || !may(grants, "office.handover", office)) return ends;
  const open = (await listHandovers(reader, office.officeId)).filter(
    ({ acceptedAt, withdrawnAt }) => acceptedAt === null && withdrawnAt === null,
  );
  return [
    ...ends,
    ...open.map(({ id, fromName, toName, createdAt }) => ({
      kind: "handover" as const,
      id,
      fromName,
      toName,
      since: createdAt,
    })),
  ];
}

function remindInvitations(invitations: readonly Invitation[], now: Date): WaitingItem[] {
  const soon = new Date(now.getTime() + SOON_MS).toISOString();
  const ending = invitations.filter(({ expiresAt }) => expiresAt <= soon);
  const [first] = ending;
  return first === undefined ? [] : [{ kind: "invitations", count: ending.length, firstEnds: first.expiresAt }];
}

function remindProfile({ grants, office }: Actor, row: OfficeRow | undefined, now: Date): WaitingItem[] {
  if (row === undefined || office === undefined || !may(grants, "office.edit", office)) return [];
  if (row.filled === 0) return [{ kind: "profile_empty" }];
  const isOld = now.getTime() - new Date(row.updatedAt).getTime() > YEAR_MS;
  return isOld ? [{ kind: "profile_old", updatedAt: row.updatedAt }] : [];
}

async function showOwnOffice(app: AppContext, row: OfficeRow): Promise<OwnOffice> {
  const { id, name, regionCode, regionName, version, updatedAt, filled, members } = row;
  const region = await findRegionByCode(app.reader, regionCode);
  if (region === undefined) throw new Error(`the office ${id} has no region`);
  const { histories } = await readRegionHistories(app, [region]);
  const scores = histories.get(region.id)?.scores ?? [];
  const latest = scores.findLast((score): score is AvailableScore => score.status === "available");
  const missing = scores.filter((score): score is MissingScore => score.status !== "available");
  return {
    ...{ id, name, regionCode, regionName, version, updatedAt, filled, members },
    latest: latest ?? null,
    missing: byAbsence(missing),
  };
}

function byAbsence(missing: readonly MissingScore[]): MissingYears[] {
  const kinds = [...new Set(missing.map(({ status }) => status))];
  return kinds.map((absence) => ({
    absence,
    years: missing.filter(({ status }) => status === absence).map(({ year }) => year),
  }));
}

async function showProvince({ reader }: AppContext, { grants }: Actor): Promise<WorkspaceView["province"]> {
  const held = grants.find(({ role }) => role === "province_coordinator");
  if (held === undefined || !("provinceId" in held)) return null;
  const { provinceId } = held;
  const [name, offices] = await Promise.all([
    findRegionName(reader, provinceId),
    listOffices(reader, { provinceId }, { limit: MAX_OFFICES_OF_PROVINCE, offset: 0 }),
  ]);
  return {
    name: name ?? "",
    offices: offices.map(({ id, name, regionCode, regionName, filled, members, updatedAt }) => ({
      ...{ id, name, regionCode, regionName, filled, members, updatedAt },
    })),
  };
}

async function listEndedRoles({ reader }: AppContext, personId: string): Promise<WorkspaceView["ended"]> {
  const roles = await listRolesOfPerson(reader, personId);
  return roles.flatMap(({ role, officeName, endedAt }) => (endedAt === null ? [] : [{ role, officeName, endedAt }]));
}
