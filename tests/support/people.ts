import { createCookie } from "@remix-run/node";
import type { Role } from "../../app/domain/permissions.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { createToken } from "../../app/platform/tokens.server.ts";
import { createOffice } from "../../app/usecases/create-office.server.ts";
import type { Db } from "../../db/open.server.ts";

/** Somebody with an account and a running session. */
export type TestPerson = {
  readonly id: string;
  readonly mail: string;
  readonly name: string;
  readonly position: string;
  /** `Cookie` header of their session, for a site without https. */
  readonly cookie: string;
};

const NO_WATCH = { current: () => 0, refresh: async () => {}, close: () => {} };

/** Makes the office of a region by its Kemendagri code and returns its id. */
export async function insertTestOffice(writer: Db, regionCode: string, now = () => new Date()): Promise<string> {
  const region = await writer
    .selectFrom("region")
    .select("id")
    .where("code", "=", regionCode)
    .executeTakeFirstOrThrow();
  const made = await createOffice({ writer, now, version: NO_WATCH }, undefined, { regionId: region.id });
  if (made.status !== "created") throw new Error(`The office of ${regionCode} is ${made.status}`);
  return made.id;
}

export type PersonSettings = {
  readonly name?: string;
  readonly position?: string;
  readonly mail?: string;
  /** Needed where roles reach beyond one office. */
  readonly secondFactor?: boolean;
  readonly passwordHash?: string;
  readonly roles?: readonly { role: Role; officeId?: string; provinceId?: string }[];
  readonly now?: Date;
};

/** Makes a person with their roles, signed in. */
export async function insertTestPerson(db: Db, settings: PersonSettings = {}): Promise<TestPerson> {
  const {
    roles = [],
    now = new Date(),
    secondFactor = roles.some(({ officeId }) => officeId === undefined),
  } = settings;
  const id = newId();
  const { name = "Orang Uji", position = "Pranata Komputer", mail = `${id}@uji.example` } = settings;
  const at = now.toISOString();
  await db
    .insertInto("person")
    .values({
      ...{
        id,
        mail,
        name,
        position,
        state: "active",
        password_changed_at: null,
        totp_step: null,
        created_at: at,
        demo: 0,
      },
      password_hash: settings.passwordHash ?? null,
      totp_secret: secondFactor ? "tidak-dipakai" : null,
    })
    .execute();
  for (const role of roles) await grantTestRole(db, id, role, now);
  return { id, mail, name, position, cookie: await openTestSession(db, id, now) };
}

/** Gives a person a role and returns the id of the grant. */
export async function grantTestRole(
  db: Db,
  personId: string,
  { role, officeId, provinceId }: { role: Role; officeId?: string; provinceId?: string },
  now = new Date(),
): Promise<string> {
  const id = newId();
  const open = { granted_by: null, ended_at: null, ended_by: null };
  await db
    .insertInto("role_grant")
    .values({
      ...{ id, person_id: personId, role, office_id: officeId ?? null, province_id: provinceId ?? null },
      ...{ granted_at: now.toISOString(), ...open },
    })
    .execute();
  return id;
}

/** Signs a person in on another browser and returns its `Cookie` header. */
export async function openTestSession(db: Db, personId: string, now = new Date()): Promise<string> {
  const { token, hash } = createToken();
  const at = now.toISOString();
  await db
    .insertInto("session")
    .values({
      ...{ id: newId(), token_hash: hash, person_id: personId, complete: 1, remembered: 0, device: "Peramban uji" },
      ...{ created_at: at, seen_at: at, expires_at: new Date(now.getTime() + 12 * 3_600_000).toISOString() },
    })
    .execute();
  return (await createCookie("kiat").serialize(token)).split(";")[0] ?? "";
}

/** A form as browsers send it, from the site's own page. */
export function postForm(cookie: string, fields: Readonly<Record<string, string>>): RequestInit {
  return { method: "POST", headers: { Cookie: cookie }, body: new URLSearchParams(fields) };
}
