import { listInvitations } from "../../db/queries/invitation.server.ts";
import { listRolesOfPerson } from "../../db/queries/member.server.ts";
import { countOffices, findOfficeOfRegion, listOffices } from "../../db/queries/office-list.server.ts";
import { countPeople, findPersonRow, listPeople } from "../../db/queries/person-list.server.ts";
import type {
  ListPage,
  ManagedOffice,
  ManagedOfficeView,
  ManagedPerson,
  ManagedPersonView,
} from "../domain/manage-view.ts";
import type { InvitationView } from "../domain/members-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { showMembers, toInvitation } from "./show-members.server.ts";

type App = Pick<AppContext, "reader" | "now">;

export const MANAGED_PER_PAGE = 50;

export type ListQuery = {
  /** Part of a name, "" for all. */
  readonly q: string;
  /** From 1. */
  readonly page: number;
};

export async function listManagedOffices({ reader }: App, { q, page }: ListQuery): Promise<ListPage<ManagedOffice>> {
  const filter = q === "" ? {} : { text: q.toLowerCase() };
  const [rows, total] = await Promise.all([listOffices(reader, filter, partOf(page)), countOffices(reader, filter)]);
  return { rows, total };
}

/** The office of a region by its code, with its people and whom it invited; `undefined` where the region has none. */
export async function showManagedOffice(app: App, regionCode: string): Promise<ManagedOfficeView | undefined> {
  const office = await findOfficeOfRegion(app.reader, regionCode);
  return office && { office, ...(await showMembers(app, office.id)) };
}

export async function listManagedPeople({ reader }: App, { q, page }: ListQuery): Promise<ListPage<ManagedPerson>> {
  const filter = q === "" ? {} : { text: q.toLowerCase() };
  const [rows, total] = await Promise.all([listPeople(reader, filter, partOf(page)), countPeople(reader, filter)]);
  return { rows, total };
}

/** A person with every role they hold or held; `undefined` for nobody and for deleted accounts. */
export async function showManagedPerson({ reader }: App, personId: string): Promise<ManagedPersonView | undefined> {
  const [person, roles] = await Promise.all([findPersonRow(reader, personId), listRolesOfPerson(reader, personId)]);
  if (person === undefined) return undefined;
  return {
    person,
    roles: roles.map(({ grantId, role, officeName, provinceName, grantedAt, endedAt }) => ({
      grantId,
      role,
      scopeName: officeName ?? provinceName,
      since: grantedAt,
      endedAt,
    })),
  };
}

/** Every open invitation of the portal, the next to run out first. */
export async function listOpenInvitations({ reader, now }: App): Promise<InvitationView[]> {
  return (await listInvitations(reader, { now: now().toISOString() })).map(toInvitation);
}

function partOf(page: number): { limit: number; offset: number } {
  return { limit: MANAGED_PER_PAGE, offset: (page - 1) * MANAGED_PER_PAGE };
}
