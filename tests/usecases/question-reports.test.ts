import { expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { answerQuestion, askQuestion } from "../../app/usecases/ask-question.server.ts";
import { acceptAnswer, withdrawAnswer } from "../../app/usecases/end-question.server.ts";
import { listFromOthers } from "../../app/usecases/list-from-others.server.ts";
import { listQuestionsAbout } from "../../app/usecases/list-questions.server.ts";
import { decideReports, listReports, showReport } from "../../app/usecases/moderate-content.server.ts";
import { removeDemo } from "../../app/usecases/remove-demo.server.ts";
import { findReportableText, reportContent } from "../../app/usecases/report-content.server.ts";
import { showQuestion } from "../../app/usecases/show-question.server.ts";
import { prepareCheckDesk } from "../support/check-desk.ts";
import { describeOnLoadedDatabase } from "../support/practice-app.ts";

describeOnLoadedDatabase("reports about questions and answers", (current) => {
  /** A question about a practice, with an accepted answer. */
  const prepare = async () => {
    const desk = await prepareCheckDesk({ ...current(), now: () => new Date() });
    const { app, id: practiceId, owner, near, by } = desk;
    const title = `Apakah ${newId()} perlu dianggarkan?`;
    const question = { title, body: "Kami **belum** punya.", practiceSlug: practiceId, indicator: null };
    const asked = await askQuestion(app, by, { officeId: near, question, submission: newId() });
    if (asked.status !== "published") throw new Error(asked.status);
    const { no } = asked;
    const answer = { body: "Tidak **perlu**.", scope: "", instrument: null };
    await answerQuestion(app, by, { officeId: owner, no, answer, submission: newId() });
    const shown = await showQuestion(app, no);
    if (shown.kind !== "shown") throw new Error(shown.kind);
    const [questionId, answerId] = [shown.view.card.id, shown.view.answers[0]?.id ?? ""];
    await acceptAnswer(app, by, { answerId, questionId, officeId: near });
    const report = async (kind: "question" | "answer") => {
      const found = await findReportableText(app, no, kind === "answer" ? answerId : "");
      if (found === undefined) throw new Error("nothing to report");
      const subject = { kind: found.kind, id: found.id };
      await reportContent(app, `10.0.0.${newId()}`, { subject, reason: "wrong", note: "Keliru" });
    };
    const open = async () => (await listReports(app)).open.filter(({ subject }) => subject.title === title);
    const decide = async (outcome: "kept" | "removed") => {
      const [first, ...others] = await open();
      if (first === undefined) throw new Error("no report");
      const ids = [first.id, ...others.map(({ id }) => id)];
      const letter = () => ({ subject: "Surat", text: "Surat" });
      await decideReports(app, by, { ids, subject: first.subject, outcome, reason: "Iklan" }, letter);
      return first.id;
    };
    const show = () => showQuestion(app, no);
    const isFound = async () => {
      const rows = await app.reader
        .selectFrom("search_document")
        .select("id")
        .where("kind", "=", "question")
        .where("id", "=", questionId)
        .execute();
      return rows.length > 0;
    };
    return { ...desk, no, title, practiceId, questionId, answerId, report, open, decide, show, isFound };
  };

  test("a question that stays keeps everything, and its report is closed", async () => {
    const { app, questionId, report, open, decide, show, isFound, audit } = await prepare();
    await report("question");
    const [one] = await open();
    expect(one?.subject).toMatchObject({ kind: "question", id: questionId, state: "answered" });
    expect((await showReport(app, one?.id ?? ""))?.html).toContain("<strong>belum</strong>");
    await decide("kept");
    expect(await open()).toEqual([]);
    expect((await show()).kind).toBe("shown");
    expect(await isFound()).toBe(true);
    expect(await audit(one?.id ?? "")).toEqual(["report.sent", "report.handled"]);
  });

  test("a removed question says why, and leaves search, practice and what can be reported; nobody gets a letter", async () => {
    const { app, no, practiceId, questionId, answerId, ...desk } = await prepare();
    const onPractice = () => listQuestionsAbout(app, { practiceId, limit: 5 });
    expect(await onPractice()).toMatchObject([{ no, status: "accepted" }]);
    await desk.report("question");
    await desk.report("question");
    const counted = await listFromOthers(app, { grants: [{ role: "curator" }], office: undefined });
    expect(counted).toMatchObject([{ kind: "reports" }]);
    const [first, second] = await desk.open();
    expect((await showReport(app, first?.id ?? ""))?.others.map(({ id }) => id)).toEqual([second?.id]);
    const before = await app.reader.selectFrom("content_state").select("version").executeTakeFirstOrThrow();
    const id = await desk.decide("removed");
    const after = await app.reader.selectFrom("content_state").select("version").executeTakeFirstOrThrow();
    expect(after.version).toBeGreaterThan(before.version);
    expect(await desk.open()).toEqual([]);
    expect(await desk.show()).toMatchObject({ kind: "gone", by: "portal", reason: "Iklan" });
    expect(await desk.isFound()).toBe(false);
    expect(await onPractice()).toEqual([]);
    expect(await findReportableText(app, no, "")).toBeUndefined();
    expect(await findReportableText(app, no, answerId)).toBeUndefined();
    expect(await desk.audit(questionId)).toContain("question.removed");
    expect(desk.letters).toEqual([]);
    expect((await showReport(app, id))?.report).toMatchObject({ outcome: "removed", subject: { state: "removed" } });
  });

  test("a removed answer leaves its question open, with the reason in its place", async () => {
    const { app, answerId, report, open, decide, show, audit } = await prepare();
    await report("answer");
    const [one] = await open();
    expect(one?.subject).toMatchObject({ kind: "answer", id: answerId, state: "public" });
    expect((await showReport(app, one?.id ?? ""))?.html).toContain("<strong>perlu</strong>");
    await decide("removed");
    expect(await show()).toMatchObject({
      kind: "shown",
      view: {
        ...{ card: { status: "unanswered" }, answers: [] },
        ended: [{ id: answerId, by: "portal", reason: "Iklan" }],
      },
    });
    expect(await audit(answerId)).toContain("answer.removed");
  });

  test("what its office took back meanwhile keeps the office's reason, and its report can be closed", async () => {
    const { app, by, owner, answerId, report, open, decide, show, audit } = await prepare();
    await report("answer");
    await withdrawAnswer(app, by, { id: answerId, officeId: owner, reason: "Sudah usang" });
    await decide("removed");
    expect(await open()).toEqual([]);
    expect(await show()).toMatchObject({ view: { ended: [{ by: "office", reason: "Sudah usang" }] } });
    expect(await audit(answerId)).not.toContain("answer.removed");
  });

  test("about what the demonstration wrote go with it", async () => {
    const { app, by, report, open } = await prepare();
    await report("question");
    await report("answer");
    const ids = (await open()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    await app.writer.updateTable("person").set({ demo: 1 }).where("id", "=", by.personId).execute();
    await removeDemo(app);
    expect(await app.reader.selectFrom("content_report").select("id").where("id", "in", ids).execute()).toEqual([]);
  });
});
