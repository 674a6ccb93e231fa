import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { copySqlite, describeEachDatabase } from "../support/databases.ts";
import { runServerToItsEnd, startServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

describeEachDatabase("the built server", (_open, dialect) => {
  test("answers on the printed address and ends gently", async () => {
    const server = await startServer({ databaseUrl: await createLoadedDatabase(dialect) });
    const health = await server.get("/sehat");
    expect(health.status).toBe(200);
    expect(server.output()).toContain(`Kiat siap di ${server.origin}`);
    expect(await server.stop()).toBe(0);
  });
});

describe("a server that cannot start says why in one sentence and loses nothing", () => {
  const newFile = () => `file:${join(inject("workFolder"), `${randomUUID()}.db`)}`;

  test("the port is taken", async () => {
    const first = await startServer({ databaseUrl: newFile() });
    const port = new URL(first.origin).port;
    const second = await runServerToItsEnd({ databaseUrl: newFile(), env: { PORT: port } });
    expect(second.code).toBe(1);
    expect(second.output).toContain(`Porta 127.0.0.1:${port} sudah dipakai program lain`);
    expect((await first.get("/sehat")).status).toBe(200);
    await first.stop();
  });

  test.each([
    ["is no database", Buffer.from("Ini bukan basis data. ".repeat(300))],
    ["was cut off", undefined],
  ])("the database file %s", async (_what, bytes) => {
    const file = copySqlite(inject("sqliteTemplate")).slice("file:".length);
    const whole = readFileSync(file);
    const damaged = bytes ?? Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(8192, 7)]);
    writeFileSync(file, damaged);
    const { code, output } = await runServerToItsEnd({ databaseUrl: `file:${file}` });
    expect(code).toBe(1);
    expect(output.trim()).toMatch(/rusak.*pulihkan dari cadangan, berkas lama tidak diubah\.$/);
    expect(output.trim()).not.toContain("\n");
    expect(readFileSync(file).equals(damaged)).toBe(true);
  });

  test("settings are wrong: all of them are named", async () => {
    const { code, output } = await runServerToItsEnd({
      databaseUrl: "mysql://x",
      env: { PORT: "99999", LOG_LEVEL: "loud" },
    });
    expect(code).toBe(1);
    for (const name of ["PORT", "DATABASE_URL", "LOG_LEVEL"]) expect(output).toContain(`- ${name} harus`);
  });
});
