import { type Grant, needsSecondFactor, type Role } from "../../app/domain/permissions.ts";
import type { Db } from "../../db/open.server.ts";
import { insertTestOffice, insertTestPerson, openTestSession } from "./people.ts";

/** Who may come to an address, by what the guard sees of them. */
export type Asker = {
  readonly name: string;
  /** "" for no cookie at all. */
  readonly cookie: string;
  /** "out" where the cookie opens nothing, "half" where the second factor is still asked for. */
  readonly state: "out" | "half" | "in";
  readonly grants: readonly Grant[];
  readonly hasSecondFactor: boolean;
};

/** Somebody of each kind, and whose page the addresses with an id are about. */
export type Askers = {
  readonly all: readonly Asker[];
  /** @throws for a name that nobody has */
  named(name: string): Asker;
  /** Id of a person without a role whom nobody needs. */
  readonly bystanderId: string;
};

/** Makes two offices in Lampung (18.12 and 18.11) and somebody of each kind. */
export async function insertAskers(db: Db): Promise<Askers> {
  const officeId = await insertTestOffice(db, "18.12");
  const otherOfficeId = await insertTestOffice(db, "18.11");
  const region = await db.selectFrom("region").select("id").where("code", "=", "18").executeTakeFirstOrThrow();
  const provinceId = region.id;
  const of = (grants: readonly Grant[], hasSecondFactor: boolean) => insertAsker(db, { grants, hasSecondFactor });
  const inOffice = (role: "author" | "reviewer" | "office_admin") => [{ role, officeId, provinceId }];
  const wide: readonly (readonly Grant[])[] = [
    [{ role: "province_coordinator", provinceId }],
    [{ role: "curator" }],
    [{ role: "portal_admin" }],
  ];
  const all: Asker[] = [
    { name: "nobody", cookie: "", state: "out", grants: [], hasSecondFactor: false },
    { ...(await of([], false)), name: "made-up cookie", cookie: "kiat=ImthcmFuZ2FuIg%3D%3D", state: "out" },
    { ...(await insertExpired(db, inOffice("office_admin"))), name: "expired session" },
    { ...(await insertDisabled(db, inOffice("office_admin"))), name: "disabled" },
    { ...(await insertHalfOpen(db, [{ role: "portal_admin" }])), name: "half-open session" },
    { ...(await of([], false)), name: "without role" },
    { ...(await of(inOffice("author"), false)), name: "author" },
    { ...(await of(inOffice("reviewer"), true)), name: "reviewer" },
    { ...(await of(inOffice("office_admin"), false)), name: "office admin" },
    { ...(await of([{ role: "office_admin", officeId: otherOfficeId, provinceId }], false)), name: "other office" },
  ];
  for (const grants of wide) {
    const role = grants[0]?.role ?? "";
    all.push({ ...(await of(grants, true)), name: role });
    all.push({ ...(await of(grants, false)), name: `${role} without second factor` });
  }
  const { id: bystanderId } = await insertTestPerson(db, { name: "Hana Penonton" });
  return { all, bystanderId, named: (name) => find(all, name) };
}

type NewAsker = { readonly grants: readonly Grant[]; readonly hasSecondFactor: boolean };

async function insertAsker(
  db: Db,
  { grants, hasSecondFactor }: NewAsker,
): Promise<Omit<Asker, "name"> & { id: string }> {
  const roles = grants.map((grant): { role: Role; officeId?: string; provinceId?: string } =>
    "officeId" in grant ? { role: grant.role, officeId: grant.officeId } : { ...grant },
  );
  const { id, cookie } = await insertTestPerson(db, { roles, secondFactor: hasSecondFactor });
  return { id, cookie, state: "in", grants, hasSecondFactor };
}

async function insertExpired(db: Db, grants: readonly Grant[]) {
  const asker = await insertAsker(db, { grants, hasSecondFactor: needsSecondFactor(grants) });
  const yesterday = new Date(Date.now() - 24 * 3_600_000);
  return { ...asker, state: "out" as const, cookie: await openTestSession(db, asker.id, yesterday) };
}

async function insertDisabled(db: Db, grants: readonly Grant[]) {
  const asker = await insertAsker(db, { grants, hasSecondFactor: needsSecondFactor(grants) });
  await db.updateTable("person").set({ state: "disabled" }).where("id", "=", asker.id).execute();
  return { ...asker, state: "out" as const };
}

async function insertHalfOpen(db: Db, grants: readonly Grant[]) {
  const asker = await insertAsker(db, { grants, hasSecondFactor: true });
  await db.updateTable("session").set({ complete: 0 }).where("person_id", "=", asker.id).execute();
  return { ...asker, state: "half" as const };
}

function find(all: readonly Asker[], name: string): Asker {
  const found = all.find((asker) => asker.name === name);
  if (found === undefined) throw new Error(`Nobody is ${name}`);
  return found;
}
