import { expect, test } from "vitest";
import { parseReport } from "../../app/forms/content-report.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { listFromOthers } from "../../app/usecases/list-from-others.server.ts";
import { decideReports, listReports, showReport } from "../../app/usecases/moderate-content.server.ts";
import { objectToRemoval, reportContent } from "../../app/usecases/report-content.server.ts";
import { showPractice } from "../../app/usecases/show-practice.server.ts";
import { prepareCheckDesk } from "../support/check-desk.ts";
import { describeOnLoadedDatabase } from "../support/practice-app.ts";

const LETTER = ({ title }: { title: string }) => ({ subject: "Diturunkan", text: title });

describeOnLoadedDatabase("reports of readers", (current) => {
  const prepare = async () => {
    const desk = await prepareCheckDesk(current());
    const { app, id, by } = desk;
    const report = (note = "Memuat nama orang") =>
      reportContent(app, `10.0.0.${newId()}`, { subject: { kind: "practice", id }, reason: "personal", note });
    const open = async () => (await listReports(app)).open.filter((one) => one.subject.id === id);
    const decide = (ids: readonly string[], outcome: "kept" | "removed", reason = "Memuat data pribadi") =>
      decideReports(app, by, { ids, subject: { kind: "practice", id }, outcome, reason }, LETTER);
    const show = () => showPractice(app, id, { version: undefined, region: "" });
    const isFound = async () => {
      const rows = await app.reader
        .selectFrom("search_document")
        .select("id")
        .where("kind", "=", "practice")
        .where("id", "=", id)
        .execute();
      return rows.length > 0;
    };
    return { ...desk, report, open, decide, show, isFound };
  };

  test("need a reason and a note without private numbers, and are limited for one address", async () => {
    const parse = (sebab: string, catatan: string) => parseReport({ get: (name) => ({ sebab, catatan })[name] ?? "" });
    expect(parse("bukan", " ")).toMatchObject({ ok: false, problems: [{ field: "sebab" }, { field: "catatan" }] });
    expect(parse("wrong", "Hubungi 081234567890")).toMatchObject({ ok: false, problems: [{ problem: "mobile" }] });
    expect(parse("wrong", "x".repeat(1001))).toMatchObject({ ok: false, problems: [{ problem: "long" }] });
    const { app, id } = await prepare();
    const address = `192.0.2.${newId()}`;
    const send = () =>
      reportContent(app, address, { subject: { kind: "practice", id }, reason: "wrong", note: "Keliru" });
    for (let sent = 0; sent < 10; sent += 1) expect(await send()).toEqual({ ok: true });
    expect(await send()).toMatchObject({ ok: false });
  });

  test("what is kept stays as it was; its report is closed with the reason", async () => {
    const { report, open, decide, show, audit } = await prepare();
    await report();
    const [one] = await open();
    await decide([one?.id ?? ""], "kept", "Nama jabatan, bukan orang");
    expect(await open()).toEqual([]);
    expect((await show()).kind).toBe("shown");
    expect(await audit(one?.id ?? "")).toEqual(["report.sent", "report.handled"]);
  });

  test("what is taken away says why, leaves the search, and its office is told and may object", async () => {
    const { app, id, owner, by, report, open, decide, show, isFound, letters, giveMail, audit } = await prepare();
    await giveMail(owner, "kominfo@metrokota.example");
    await report();
    await report("Yang sama");
    const [first, second] = await open();
    expect((await showReport(app, first?.id ?? ""))?.others.map((one) => one.id)).toEqual([second?.id]);
    await decide([first?.id ?? "", second?.id ?? ""], "removed");
    expect(await show()).toMatchObject({ kind: "gone", by: "portal", reason: "Memuat data pribadi" });
    expect(await isFound()).toBe(false);
    expect(letters).toMatchObject([{ to: "kominfo@metrokota.example", subject: "Diturunkan" }]);
    expect(await audit(id)).toEqual(["practice.removed"]);

    const office = { officeId: owner, provinceId: "" };
    const grants = [{ role: "reviewer" as const, ...office }];
    const removed = { kind: "removed", id, title: expect.any(String) };
    expect(await listFromOthers(app, { grants, office })).toContainEqual(removed);
    const subject = { kind: "practice", id } as const;
    const objection = { subject, officeId: owner, note: "Nama itu nama jalan" };
    expect(await objectToRemoval(app, by, objection)).toBe(true);
    expect(await objectToRemoval(app, by, objection)).toBe(false);
    expect(await listFromOthers(app, { grants, office })).not.toContainEqual(removed);

    const [waiting] = await open();
    expect(waiting).toMatchObject({ reason: "objection", note: "Nama itu nama jalan" });
    await decide([waiting?.id ?? ""], "kept", "Benar, nama jalan");
    expect((await show()).kind).toBe("shown");
    expect(await isFound()).toBe(true);
    expect(await audit(id)).toEqual(["practice.removed", "practice.published"]);
  });

  test("a curator sees how many wait, nobody of an office does", async () => {
    const { app, report } = await prepare();
    await report();
    const counted = await listFromOthers(app, { grants: [{ role: "curator" }], office: undefined });
    expect(counted).toMatchObject([{ kind: "reports" }]);
  });
});
