import { expect, test } from "vitest";
import type { Actor } from "../../app/domain/actor.ts";
import { ownOffice, type Role } from "../../app/domain/permissions.ts";
import { finishAfterAnswers } from "../../app/platform/after-answer.server.ts";
import { hashPassword, isPassword } from "../../app/platform/passwords.server.ts";
import { acceptAsMember, acceptWithNewAccount, openInvitation } from "../../app/usecases/accept-invitation.server.ts";
import { invitePerson, withdrawInvitation } from "../../app/usecases/invite-person.server.ts";
import { askForLink, resetPassword, useSignInLink } from "../../app/usecases/one-time-links.server.ts";
import { findSetUpEnd, offerSetUp, setUpPortal } from "../../app/usecases/set-up-portal.server.ts";
import { sweepExpired } from "../../app/usecases/sweep-expired.server.ts";
import type { Db } from "../../db/open.server.ts";
import { listGrants } from "../../db/queries/grant.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson, type TestPerson } from "../support/people.ts";
import { createSignInApp, type SignInApp } from "../support/sign-in-app.ts";

const PASSWORD = "gerobak teh manis keliling";
const FRESH = "lembayung kapal sembilan pisang";
const passwordHash = await hashPassword(PASSWORD);
const NEW = { name: "Budi", position: "Pranata Komputer", password: FRESH, device: "Peramban uji" };

/** The key at the end of the last letter's link. */
function keyOf({ letters }: SignInApp): string {
  return /kunci=([\w-]+)/.exec(letters.at(-1)?.text ?? "")?.[1] ?? "";
}

const write = (token: string) => ({ subject: "Uji", text: `https://kiat.example/x?kunci=${token}` });

