import { HtmlValidate } from "html-validate";
import { generateSync } from "otplib";
import { describe, expect, test } from "vitest";
import { cookieFrom, PASSWORD, prepareAccountDesk } from "../support/account-desk.ts";
import { isAvailable } from "../support/databases.ts";
import { readForm } from "../support/forms.ts";
import { runKiat } from "../support/kiat.ts";
import { textOf } from "../support/page-text.ts";
import { signIn } from "../support/sign-in-desk.ts";

const FRESH = "lembayung kapal sembilan pisang";
const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
describe.each(["sqlite", "postgres"] as const)("the way in on %s", (dialect) => {
  const it = test.skipIf(!isAvailable(dialect));
  const desk = prepareAccountDesk(dialect, () => ({ LOG_LEVEL: "info" }));

  it("from the printed address to password, second factor, sign-out and sign-in, by forms alone", async () => {
    const { open, send, db, databaseUrl } = desk();
    const [, address = ""] =
      /(\/pasang\?kunci=[\w-]+)/.exec((await runKiat(databaseUrl, "user", "setup")).output) ?? [];
    const page = await open("", address);
    expect(textOf(page.html)).toContain("admin portal yang pertama");
    const fields = { surel: "Admin@Portal.example", nama: "Wayan", jabatan: "Pengelola", sandi: "pendek" };
    const refused = await send("", address, fields);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("<title>Galat: ");
    expect(readForm(refused.html, address.replace("?", "\\?"))).toMatchObject({
      surel: "Admin@Portal.example",
      nama: "Wayan",
      sandi: "",
    });
    const made = await send("", address, { ...fields, sandi: FRESH });
    expect([made.status, made.location]).toEqual([303, "/akun/faktor-kedua?perlu=1"]);
    expect((await open("", address)).status).toBe(410);

    const cookie = cookieFrom(made.headers);
    expect(await open(cookie, "/kelola")).toMatchObject({ status: 302, location: "/akun/faktor-kedua?perlu=1" });
    const out = await send(cookie, "/keluar");
    expect([out.status, out.location]).toEqual([303, "/masuk"]);
    expect((await open(cookie, "/akun")).status).toBe(302);
    const again = await signIn(desk(), { surel: "admin@portal.example", sandi: FRESH }, {}, "/akun");
    expect([again.status, again.headers.get("location")]).toEqual([303, "/akun"]);
    const sessions = await db.selectFrom("session").select("device").where("token_hash", "!=", "").execute();
    expect(sessions.map(({ device }) => device)).toContain("Chrome di Android");
  });

  it("AUTH-01: every sign-in leads on within the site", async () => {
    const { person, db } = desk();
    const sari = await person({ mail: "ke@mesuji.example" });
    const wishes = [
      "//jahat.example",
      "/\\jahat.example",
      "///jahat.example",
      "javascript:alert(1)",
      "http://x@jahat.example/",
    ];
    for (const wished of wishes) {
      const { headers } = await signIn(desk(), { surel: sari.mail, sandi: PASSWORD }, {}, wished);
      expect(headers.get("location")).toBe("/ruang-kerja");
    }
    const good = await signIn(desk(), { surel: sari.mail, sandi: PASSWORD }, {}, "/bandingkan?daerah=18.11");
    expect(good.headers.get("location")).toBe("/bandingkan?daerah=18.11");
    await db.deleteFrom("attempt").execute();
  });

  it("AUTH-02: a made-up address in front is no new visitor", async () => {
    const { person, db } = desk();
    const sari = await person({ mail: "batas@mesuji.example" });
    const statuses = [];
    let last = await signIn(desk(), { surel: sari.mail, sandi: "salah" });
    for (let n = 1; n < 30; n++) {
      statuses.push(last.status);
      last = await signIn(desk(), { surel: sari.mail, sandi: "salah" }, { "X-Forwarded-For": `10.0.0.${n}` });
    }
    expect(statuses.indexOf(429)).toBe(10);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(textOf(last.html)).toMatch(/Coba lagi dalam 1[45] menit/);
    expect(last.html).not.toContain("salah");
    await db.deleteFrom("attempt").execute();
    expect((await signIn(desk(), { surel: sari.mail, sandi: PASSWORD })).status).toBe(303);
  });

  it("AUTH-06: a picture of /keluar signs nobody out", async () => {
    const { person, open } = desk();
    const sari = await person();
    const page = await open(sari.cookie, "/keluar");
    expect(page.status).toBe(200);
    expect(page.html).toContain('method="post" action="/keluar"');
    expect((await open(sari.cookie, "/akun")).status).toBe(200);
  });

  it("AUTH-08: unknown and known mails get one answer, byte for byte but for what was typed", async () => {
    const { person, send } = desk();
    const sari = await person({ mail: "ada@mesuji.example" });
    const plain = (headers: Headers) =>
      [...headers].filter(([name]) => !/^(date|x-request-id|content-length|etag)$/.test(name));
    for (const ask of [
      (mail: string) => signIn(desk(), { surel: mail, sandi: "salah sekali" }),
      (mail: string) => send("", "/lupa-sandi", { surel: mail }),
      (mail: string) => send("", "/masuk/tautan/kirim", { surel: mail }),
    ]) {
      const known = await ask(sari.mail);
      const unknown = await ask("xxx@mesuji.example");
      expect(unknown.status).toBe(known.status);
      expect(plain(unknown.headers)).toEqual(plain(known.headers));
      expect(unknown.html.replaceAll("xxx@", "ada@")).toBe(known.html);
    }
  });

  it("session fixation: no token from before the sign-in lives on", async () => {
    const { person, open } = desk();
    const sari = await person({ mail: "tetap@mesuji.example" });
    const planted = `kiat=${encodeURIComponent(Buffer.from('"ditanam"').toString("base64"))}`;
    const first = await signIn(desk(), { surel: sari.mail, sandi: PASSWORD }, { Cookie: planted });
    expect(cookieFrom(first.headers)).not.toBe(planted);
    expect((await open(planted, "/akun")).status).toBe(302);
    const mine = cookieFrom(first.headers);
    const second = await signIn(desk(), { surel: sari.mail, sandi: PASSWORD }, { Cookie: mine });
    expect(cookieFrom(second.headers)).not.toBe(mine);
    expect((await open(mine, "/akun")).status).toBe(302);
  });

  it("the code comes between, keeps where to go, and nothing is open before it", async () => {
    const { person, open, server, db } = desk();
    const made = await person({ mail: "faktor@mesuji.example" });
    const setUp = await open(made.cookie, "/akun/faktor-kedua");
    const secret =
      /\b([A-Z2-7]{16,64})\b/.exec(textOf(setUp.html).replaceAll(/(?<=[A-Z2-7]{4}) (?=[A-Z2-7]{4})/g, ""))?.[1] ?? "";
    const code = (offset: number) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + offset });
    const form = readForm(setUp.html, "/akun/faktor-kedua");
    const added = await desk().send(made.cookie, "/akun/faktor-kedua", { ...form, sandi: PASSWORD, kode: code(-30) });
    expect(added.status, textOf(added.html)).toBeLessThan(400);
    const half = await signIn(desk(), { surel: made.mail, sandi: PASSWORD, ingat: "1" }, {}, "/akun/sesi");
    expect(half.headers.get("location")).toBe("/masuk/kode?ke=%2Fakun%2Fsesi");
    const cookie = cookieFrom(half.headers);
    expect((await open(cookie, "/akun/sesi")).headers.get("location")).toBe("/masuk/kode?ke=%2Fakun%2Fsesi");
    const post = (kode: string) =>
      server.get("/masuk/kode?ke=%2Fakun%2Fsesi", {
        method: "POST",
        headers: { Cookie: cookie },
        body: new URLSearchParams({ kode }),
      });
    expect((await post("000000")).status).toBe(422);
    const done = await post(code(0));
    expect([done.status, done.headers.get("location")]).toEqual([303, "/akun/sesi"]);
    expect(done.headers.getSetCookie().join()).toContain("Max-Age=2592000");
    expect((await open(cookieFrom(done.headers), "/akun/sesi")).status).toBe(200);
    expect((await open(cookie, "/akun/sesi")).headers.get("location")).toBe("/masuk?ke=%2Fakun%2Fsesi");
    await db.deleteFrom("attempt").execute();
  });

  it("every page of the way in is valid HTML without a script, and is kept by nobody", async () => {
    const { open } = desk();
    const addresses = [
      ["/masuk", 200],
      ["/masuk/tautan", 200],
      ["/masuk/tautan?kunci=x", 200],
      ["/masuk/selesai", 200],
      ["/keluar", 200],
      ["/lupa-sandi", 200],
      ["/lupa-sandi?terkirim=1", 200],
      ["/atur-ulang?kunci=x", 410],
      ["/undangan?kunci=x", 410],
      ["/pasang?kunci=x", 410],
    ] as const;
    for (const [address, status] of addresses) {
      const page = await open("", address);
      expect([address, page.status]).toEqual([address, status]);
      expect(page.headers.get("cache-control")).toBe("no-store");
      expect(page.html).not.toContain("<script");
      const { results } = await validator.validateString(page.html);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${address}: ${message}`))).toEqual([]);
    }
  });
});
