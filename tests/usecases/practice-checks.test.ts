import { expect, test } from "vitest";
import { answerCheck, askCheck } from "../../app/usecases/check-practice.server.ts";
import { listFromOthers } from "../../app/usecases/list-from-others.server.ts";
import { showAskCheck } from "../../app/usecases/show-check.server.ts";
import { showPractice } from "../../app/usecases/show-practice.server.ts";
import { findPractice } from "../../db/queries/practice.server.ts";
import { listChecksOf } from "../../db/queries/practice-check.server.ts";
import { prepareCheckDesk } from "../support/check-desk.ts";
import { describeOnLoadedDatabase } from "../support/practice-app.ts";

describeOnLoadedDatabase("asking others to look at a practice", (current) => {
  const prepare = async () => {
    const desk = await prepareCheckDesk(current());
    const { app, id, owner, by } = desk;
    const ask = (officeId: string, on = app) =>
      askCheck(on, by, { practice: { id, officeId: owner, version: 1 }, officeId }, ({ id, deadline }) => ({
        subject: "Diminta memeriksa",
        text: `${id} ${deadline}`,
      }));
    const checks = () => listChecksOf(app.reader, id);
    const show = async (on = app) => {
      await on.version.refresh();
      const found = await showPractice(on, id, { version: undefined, region: "" });
      if (found.kind !== "shown") throw new Error(found.kind);
      return found.view;
    };
    const answer = async (verdict: "confirmed" | "noted" | "declined", note: string | null = null, version = 1) => {
      const [check] = (await checks()).filter((one) => one.verdict === null);
      if (check === undefined) throw new Error("Nothing was asked");
      return answerCheck(app, by, check, { verdict, note, version });
    };
    return { ...desk, ask, checks, show, answer };
  };
  const later = <App extends { now: () => Date }>(app: App, day: string) => ({
    ...app,
    now: () => new Date(`${day}T03:00:00Z`),
  });

  test("another office is told by mail and in its workspace; never the own one, and only once at a time", async () => {
    const { app, near, owner, ask, checks, letters, giveMail, audit } = await prepare();
    await giveMail(near, "kominfo@mesujikab.example");
    expect(await ask(owner)).toBe("unknown");
    expect(await ask("tidak-ada")).toBe("unknown");
    expect(await ask(near)).toBe("asked");
    expect(await ask(near)).toBe("again");
    const [check] = await checks();
    expect(letters).toEqual([
      { to: "kominfo@mesujikab.example", subject: "Diminta memeriksa", text: `${check?.id} 2026-12-09` },
    ]);
    const office = { officeId: near, provinceId: "" };
    const grants = [{ role: "reviewer" as const, ...office }];
    expect(await listFromOthers(app, { grants, office })).toContainEqual(
      expect.objectContaining({ kind: "check", id: check?.id, deadline: "2026-12-09" }),
    );
    const authors = [{ role: "author" as const, ...office }];
    expect(await listFromOthers(app, { grants: authors, office })).toEqual([]);
    expect(await audit(check?.id ?? "")).toEqual(["check.asked"]);
  });

  test("T4: a confirmation counts, raises the evidence and names office, version and relation", async () => {
    const { near, ask, answer, checks, show, audit } = await prepare();
    await ask(near);
    expect((await show()).card.evidence).toBe(1);
    expect(await answer("confirmed")).toBe(true);
    const [check] = await checks();
    expect(await audit(check?.id ?? "")).toEqual(["check.asked", "check.answered"]);
    const view = await show();
    expect(view.card.evidence).toBe(4);
    expect(view.checks).toMatchObject([
      { regionCode: "18.11", verdict: "confirmed", version: 1, relation: "same_province" },
    ]);
  });

  test("an answer stays, and one office that confirms two versions counts once", async () => {
    const { app, id, by, near, ask, answer, checks } = await prepare();
    await ask(near);
    await answer("confirmed");
    const [first] = await checks();
    if (first === undefined) throw new Error("Nothing was asked");
    expect(await answerCheck(app, by, first, { verdict: "declined", note: null, version: 1 })).toBe(false);
    expect(await ask(near)).toBe("asked");
    await answer("confirmed", null, 1);
    const row = await app.reader.selectFrom("practice").select("checks").where("id", "=", id).executeTakeFirst();
    expect(row?.checks).toBe(1);
  });

  test("a note is shown and not counted; who declined is not shown", async () => {
    const { near, far, ask, answer, show } = await prepare();
    await ask(far);
    await answer("noted", "Angka 2024 belum dapat kami temukan");
    await ask(near);
    await answer("declined");
    const view = await show();
    expect(view.card.evidence).toBe(1);
    expect(view.checks).toMatchObject([{ verdict: "noted", note: expect.stringContaining("Angka 2024") }]);
    expect(view.checks[0]?.relation).not.toBe("same_province");
  });

  test("silence past the deadline is said, never counts, and the office may be asked again", async () => {
    const { app, near, ask, show } = await prepare();
    await ask(near);
    expect((await show()).checks).toEqual([]);
    expect((await show(later(app, "2026-12-09"))).checks).toEqual([]);
    const view = await show(later(app, "2026-12-10"));
    expect(view.checks).toMatchObject([{ verdict: "silent", at: "2026-12-09" }]);
    expect(view.card.evidence).toBe(1);
    expect(await ask(near, later(app, "2026-12-10"))).toBe("asked");
  });

  test("what is not public is not asked about; offices of like regions come first", async () => {
    const { app, id, owner, near, ask } = await prepare();
    const practice = await findPractice(app.reader, id);
    if (practice === undefined) throw new Error("There is no practice");
    const { offices } = await showAskCheck(app, { ...practice, officeId: owner }, "mesuji");
    expect(offices.map((office) => office.id)).toEqual([near]);
    const all = await showAskCheck(app, { ...practice, officeId: owner }, "");
    expect(all.offices.length).toBeGreaterThan(0);
    expect(all.offices.map((office) => office.id)).not.toContain(owner);
    await app.writer.updateTable("practice").set({ state: "withdrawn" }).where("id", "=", id).execute();
    expect(await ask(near)).toBe("again");
  });
});
