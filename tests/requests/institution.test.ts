import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cookieFrom, prepareAccountDesk } from "../support/account-desk.ts";
import { isAvailable } from "../support/databases.ts";
import { CLIENT, passProvider, startProvider, type TestProvider } from "../support/openid-provider.ts";

/** What the institution knows the portal by; the tests take the path of it. */
const SITE = "http://kiat.example";
const START = "/masuk/institusi";

describe.each(["sqlite", "postgres"] as const)("sign-in by an institution on %s", (dialect) => {
  const it = test.skipIf(!isAvailable(dialect));
  let provider: TestProvider | undefined;
  let settings: Record<string, string> = {};
  beforeAll(async () => {
    provider = await startProvider(`${SITE}${START}/kembali`);
    settings = { PUBLIC_URL: SITE, OIDC_ISSUER: provider.issuer };
    settings = { ...settings, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret, OIDC_NAME: "SSO Uji" };
  });
  afterAll(() => provider?.stop());
  const desk = prepareAccountDesk(dialect, () => settings);

  const institution = () => {
    if (provider === undefined) throw new Error("The provider belongs inside a test");
    return provider;
  };
  /** Begins at Kiat, signs in at the institution and comes back; `cookie` is what this browser keeps meanwhile. */
  const begin = async (back = "") => {
    const begun = await desk().send("", START, { ke: back });
    expect(begun.status).toBe(200);
    const address = /^0; url=(\S+)$/.exec(begun.headers.get("refresh") ?? "")?.[1] ?? "";
    const cookie = begun.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    return { address, cookie };
  };
  const arrive = async (subject: string, back?: string) => {
    const { address, cookie } = await begin(back);
    const { pathname, search } = new URL(await passProvider(address, subject));
    return { answer: await desk().open(cookie, pathname + search), cookie, returned: pathname + search };
  };

  it("links a verified mail of a person once, tells them, and then knows the account by issuer and subject", async () => {
    const { person, open, db, letters } = desk();
    const sari = await person();
    institution().people.set("sari", { mail: sari.mail.toUpperCase(), isVerified: true });
    const { answer, cookie, returned } = await arrive("sari", "/akun");
    expect([answer.status, answer.location]).toEqual([303, "/akun"]);
    expect((await open(cookieFrom(answer.headers), "/akun")).html).toContain(institution().issuer);
    expect((await letters()).at(-1)).toMatchObject({ to: sari.mail });
    // The code works once, and only with this browser's cookie.
    expect((await open(cookie, returned)).status).toBe(400);
    await db
      .updateTable("person")
      .set({ mail: `pindah-${sari.mail}` })
      .where("id", "=", sari.id)
      .execute();
    expect((await arrive("sari")).answer.location).toBe("/ruang-kerja");
    const linked = await db.selectFrom("person_identity").select("person_id").where("subject", "=", "sari").execute();
    expect(linked).toEqual([{ person_id: sari.id }]);
  });

  it("opens nothing for unknown, unverified, disabled people or a second account, and makes no accounts", async () => {
    const { person, db } = desk();
    const budi = await person();
    const before = await db.selectFrom("person").select("id").execute();
    institution().people.set("asing", { mail: "asing@luar.example", isVerified: true });
    institution().people.set("budi", { mail: budi.mail, isVerified: false });
    for (const subject of ["asing", "budi"]) {
      const { answer } = await arrive(subject);
      expect([answer.status, answer.html.includes("Minta undangan")]).toEqual([403, true]);
      expect(cookieFrom(answer.headers)).toBe("");
    }
    institution().people.set("budi", { mail: budi.mail, isVerified: true });
    expect((await arrive("budi")).answer.status).toBe(303);
    institution().people.set("budi2", { mail: budi.mail, isVerified: true });
    expect((await arrive("budi2")).answer.html).toContain("ditautkan dengan akun lain");
    await db.updateTable("person").set({ state: "disabled" }).where("id", "=", budi.id).execute();
    expect((await arrive("budi")).answer.status).toBe(403);
    expect(await db.selectFrom("person").select("id").execute()).toHaveLength(before.length);
  });

  it("our own second factor is still asked", async () => {
    const { person, open } = desk();
    const wayan = await person({ secondFactor: true });
    institution().people.set("wayan", { mail: wayan.mail, isVerified: true });
    const { answer } = await arrive("wayan", "/akun");
    expect(answer.location).toBe("/masuk/kode?ke=%2Fakun");
    expect((await open(cookieFrom(answer.headers), "/akun")).location).toContain("/masuk/kode");
  });

  it("refuses an answer to another browser, with another state, or without a beginning", async () => {
    const { person, open } = desk();
    const sari = await person();
    institution().people.set("s3", { mail: sari.mail, isVerified: true });
    const { address } = await begin();
    const { pathname, search } = new URL(await passProvider(address, "s3"));
    const other = await begin();
    expect((await open(other.cookie, pathname + search)).status).toBe(400);
    expect((await open("", pathname + search)).status).toBe(400);
    expect((await open("kiat-institusi=palsu", `${START}/kembali?code=x&state=y`)).status).toBe(400);
    expect((await open(other.cookie, `${START}/kembali?error=access_denied`)).status).toBe(400);
  });

  it("a return address on another site is not followed", async () => {
    const { person } = desk();
    const sari = await person();
    institution().people.set("s4", { mail: sari.mail, isVerified: true });
    expect((await arrive("s4", "//jahat.example")).answer.location).toBe("/ruang-kerja");
  });
});

describe("a provider that is down, or none", () => {
  const down = prepareAccountDesk("sqlite", () => ({
    ...{ OIDC_ISSUER: "http://127.0.0.1:9", OIDC_CLIENT_ID: "x", OIDC_CLIENT_SECRET: "y" },
  }));
  const none = prepareAccountDesk("sqlite");

  test("is one sentence", async () => {
    const answer = await down().send("", START);
    expect([answer.status, answer.html.includes("tidak menjawab")]).toEqual([503, true]);
  });

  test("has no button and no address", async () => {
    expect((await none().open("", START)).status).toBe(404);
    expect((await none().send("", START)).status).toBe(404);
  });
});
