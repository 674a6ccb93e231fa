import type { MembersView } from "./members-view.ts";
import type { Role } from "./permissions.ts";

/** An office in the list of the portal. */
export type ManagedOffice = {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly filled: number;
  readonly version: number;
  readonly members: number;
  readonly updatedAt: string;
};

/** One office with its people. */
export type ManagedOfficeView = MembersView & { readonly office: ManagedOffice };

/** A person as those who manage the portal see them. */
export type ManagedPerson = {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly mail: string | null;
  readonly state: "active" | "disabled" | "deleted";
  readonly hasSecondFactor: boolean;
  readonly createdAt: string;
  readonly roles: number;
};

export type ManagedRole = {
  readonly grantId: string;
  readonly role: Role;
  /** Name of the office or province; `null` for roles of the portal. */
  readonly scopeName: string | null;
  readonly since: string;
  readonly endedAt: string | null;
};

export type ManagedPersonView = { readonly person: ManagedPerson; readonly roles: readonly ManagedRole[] };

/** A page of a list. */
export type ListPage<Row> = { readonly rows: readonly Row[]; readonly total: number };
