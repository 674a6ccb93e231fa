import type { Transaction } from "kysely";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { findDemoPerson, findOfficeOfRegion, reopenDemoPerson } from "../../db/queries/demo.server.ts";
import { insertRole } from "../../db/queries/member.server.ts";
import { insertOffice } from "../../db/queries/office.server.ts";
import { insertPerson, updatePassword } from "../../db/queries/person.server.ts";
import { findRegionByCode } from "../../db/queries/region.server.ts";
import { insertRevision } from "../../db/queries/revision.server.ts";
import type { Schema } from "../../db/schema.ts";
import { type OfficeProfile, officeFields, zoneOfRegion } from "../domain/office.ts";
import type { OFFICE_ROLES } from "../domain/permissions.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { hashPassword } from "../platform/passwords.server.ts";
import { createPassword } from "../platform/random-password.server.ts";

export type DemoPerson = {
  readonly role: (typeof OFFICE_ROLES)[number];
  readonly mail: string;
  readonly name: string;
  readonly position: string;
};

/** What is demonstrated for a region; the texts say themselves that they are examples. */
export type DemoPlan = {
  readonly regionCode: string;
  profile(region: Region): Omit<OfficeProfile, "timeZone">;
  readonly people: readonly DemoPerson[];
};

/** `real_office`: the region has an office of its own, and nothing is made. `unknown_region`: it is not loaded. */
export type MadeDemo =
  | {
      readonly status: "created" | "renewed";
      readonly regionName: string;
      readonly accounts: readonly (DemoPerson & { readonly password: string })[];
    }
  | { readonly status: "real_office"; readonly regionName: string }
  | { readonly status: "unknown_region"; readonly regionCode: string };

/**
 * Makes the demonstration: for each region an office and its accounts, in one transaction. Where they exist already,
 * their accounts only get new passwords. An office that is no demonstration is never touched.
 *
 * @throws where a mail belongs to an account that is no demonstration
 */
export async function makeDemo(
  { writer, now }: Pick<AppContext, "writer" | "now">,
  plans: readonly DemoPlan[],
): Promise<MadeDemo[]> {
  const at = now().toISOString();
  const ready = await Promise.all(plans.map(async (plan) => ({ ...plan, people: await addPasswords(plan.people) })));
  return writer.transaction().execute(async (trx) => {
    const made: MadeDemo[] = [];
    for (const plan of ready) made.push(await makeRegion(trx, plan, at));
    if (made.some(({ status }) => status === "created" || status === "renewed")) await raiseContentVersion(trx);
    return made;
  });
}

type ReadyPerson = DemoPerson & { readonly password: string; readonly passwordHash: string };
type ReadyPlan = Omit<DemoPlan, "people"> & { readonly people: readonly ReadyPerson[] };

async function addPasswords(people: readonly DemoPerson[]): Promise<ReadyPerson[]> {
  return Promise.all(
    people.map(async (person) => {
      const password = await createPassword([person.mail, person.name, person.position]);
      return { ...person, password, passwordHash: await hashPassword(password) };
    }),
  );
}

async function makeRegion(trx: Transaction<Schema>, plan: ReadyPlan, at: string): Promise<MadeDemo> {
  const region = await findRegionByCode(trx, plan.regionCode);
  if (region === undefined) return { status: "unknown_region", regionCode: plan.regionCode };
  const standing = await findOfficeOfRegion(trx, region.id);
  if (standing?.isDemo === false) return { status: "real_office", regionName: region.name };
  const officeId = standing?.id ?? (await makeOffice(trx, plan, region, at));
  for (const person of plan.people) await makePerson(trx, person, officeId, at);
  return {
    status: standing === undefined ? "created" : "renewed",
    regionName: region.name,
    accounts: plan.people.map(({ passwordHash: _kept, ...account }) => account),
  };
}

async function makeOffice(trx: Transaction<Schema>, plan: ReadyPlan, region: Region, at: string): Promise<string> {
  const id = newId();
  const profile: OfficeProfile = { ...plan.profile(region), timeZone: zoneOfRegion(region.code) };
  await insertOffice(trx, { ...profile, id, regionId: region.id, at, demo: true });
  await insertRevision(trx, { kind: "office", id, number: 1, fields: officeFields(profile), personId: null, at });
  const detail = { accounts: plan.people.length };
  await insertAuditEntry(trx, {
    ...{ id: newId(), at, personId: null, officeId: id, action: "demo.created", subjectId: id, detail },
  });
  return id;
}

async function makePerson(trx: Transaction<Schema>, person: ReadyPerson, officeId: string, at: string) {
  const standing = await findDemoPerson(trx, person.mail);
  if (standing?.isDemo === false) throw new Error(`${person.mail} belongs to an account that is no demonstration`);
  const id = standing?.id ?? newId();
  if (standing === undefined) {
    await insertPerson(trx, { ...person, id, at, demo: true });
  } else {
    await reopenDemoPerson(trx, id);
    await updatePassword(trx, { personId: id, passwordHash: person.passwordHash, at });
    const entry = { id: newId(), at, personId: null, officeId, subjectId: id };
    await insertAuditEntry(trx, { ...entry, action: "password.reset" });
  }
  // Whose role was ended while trying things out gets it back.
  await insertRole(trx, {
    ...{ id: newId(), personId: id, role: person.role, officeId, provinceId: null },
    at,
    by: null,
  });
}
