import { expect, test } from "vitest";
import { changeRole, endHeldRole, grantRole } from "../../app/usecases/change-role.server.ts";
import { setAccountState } from "../../app/usecases/set-account-state.server.ts";
import { listGrants } from "../../db/queries/grant.server.ts";
import { listMembers, listRolesOfPerson } from "../../db/queries/member.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { grantTestRole, insertTestOffice, insertTestPerson } from "../support/people.ts";

const now = () => new Date("2026-11-25T03:00:00Z");

describeOnEachDatabase("roles", (current) => {
  const app = () => ({ writer: current().writer, reader: current().reader, now });
  const prepare = async () => {
    const { writer } = current();
    await insertCountry(writer);
    const officeId = await insertTestOffice(writer, "18.12", now);
    const admin = await insertTestPerson(writer, { name: "Ana", roles: [{ role: "office_admin", officeId }] });
    const author = await insertTestPerson(writer, { name: "Budi", roles: [{ role: "author", officeId }] });
    const members = await listMembers(current().reader, officeId);
    const grantOf = (personId: string) => members.find((one) => one.personId === personId)?.grantId ?? "";
    return { officeId, admin, author, grantOf };
  };
  const actions = async (personId: string) => {
    const rows = await current()
      .reader.selectFrom("audit_entry")
      .select(["action", "subject_id", "office_id", "detail"])
      .where("person_id", "=", personId)
      .orderBy("id")
      .execute();
    return rows.map(({ action, detail }) => [action, JSON.parse(detail).role]);
  };

  test("changing one ends it, gives the other, and both stand in the log", async () => {
    const { admin, author, grantOf } = await prepare();
    const change = { grantId: grantOf(author.id), role: "reviewer" } as const;
    expect(await changeRole(app(), { personId: admin.id }, change)).toBe("done");
    expect((await listGrants(current().reader, author.id)).map(({ role }) => role)).toEqual(["reviewer"]);
    expect((await listRolesOfPerson(current().reader, author.id)).map(({ role }) => role)).toEqual([
      "reviewer",
      "author",
    ]);
    expect(await actions(admin.id)).toEqual([
      ["role.ended", "author"],
      ["role.granted", "reviewer"],
    ]);
    expect(await changeRole(app(), { personId: admin.id }, change)).toBe("unknown");
  });

  test("the last admin of an office keeps the role, whoever asks and how often", async () => {
    const { officeId, admin, author, grantOf } = await prepare();
    const by = { personId: author.id };
    expect(await endHeldRole(app(), by, grantOf(admin.id))).toBe("last_admin");
    expect(await changeRole(app(), by, { grantId: grantOf(admin.id), role: "author" })).toBe("last_admin");
    const disabled = await insertTestPerson(current().writer, { roles: [{ role: "office_admin", officeId }] });
    await current().writer.updateTable("person").set({ state: "disabled" }).where("id", "=", disabled.id).execute();
    expect(await endHeldRole(app(), by, grantOf(admin.id))).toBe("last_admin");
    expect(await actions(author.id)).toEqual([]);
  });

  test("two admins who end each other at once leave one", async () => {
    const { officeId, admin, grantOf } = await prepare();
    const other = await insertTestPerson(current().writer);
    const grant = await grantTestRole(current().writer, other.id, { role: "office_admin", officeId });
    const outcomes = await Promise.all([
      endHeldRole(app(), { personId: admin.id }, grant),
      endHeldRole(app(), { personId: other.id }, grantOf(admin.id)),
    ]);
    expect(outcomes.sort()).toEqual(["done", "last_admin"]);
    const left = await listMembers(current().reader, officeId);
    expect(left.filter(({ role }) => role === "office_admin")).toHaveLength(1);
  });

  test("a role is given once", async () => {
    const { officeId, admin, author } = await prepare();
    const role = { personId: author.id, role: "reviewer", officeId, provinceId: null } as const;
    expect(await grantRole(app(), { personId: admin.id }, role)).toBe("done");
    expect(await grantRole(app(), { personId: admin.id }, role)).toBe("already");
  });

  test("a disabled account loses its sessions and keeps its roles; the last portal admin stays", async () => {
    const { author } = await prepare();
    const boss = await insertTestPerson(current().writer, { roles: [{ role: "portal_admin" }] });
    const by = { personId: boss.id };
    expect(await setAccountState(app(), by, { personId: author.id, state: "disabled" })).toBe("done");
    expect(await setAccountState(app(), by, { personId: author.id, state: "disabled" })).toBe("already");
    const sessions = current().reader.selectFrom("session").selectAll().where("person_id", "=", author.id);
    expect(await sessions.execute()).toEqual([]);
    expect(await listGrants(current().reader, author.id)).toHaveLength(1);
    expect(await setAccountState(app(), by, { personId: author.id, state: "active" })).toBe("done");
    expect(await setAccountState(app(), by, { personId: boss.id, state: "disabled" })).toBe("last_admin");
    expect(await sessions.execute()).toEqual([]);
  });
});