describeOnEachDatabase("links of letters", (current) => {
  const prepare = async () => {
    const app = createSignInApp(current());
    const sari = await insertTestPerson(app.writer, { passwordHash, mail: "sari@mesuji.example", now: app.now() });
    const ask = async (kind: "sign_in" | "reset", mail = sari.mail) => {
      const limit = await askForLink(app, { kind, mail, clientAddress: "203.0.113.7" }, write);
      await finishAfterAnswers();
      return limit;
    };
    const countSessions = async () => (await app.reader.selectFrom("session").select("id").execute()).length;
    return { app, sari, ask, countSessions };
  };

  test("a sign-in link works once, within 15 minutes, and a newer one replaces it", async () => {
    const { app, ask } = await prepare();
    await ask("sign_in");
    const first = keyOf(app);
    await ask("sign_in");
    const second = keyOf(app);
    const spend = (token: string) => useSignInLink(app, { token, device: "x" });
    expect(await spend(first)).toBeUndefined();
    const both = await Promise.all([spend(second), spend(second)]);
    expect(both.filter((session) => session !== undefined)).toHaveLength(1);
    await ask("sign_in");
    app.wait(15 * 60 + 1);
    expect(await spend(keyOf(app))).toBeUndefined();
    expect(await resetPassword(app, { token: keyOf(app), password: FRESH, device: "x" })).toBeUndefined();
  });

  test("a reset sets the password, ends every session and every other link, and holds one hour", async () => {
    const { app, sari, ask, countSessions } = await prepare();
    await ask("sign_in");
    const link = keyOf(app);
    await ask("reset");
    const key = keyOf(app);
    expect(await resetPassword(app, { token: key, password: FRESH, device: "x" })).toMatchObject({ complete: true });
    expect(await countSessions()).toBe(1);
    expect(await useSignInLink(app, { token: link, device: "x" })).toBeUndefined();
    expect(await resetPassword(app, { token: key, password: PASSWORD, device: "x" })).toBeUndefined();
    const row = await app.reader.selectFrom("person").selectAll().where("id", "=", sari.id).executeTakeFirstOrThrow();
    expect(await isPassword(FRESH, row.password_hash)).toBe(true);
    app.wait(3600);
    await ask("reset");
    app.wait(3601);
    expect(await resetPassword(app, { token: keyOf(app), password: PASSWORD, device: "x" })).toBeUndefined();
  });

  test("an unknown mail gets the same answer, no letter, and the same limit", async () => {
    const { app, ask } = await prepare();
    const known = [await ask("reset"), await ask("reset"), await ask("reset"), await ask("reset")];
    const sent = app.letters.length;
    const other = "tidak.ada@mesuji.example";
    const unknown = [];
    for (let n = 0; n < 4; n++) unknown.push(await ask("reset", other));
    expect(unknown).toEqual(known);
    expect(known.map(({ ok }) => ok)).toEqual([true, true, true, false]);
    expect(app.letters.length).toBe(sent);
    expect(sent).toBe(3);
  });

  test("letters and tables hold no password and no token of a session", async () => {
    const { app, ask } = await prepare();
    await ask("reset");
    const key = keyOf(app);
    await resetPassword(app, { token: key, password: FRESH, device: "x" });
    expect(app.letters.some(({ text }) => text.includes(FRESH) || text.includes(PASSWORD))).toBe(false);
    const kept = JSON.stringify([
      await app.reader.selectFrom("one_time_token").selectAll().execute(),
      await app.reader.selectFrom("session").selectAll().execute(),
      await app.reader.selectFrom("audit_entry").selectAll().execute(),
      await app.reader.selectFrom("attempt").selectAll().execute(),
    ]);
    expect(kept).not.toContain(key);
    expect(kept).not.toContain("sari@mesuji.example");
  });

  test("the first portal admin: once, within 24 hours, and not where there is one", async () => {
    const { app } = await prepare();
    const first = await offerSetUp(app);
    const key = await offerSetUp(app);
    expect(await findSetUpEnd(app)).toBe("2026-11-26T03:00:00.000Z");
    const admin = { ...NEW, mail: "admin@mesuji.example" };
    expect(await setUpPortal(app, first ?? "", admin)).toBe("gone");
    expect(await setUpPortal(app, key ?? "", { ...admin, mail: "sari@mesuji.example" })).toBe("taken");
    expect(await setUpPortal(app, key ?? "", admin)).toMatchObject({ complete: true });
    expect(await setUpPortal(app, key ?? "", { ...admin, mail: "lain@mesuji.example" })).toBe("gone");
    expect(await offerSetUp(app)).toBeUndefined();
    expect(await findSetUpEnd(app)).toBeUndefined();
  });

  test("a set-up address that ran out is replaced", async () => {
    const { app } = await prepare();
    const key = await offerSetUp(app);
    app.wait(86_401);
    expect(await findSetUpEnd(app)).toBeUndefined();
    expect(await setUpPortal(app, key ?? "", { ...NEW, mail: "admin@mesuji.example" })).toBe("gone");
  });

  test("what has run out is swept, what holds stays", async () => {
    const { app, ask } = await prepare();
    await ask("sign_in");
    expect(await sweepExpired(app)).toBe(0);
    app.wait(13 * 3600);
    // A session of 12 hours and a link of 15 minutes.
    expect(await sweepExpired(app)).toBe(2);
    app.wait(12 * 3600);
    // Two counts of letters: the longest limit is one of 24 hours.
    expect(await sweepExpired(app)).toBe(2);
    expect(await app.reader.selectFrom("session").selectAll().execute()).toEqual([]);
  });
});

