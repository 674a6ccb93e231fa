import { HtmlValidate } from "html-validate";
import { generateSync } from "otplib";
import { describe, expect, test } from "vitest";
import { cookieFrom, PASSWORD, prepareAccountDesk } from "../support/account-desk.ts";
import { isAvailable } from "../support/databases.ts";
import { readForm } from "../support/forms.ts";
import { textOf } from "../support/page-text.ts";
import { openTestSession } from "../support/people.ts";

const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
const FRESH = "lembayung kapal sembilan pisang";

describe.each(["sqlite", "postgres"] as const)("one's own account on %s", (dialect) => {
  const it = test.skipIf(!isAvailable(dialect));
  const desk = prepareAccountDesk(dialect);

  it("AUTH-03: a new password ends every other session and gives this one another token", async () => {
    const { person, open, send, db, letters } = desk();
    const sari = await person({ name: "Sari" });
    const first = await openTestSession(db, sari.id);
    await db.updateTable("session").set({ remembered: 1 }).where("person_id", "=", sari.id).execute();
    const changed = await send(sari.cookie, "/akun/sandi", { sandi: PASSWORD, "sandi-baru": FRESH });
    expect([changed.status, changed.location]).toEqual([303, "/akun"]);
    const fresh = cookieFrom(changed.headers);
    expect(fresh).not.toBe(sari.cookie);
    expect((await open(fresh, "/akun")).status).toBe(200);
    for (const old of [first, sari.cookie]) {
      expect(await open(old, "/akun")).toMatchObject({ status: 302, location: "/masuk?ke=%2Fakun" });
    }
    expect((await letters()).some(({ to, subject }) => to === sari.mail && /sandi/.test(subject ?? ""))).toBe(true);
  });

  it("refuses a wrong old and a weak new password at once, and changes nothing", async () => {
    const { person, send, open } = desk();
    const sari = await person();
    const refused = await send(sari.cookie, "/akun/sandi", { sandi: "salah sekali", "sandi-baru": "pendek" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('href="#sandi"');
    expect(refused.html).toContain('href="#sandi-baru"');
    expect(refused.html).not.toContain("salah sekali");
    expect((await open(sari.cookie, "/akun")).status).toBe(200);
  });

  it("guesses at the password from within are counted and told how long to wait", async () => {
    const { person, send } = desk();
    const sari = await person();
    const tries = [];
    for (let n = 0; n < 11; n++) tries.push(await send(sari.cookie, "/akun/hapus", { sandi: `tebakan ${n}` }));
    expect(tries.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
    expect(Number(tries[10]?.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("changes name and function, and keeps what was typed when one is missing", async () => {
    const { person, send, open } = desk();
    const sari = await person({ name: "Sari" });
    const refused = await send(sari.cookie, "/akun", { nama: "", jabatan: "Kepala Seksi" });
    expect(refused.status).toBe(422);
    expect(readForm(refused.html, "/akun")).toEqual({ nama: "", jabatan: "Kepala Seksi" });
    expect((await send(sari.cookie, "/akun", { nama: "Sari  Dewi", jabatan: "Kepala Seksi" })).status).toBe(303);
    expect(readForm((await open(sari.cookie, "/akun")).html, "/akun")).toEqual({
      nama: "Sari Dewi",
      jabatan: "Kepala Seksi",
    });
  });

  it("a new mail counts once its letter's link is used, by this person alone, once", async () => {
    const { person, send, open, letters } = desk();
    const [sari, budi] = [await person(), await person()];
    const to = `baru-${dialect}@uji.example`;
    expect((await send(sari.cookie, "/akun/surel", { surel: to, sandi: PASSWORD })).status).toBe(303);
    expect((await open(sari.cookie, "/akun")).html).toContain(sari.mail);
    const letter = (await letters()).find((one) => one.to === to);
    const link = /http\S+(\/akun\/surel\/pastikan\?kunci=\S+)/.exec(letter?.text ?? "")?.[1] ?? "";
    expect((await open(budi.cookie, link)).status).toBe(410);
    const form = readForm((await open(sari.cookie, link)).html, "/akun/surel/pastikan");
    expect((await send(budi.cookie, "/akun/surel/pastikan", form)).status).toBe(410);
    expect((await send(sari.cookie, "/akun/surel/pastikan", form)).status).toBe(303);
    expect((await open(sari.cookie, "/akun")).html).toContain(to);
    expect((await send(sari.cookie, "/akun/surel/pastikan", form)).status).toBe(410);
    expect((await letters()).at(-1)).toMatchObject({ to: sari.mail, subject: "Surel akun Kiat Anda diganti" });
    // Somebody else's mail: the same answer, and no letter.
    const before = (await letters()).length;
    const asked = await send(budi.cookie, "/akun/surel", { surel: to, sandi: PASSWORD });
    expect([asked.status, (await letters()).length]).toEqual([303, before]);
  });

  it("a second factor counts after a code, gives ten recovery codes once, and each works once", async () => {
    const { person, send, open, db } = desk();
    const sari = await person();
    const other = await openTestSession(db, sari.id);
    const page = await open(sari.cookie, "/akun/faktor-kedua");
    const { kunci = "" } = readForm(page.html, "/akun/faktor-kedua");
    const secret = textOf(/<code class="secret">.*?<\/code>/s.exec(page.html)?.[0] ?? "").replaceAll(/\s/g, "");
    const wrong = await send(sari.cookie, "/akun/faktor-kedua", { kunci, kode: "000000", sandi: PASSWORD });
    expect(wrong.status).toBe(422);
    expect(readForm(wrong.html, "/akun/faktor-kedua")["kunci"]).toBe(kunci);
    const stranger = await person();
    const kode = generateSync({ secret });
    expect((await send(stranger.cookie, "/akun/faktor-kedua", { kunci, kode, sandi: PASSWORD })).status).toBe(422);
    const added = await send(sari.cookie, "/akun/faktor-kedua", { kunci, kode, sandi: PASSWORD });
    const codes = [...added.html.matchAll(/<code class="secret">([a-z0-9]{5}-[a-z0-9]{5})<\/code>/g)].map(
      ([, code]) => code ?? "",
    );
    expect([added.status, new Set(codes).size]).toEqual([200, 10]);
    expect((await open(other, "/akun")).status).toBe(302);
    expect((await open(sari.cookie, "/akun/faktor-kedua")).html).not.toContain(codes[0]);
    const kept = await db.selectFrom("recovery_code").select("code_hash").where("person_id", "=", sari.id).execute();
    expect(kept.map(({ code_hash }) => code_hash)).not.toContain(codes[0]);

    const path = "/akun/faktor-kedua/lepas";
    const first = await send(sari.cookie, path, { sandi: "bukan ini", kode: codes[0] ?? "" });
    expect(first.status).toBe(422);
    const made = await send(sari.cookie, "/akun/faktor-kedua/kode-pemulihan", { sandi: PASSWORD });
    expect(made.html).not.toContain(codes[0]);
    expect((await send(sari.cookie, path, { sandi: PASSWORD, kode: codes[0] ?? "" })).status).toBe(422);
    const fresh = /<code class="secret">([a-z0-9]{5}-[a-z0-9]{5})<\/code>/.exec(made.html)?.[1] ?? "";
    expect((await send(sari.cookie, path, { sandi: PASSWORD, kode: fresh.toUpperCase() })).status).toBe(303);
    expect((await open(sari.cookie, "/akun/faktor-kedua")).html).toContain("Pasang faktor kedua");
  });

  it("a role that needs the second factor keeps it, and the page says why one is here", async () => {
    const { person, send, open } = desk();
    const role = { roles: [{ role: "curator" as const }] };
    const wayan = await person(role);
    expect((await open(wayan.cookie, "/akun/faktor-kedua/lepas")).location).toBe("/akun/faktor-kedua");
    expect((await send(wayan.cookie, "/akun/faktor-kedua/lepas", { sandi: PASSWORD, kode: "1" })).status).toBe(403);
    expect((await open(wayan.cookie, "/akun/faktor-kedua")).html).toContain("tidak dapat dilepas");
    const without = await person({ ...role, secondFactor: false });
    const led = await open(without.cookie, "/ruang-kerja");
    expect(led.location).toBe("/akun/faktor-kedua?perlu=1");
    expect((await open(without.cookie, led.location ?? "")).html).toContain("Peran Anda memerlukan faktor kedua");
  });

  it("ends one session or all others, never somebody else's, and a page open there sends nothing more", async () => {
    const { person, send, open, db } = desk();
    const [sari, budi] = [await person(), await person()];
    const second = await openTestSession(db, sari.id);
    await openTestSession(db, sari.id);
    const ids = [...(await open(sari.cookie, "/akun/sesi")).html.matchAll(/name="sesi" value="([^"]+)"/g)];
    expect(ids).toHaveLength(2);
    const sesi = ids[0]?.[1] ?? "";
    expect((await send(budi.cookie, "/akun/sesi/akhiri", { sesi })).status).toBe(404);
    expect((await send(sari.cookie, "/akun/sesi/akhiri", { sesi })).status).toBe(303);
    expect((await send(sari.cookie, "/akun/sesi/akhiri-lain")).status).toBe(303);
    const late = await send(second, "/akun", { nama: "Terlambat", jabatan: "X" });
    expect(late.status).toBe(401);
    expect(late.html).toContain("Terlambat");
    expect((await open(sari.cookie, "/akun/sesi")).html).toContain("Tidak ada sesi lain");
    expect((await open(sari.cookie, "/akun/sesi/akhiri")).status).toBe(405);
    const rows = await db
      .selectFrom("audit_entry")
      .select("id")
      .where("person_id", "=", sari.id)
      .where("action", "=", "session.revoked")
      .execute();
    expect(rows).toHaveLength(2);
  });

  it("every page is valid and kept by nobody", async () => {
    const { person, open } = desk();
    const { cookie } = await person();
    for (const address of ["", "/surel", "/sandi", "/faktor-kedua", "/sesi", "/data", "/hapus", "/hapus/selesai"]) {
      const { status, html, headers } = await open(cookie, `/akun${address}`);
      expect([address, status, headers.get("cache-control")]).toEqual([address, 200, "no-store"]);
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) => messages.map(({ message, line }) => `${address}:${line} ${message}`)),
      ).toEqual([]);
    }
  });
});
