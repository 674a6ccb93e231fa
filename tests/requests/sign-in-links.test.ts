import { describe, expect, test } from "vitest";
import { PASSWORD, prepareAccountDesk } from "../support/account-desk.ts";
import { isAvailable } from "../support/databases.ts";
import { textOf } from "../support/page-text.ts";
import { lastKey, signIn } from "../support/sign-in-desk.ts";

const FRESH = "lembayung kapal sembilan pisang";

describe.each(["sqlite", "postgres"] as const)("links of letters on %s", (dialect) => {
  const it = test.skipIf(!isAvailable(dialect));
  const desk = prepareAccountDesk(dialect, () => ({ LOG_LEVEL: "info" }));

  it("a link shows a button, since scanners open links; only the button signs in, once", async () => {
    const { person, send, open, letters } = desk();
    const sari = await person({ mail: "tautan@mesuji.example" });
    const before = (await letters().catch(() => [])).length;
    const asked = await send("", "/masuk/tautan/kirim?ke=%2Fakun", { surel: sari.mail });
    expect(asked.location).toBe("/masuk/tautan?terkirim=1&ke=%2Fakun");
    const address = `/masuk/tautan?kunci=${await lastKey(desk(), before)}&ke=%2Fakun`;
    expect((await open("", address)).html).toContain("Masuk ke Kiat");
    expect((await open("", address)).headers.getSetCookie()).toEqual([]);
    const done = await send("", address);
    expect([done.status, done.location]).toEqual([303, "/akun"]);
    expect((await send("", address)).status).toBe(410);
    expect(textOf((await open("", address)).html)).toContain("Tautan tidak berlaku lagi");
  });

  it("a reset ends the sessions of before and lets in with the new password alone", async () => {
    const { person, send, open, letters } = desk();
    const sari = await person({ mail: "atur@mesuji.example" });
    const before = (await letters().catch(() => [])).length;
    expect((await send("", "/lupa-sandi", { surel: " Atur@mesuji.example " })).location).toBe("/lupa-sandi?terkirim=1");
    const address = `/atur-ulang?kunci=${await lastKey(desk(), before)}`;
    expect((await send("", address, { sandi: "atur mesuji" })).status).toBe(422);
    const done = await send("", address, { sandi: FRESH });
    expect([done.status, done.location]).toEqual([303, "/ruang-kerja"]);
    expect((await open(sari.cookie, "/akun")).status).toBe(302);
    expect((await signIn(desk(), { surel: sari.mail, sandi: PASSWORD })).status).toBe(422);
    expect((await signIn(desk(), { surel: sari.mail, sandi: FRESH })).status).toBe(303);
    expect((await open("", address)).status).toBe(410);
  });

  it("the log of all this holds no key, no token, no mail and no password", async () => {
    const { server, letters } = desk();
    const keys = (await letters()).flatMap(({ text }) =>
      [...text.matchAll(/kunci=([\w-]+)/g)].map(([, key = ""]) => key),
    );
    expect(keys.length).toBeGreaterThan(1);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // The set-up address is printed once on purpose, outside the log.
    const log = server
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .join("\n");
    expect(log).toContain('"path":"/masuk/tautan"');
    for (const secret of [...keys, "kunci=", "@mesuji.example", PASSWORD, FRESH]) expect(log).not.toContain(secret);
  });
});
