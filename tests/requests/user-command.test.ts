import { expect, test } from "vitest";
import { runUserCommand } from "../../app/commands/user-command.ts";
import { hashPassword } from "../../app/platform/passwords.server.ts";
import { openDatabases } from "../../db/open.server.ts";
import { describeEachDatabase } from "../support/databases.ts";
import { runKiat } from "../support/kiat.ts";
import { insertTestPerson } from "../support/people.ts";
import { startServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

describeEachDatabase("kiat user", (open) => {
  test("lists, disables, enables, resets and takes second factors away", async () => {
    const { writer, reader } = await open();
    const app = { writer, reader, now: () => new Date() };
    const kiat = async (...words: string[]) =>
      (await runUserCommand(app, "https://kiat.example", words).catch(({ message }: Error) => [message])).join("\n");
    expect(await kiat("list")).toBe("Belum ada akun.");
    const passwordHash = await hashPassword("gerobak teh manis keliling");
    const admin = await insertTestPerson(writer, { mail: "wayan@portal.example", roles: [{ role: "portal_admin" }] });
    const sari = await insertTestPerson(writer, { mail: "sari@mesuji.example", passwordHash });
    const listed = await kiat("list");
    expect(listed).toContain("wayan@portal.example: aktif; dengan faktor kedua; Admin portal");
    expect(listed).toContain("sari@mesuji.example: aktif; tanpa faktor kedua; tanpa peran");
    expect(listed).not.toContain("argon2");

    expect(await kiat("disable", " Sari@Mesuji.example")).toContain("Akun dinonaktifkan");
    expect(await kiat("reset", sari.mail)).toContain("Akun ini nonaktif");
    expect(await kiat("enable", sari.mail)).toContain("Akun diaktifkan lagi");
    expect(await kiat("enable", sari.mail)).toContain("Tidak ada yang berubah");
    expect(await kiat("reset", sari.mail)).toMatch(/https:\/\/kiat\.example\/atur-ulang\?kunci=[\w-]{43}$/);
    expect(await kiat("disable", admin.mail)).toContain("admin portal terakhir");
    expect(await kiat("setup")).toContain("sudah punya admin");
    expect(await kiat("remove-factor", admin.mail)).toContain("Faktor kedua dilepas");
    expect(await kiat("remove-factor", admin.mail)).toContain("tidak punya faktor kedua");
    expect(await kiat("reset", "tidak.ada@mesuji.example")).toContain("Tidak ada akun");
    expect(await kiat("hapus")).toContain("Pemakaian:");
    const rows = await reader.selectFrom("audit_entry").select(["action", "person_id"]).orderBy("id").execute();
    expect(rows.map(({ action }) => action)).toEqual([
      "account.disabled",
      "account.enabled",
      "reset.asked",
      "second_factor.removed",
    ]);
    expect(rows.every(({ person_id }) => person_id === null)).toBe(true);
    expect(await reader.selectFrom("session").select("id").where("person_id", "=", admin.id).execute()).toEqual([]);
  });
});

test("the first start prints the set-up address, the second one says that it did; only the hash is kept", async () => {
  const url = await createLoadedDatabase();
  const databases = openDatabases(url);
  // The copy comes from a server that offered one already.
  await databases.writer.deleteFrom("one_time_token").execute();
  const first = await startServer({ databaseUrl: url });
  await expect.poll(first.output).toMatch(/\/pasang\?kunci=[\w-]{43}\n/);
  const [, key = ""] = /kunci=([\w-]+)/.exec(first.output()) ?? [];
  expect(await first.stop()).toBe(0);
  const kept = await databases.reader.selectFrom("one_time_token").selectAll().execute();
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(key);
  const second = await startServer({ databaseUrl: url });
  await expect.poll(second.output).toContain("Alamat pemasangan sudah dicetak");
  expect((await second.get(`/pasang?kunci=${key}`)).status).toBe(200);
  expect(await second.stop()).toBe(0);
  const again = await runKiat(url, "user", "setup");
  expect(again).toMatchObject({ code: 0, output: expect.stringMatching(/\/pasang\?kunci=[\w-]{43}\n$/) });

  await insertTestPerson(databases.writer, { roles: [{ role: "portal_admin" }] });
  expect(await runKiat(url, "user", "setup")).toMatchObject({ code: 1 });
  const third = await startServer({ databaseUrl: url });
  expect(await third.stop()).toBe(0);
  expect(third.output()).not.toContain("pasang");
  await databases.close();
}, 60_000);
