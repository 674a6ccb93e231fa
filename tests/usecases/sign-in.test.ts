import { generateSync } from "otplib";
import { expect, test } from "vitest";
import { finishAfterAnswers } from "../../app/platform/after-answer.server.ts";
import { hashPassword } from "../../app/platform/passwords.server.ts";
import { createTotpSecret } from "../../app/platform/totp.server.ts";
import { giveCode, hashRecoveryCode } from "../../app/usecases/give-code.server.ts";
import { signIn } from "../../app/usecases/sign-in.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestPerson } from "../support/people.ts";
import { createSignInApp, type SignInApp } from "../support/sign-in-app.ts";

const PASSWORD = "gerobak teh manis keliling";
const passwordHash = await hashPassword(PASSWORD);
const FROM = { remembered: false, device: "Peramban uji", clientAddress: "203.0.113.7" };

describeOnEachDatabase("signing in", (current) => {
  const prepare = async (settings: Parameters<typeof insertTestPerson>[1] = {}) => {
    const app = createSignInApp(current());
    const sari = await insertTestPerson(app.writer, { passwordHash, mail: "sari@mesuji.example", ...settings });
    const attempt = (password: string, from: Partial<typeof FROM> & { mail?: string } = {}) =>
      signIn(app, { ...FROM, mail: sari.mail, password, ...from });
    return { app, sari, attempt };
  };
  const listActions = async ({ reader }: SignInApp) =>
    (await reader.selectFrom("audit_entry").select("action").orderBy("id").execute()).map(({ action }) => action);

  test("AUTH-02: the eleventh attempt on an account waits, from wherever it comes, and a success forgives", async () => {
    const { app, attempt } = await prepare();
    for (let n = 1; n <= 10; n++) {
      expect((await attempt("salah", { clientAddress: `10.0.0.${n}` })).kind).toBe("refused");
    }
    expect(await attempt(PASSWORD, { clientAddress: "10.0.0.99" })).toEqual({ kind: "limited", retryAfterS: 900 });
    app.wait(899);
    expect(await attempt(PASSWORD)).toEqual({ kind: "limited", retryAfterS: 1 });
    app.wait(2);
    expect((await attempt(PASSWORD)).kind).toBe("opened");
    for (let n = 1; n <= 9; n++) await attempt("salah");
    expect((await attempt(PASSWORD)).kind).toBe("opened");
    expect((await attempt("salah")).kind).toBe("refused");
  });

  test("one address is counted over all accounts, those that do not exist too", async () => {
    const { attempt } = await prepare();
    for (let n = 1; n <= 60; n++) {
      expect((await attempt("salah", { mail: `orang${n}@mesuji.example` })).kind).toBe("refused");
    }
    expect((await attempt(PASSWORD)).kind).toBe("limited");
  });

  test("AUTH-08: unknown, disabled, without password and wrong password are one answer; only the log tells", async () => {
    const { app, sari, attempt } = await prepare();
    const off = await insertTestPerson(app.writer, { passwordHash, mail: "off@mesuji.example" });
    await app.writer.updateTable("person").set({ state: "disabled" }).where("id", "=", off.id).execute();
    const none = await insertTestPerson(app.writer, { mail: "kosong@mesuji.example" });
    const answers = [
      await attempt(PASSWORD, { mail: "tidak.ada@mesuji.example" }),
      await attempt(PASSWORD, { mail: off.mail }),
      await attempt(PASSWORD, { mail: none.mail }),
      await attempt("salah"),
    ];
    expect(answers).toEqual(Array(4).fill({ kind: "refused" }));
    await finishAfterAnswers();
    const rows = await app.reader.selectFrom("audit_entry").select(["action", "subject_id"]).execute();
    expect(rows.every(({ action }) => action === "sign_in.refused")).toBe(true);
    expect(rows.map(({ subject_id }) => subject_id).sort()).toEqual([none.id, sari.id].sort());
  });

  test("a code completes the session under another token; the half-open one ends, and no code works twice", async () => {
    const secret = createTotpSecret();
    const { app, sari, attempt } = await prepare();
    const sealed = app.seal.lock(secret);
    await app.writer.updateTable("person").set({ totp_secret: sealed }).where("id", "=", sari.id).execute();
    const sessionIds = async () =>
      await app.reader
        .selectFrom("session")
        .select(["id", "complete"])
        .where("device", "=", "Peramban uji 2")
        .execute();
    const opened = await attempt(PASSWORD, { device: "Peramban uji 2" });
    expect(opened).toMatchObject({ kind: "opened", session: { complete: false } });
    const [half] = await sessionIds();
    const actor = {
      ...{ personId: sari.id, sessionId: half?.id ?? "", mail: sari.mail, name: sari.name, position: sari.position },
      ...{ grants: [], office: undefined, hasSecondFactor: true },
    };
    const code = generateSync({ secret, epoch: Math.floor(app.now().getTime() / 1000) });
    const give = (text: string) => giveCode(app, actor, { code: text, remembered: false, device: "Peramban uji 2" });
    expect((await give(code === "000000" ? "000001" : "000000")).kind).toBe("refused");
    const done = await give(code);
    expect(done).toMatchObject({ kind: "opened", session: { complete: true } });
    if (opened.kind !== "opened" || done.kind !== "opened") throw new Error("not opened");
    expect(done.session.token).not.toBe(opened.session.token);
    expect((await sessionIds()).map(({ complete }) => complete)).toEqual([1]);
    expect((await give(code)).kind).toBe("refused");
    const row = { person_id: sari.id, code_hash: hashRecoveryCode("aaaabbbb"), used_at: null };
    await app.writer.insertInto("recovery_code").values(row).execute();
    expect((await give("AAAA BBBB")).kind).toBe("opened");
    expect((await give("aaaa-bbbb")).kind).toBe("refused");
    expect(await listActions(app)).toContain("recovery_code.used");
  });

  test("the seventh code within a quarter of an hour waits", async () => {
    const { app, sari } = await prepare({ secondFactor: false });
    const sealed = app.seal.lock(createTotpSecret());
    await app.writer.updateTable("person").set({ totp_secret: sealed }).where("id", "=", sari.id).execute();
    const actor = {
      ...{ personId: sari.id, sessionId: "x", mail: sari.mail, name: sari.name, position: sari.position },
      ...{ grants: [], office: undefined, hasSecondFactor: true },
    };
    const kinds = [];
    for (let n = 0; n < 7; n++) {
      kinds.push((await giveCode(app, actor, { code: "bukan kode", remembered: false, device: "x" })).kind);
    }
    expect(kinds).toEqual([...Array(6).fill("refused"), "limited"]);
  });
});
