import { expect, test } from "vitest";
import { runDemoCommand } from "../../app/commands/demo-command.ts";
import { createPassword } from "../../app/platform/random-password.server.ts";
import { grantRole } from "../../app/usecases/change-role.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { readEveryRow } from "../support/every-row.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";

describeOnEachDatabase("demonstration accounts", (current) => {
  const app = () => ({ ...current(), now: () => new Date() });
  const kiat = (...words: string[]) => runDemoCommand(app(), "https://kiat.example", words, "/tidak-ada");
  const countDemo = async () =>
    (await current().reader.selectFrom("person").select("id").where("demo", "=", 1).execute()).length;

  test("an office of its own is never touched, and a sentence says so", async () => {
    await insertCountry(current().writer);
    const officeId = await insertTestOffice(current().writer, "18.11");
    const admin = await insertTestPerson(current().writer, { roles: [{ role: "office_admin", officeId }] });
    const read = () => current().reader.selectFrom("office").selectAll().where("id", "=", officeId).execute();
    const before = await read();
    expect((await kiat()).join("\n")).toMatch(/Kabupaten Mesuji sudah punya dinas sungguhan; dinas itu tidak disentuh/);
    expect(await read()).toEqual(before);
    expect(await countDemo()).toBe(3);
    await kiat("--remove");
    expect(await read()).toEqual(before);
    expect(await countDemo()).toBe(0);
    expect(await readEveryRow(current().reader)).toContain(admin.id);
  });

  test("take no role outside the demonstration", async () => {
    await insertCountry(current().writer);
    const officeId = await insertTestOffice(current().writer, "18.11");
    await kiat();
    const { id } = await current()
      .reader.selectFrom("person")
      .select("id")
      .where("mail", "=", "admin.tulang-bawang-barat@demo.invalid")
      .executeTakeFirstOrThrow();
    const by = { personId: id };
    const portal = { personId: id, role: "portal_admin", officeId: null, provinceId: null } as const;
    expect(await grantRole(app(), by, { ...portal, role: "author", officeId })).toBe("demo");
    expect(await grantRole(app(), by, portal)).toBe("demo");
  });

  test("need the regions, and nothing is made without", async () => {
    await expect(kiat()).rejects.toThrow(/Daerah 18\.11 belum ada di basis data; muat isi awal dulu/);
    await expect(kiat("--hapus")).rejects.toThrow(/Pemakaian/);
    expect(await countDemo()).toBe(0);
  });
});

test("random passwords differ and are made of signs that are not read for one another", async () => {
  const made = await Promise.all(Array.from({ length: 20 }, () => createPassword([])));
  expect(new Set(made).size).toBe(20);
  for (const password of made) expect(password).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
});