describeOnEachDatabase("invitations", (current) => {
  const prepare = async () => {
    const app = createSignInApp(current());
    await insertCountry(app.writer);
    const officeId = await insertTestOffice(app.writer, "18.12", app.now);
    const otherId = await insertTestOffice(app.writer, "18.11", app.now);
    const make = async (role: Role, office?: string) => {
      const grant = office === undefined ? { role } : { role, officeId: office };
      return actorOf(app.reader, await insertTestPerson(app.writer, { roles: [grant], now: app.now() }));
    };
    const invite = (actor: Actor, mail: string, role: Role, office: string | null) =>
      invitePerson(app, actor, { mail, role, officeId: office, provinceId: null }, ({ token }) => write(token));
    return { app, officeId, otherId, make, invite };
  };

  test("an office's admin gives the roles of that office alone, a portal admin every role", async () => {
    const { officeId, otherId, make, invite } = await prepare();
    const admin = await make("office_admin", officeId);
    const kinds = async (actor: typeof admin) => {
      const asked = [
        ["author", officeId],
        ["author", otherId],
        ["curator", null],
        ["portal_admin", null],
        ["author", null],
        ["portal_admin", officeId],
      ] as const;
      const results = [];
      for (const [role, office] of asked) results.push((await invite(actor, "budi@mesuji.example", role, office)).kind);
      return results;
    };
    expect(await kinds(admin)).toEqual(["sent", ...Array(5).fill("forbidden")]);
    expect(await kinds(await make("author", officeId))).toEqual(Array(6).fill("forbidden"));
    expect(await kinds(await make("portal_admin"))).toEqual([...Array(4).fill("sent"), "forbidden", "forbidden"]);
  });

  test("without an account it makes one, once; a newer link replaces an older one; 7 days", async () => {
    const { app, officeId, make, invite } = await prepare();
    const admin = await make("office_admin", officeId);
    await invite(admin, "budi@mesuji.example", "author", officeId);
    const first = keyOf(app);
    await invite(admin, "budi@mesuji.example", "author", officeId);
    const second = keyOf(app);
    expect(await openInvitation(app, first)).toBeUndefined();
    expect(await acceptWithNewAccount(app, second, NEW)).toMatchObject({ complete: true });
    expect(await acceptWithNewAccount(app, second, NEW)).toBeUndefined();
    const held = await app.reader
      .selectFrom("role_grant")
      .innerJoin("person", "person.id", "role_grant.person_id")
      .select(["role", "office_id", "granted_by"])
      .where("person.mail", "=", "budi@mesuji.example")
      .execute();
    expect(held).toEqual([{ role: "author", office_id: officeId, granted_by: admin.personId }]);
    await invite(admin, "tuti@mesuji.example", "author", officeId);
    app.wait(7 * 86_400);
    expect(await openInvitation(app, keyOf(app))).toBeUndefined();
  });

  test("with an account it adds the role to the invited mail alone", async () => {
    const { app, officeId, make, invite } = await prepare();
    const admin = await make("office_admin", officeId);
    const made = await insertTestPerson(app.writer, { mail: "budi@mesuji.example", now: app.now() });
    const budi = await actorOf(app.reader, made);
    await invite(admin, budi.mail, "reviewer", officeId);
    const key = keyOf(app);
    expect((await openInvitation(app, key))?.hasAccount).toBe(true);
    expect(await acceptWithNewAccount(app, key, NEW)).toBeUndefined();
    expect(await acceptAsMember(app, admin, key)).toBe(false);
    expect(await acceptAsMember(app, budi, key)).toBe(true);
    expect(await acceptAsMember(app, budi, key)).toBe(false);
  });

  test("what was withdrawn can no longer be accepted; another office's cannot be withdrawn", async () => {
    const { app, officeId, otherId, make, invite } = await prepare();
    const admin = await make("office_admin", officeId);
    const sent = await invite(admin, "budi@mesuji.example", "author", officeId);
    if (sent.kind !== "sent") throw new Error(sent.kind);
    expect(await withdrawInvitation(app, await make("office_admin", otherId), sent.id)).toBe(false);
    expect(await withdrawInvitation(app, admin, sent.id)).toBe(true);
    expect(await withdrawInvitation(app, admin, sent.id)).toBe(false);
    expect(await acceptWithNewAccount(app, keyOf(app), NEW)).toBeUndefined();
  });
});

async function actorOf(reader: Db, { id, mail, name, position }: TestPerson): Promise<Actor> {
  const grants = await listGrants(reader, id);
  const own = { grants, office: ownOffice(grants), hasSecondFactor: true };
  return { personId: id, sessionId: "", mail, name, position, ...own };
}
