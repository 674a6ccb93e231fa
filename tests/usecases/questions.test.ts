import { expect, test } from "vitest";
import type { Answer, Question } from "../../app/domain/question.ts";
import type { AskedQuestions } from "../../app/domain/question-view.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { answerQuestion, askQuestion } from "../../app/usecases/ask-question.server.ts";
import {
  acceptAnswer,
  removeAnswer,
  removeQuestion,
  withdrawAnswer,
  withdrawQuestion,
} from "../../app/usecases/end-question.server.ts";
import { exportAccount } from "../../app/usecases/export-account.server.ts";
import { listQuestions } from "../../app/usecases/list-questions.server.ts";
import { removeDemo } from "../../app/usecases/remove-demo.server.ts";
import { searchSite } from "../../app/usecases/search-site.server.ts";
import { showQuestion } from "../../app/usecases/show-question.server.ts";
import { findSimilar } from "../../app/usecases/similar-questions.server.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";
import { describeOnLoadedDatabase } from "../support/practice-app.ts";

const QUESTION: Question = {
  ...{ title: "Bagaimana menyusun peta rencana tanpa konsultan?", body: "Kami **belum** punya.", practiceSlug: null },
  indicator: { instrument: "spbe-2020", no: 9, level: 2 },
};
const ANSWER: Answer = { body: "Pakai tim kecil lintas bidang.", scope: "Kabupaten", instrument: "spbe-2020" };
const ALL: AskedQuestions = {
  ...{ q: "", instrument: undefined, indicator: undefined, status: undefined, order: "newest", page: 1 },
};

describeOnLoadedDatabase("questions between offices", (current) => {
  const offices = new Map<string, Promise<string>>();
  const prepare = async () => {
    const app = { ...current(), now: () => new Date() };
    const officeOf = (code: string) => {
      const key = `${code} ${String(app.writer === current().writer)}`;
      const made = offices.get(key) ?? insertTestOffice(app.writer, code);
      offices.set(key, made);
      return made;
    };
    const [one, two] = [await officeOf("18.11"), await officeOf("18.12")];
    const asker = { personId: (await insertTestPerson(app.writer)).id };
    const helper = { personId: (await insertTestPerson(app.writer)).id };
    const ask = (question: Partial<Question> = {}, submission = newId()) =>
      askQuestion(app, asker, { officeId: one, question: { ...QUESTION, ...question }, submission });
    const askedNo = async (question: Partial<Question> = {}) => {
      const asked = await ask(question);
      if (asked.status !== "published") throw new Error(asked.status);
      return asked.no;
    };
    const reply = (no: number, submission = newId()) =>
      answerQuestion(app, helper, { officeId: two, no, answer: ANSWER, submission });
    const shown = async (no: number) => {
      const found = await showQuestion(app, no);
      if (found.kind !== "shown") throw new Error(found.kind);
      const row = await app.reader.selectFrom("question").select("id").where("no", "=", no).executeTakeFirstOrThrow();
      return { ...found.view, id: row.id };
    };
    return { app, one, two, asker, helper, ask, askedNo, reply, shown };
  };

  test("are published with number, office and subject, once for each form", async () => {
    const { app, ask, shown, asker } = await prepare();
    const key = newId();
    const first = await ask({}, key);
    expect(first).toMatchObject({ status: "published" });
    const no = "no" in first ? first.no : 0;
    expect(await ask({}, key)).toEqual({ status: "repeated", no });
    const { card, html } = await shown(no);
    expect(card).toMatchObject({ status: "unanswered", answers: 0, writer: { regionCode: "18.11" } });
    expect(card.subject).toMatchObject({ kind: "indicator", no: 9, level: 2, tag: "59/2020" });
    expect(html).toContain("<strong>belum</strong>");
    expect(JSON.stringify(card)).not.toContain(asker.personId);
    const audit = await app.reader
      .selectFrom("audit_entry")
      .select("action")
      .where("person_id", "=", asker.personId)
      .execute();
    expect(audit).toEqual([{ action: "question.asked" }]);
  });

  test("asked at the same moment get different numbers", async () => {
    const { ask } = await prepare();
    const asked = await Promise.all(Array.from({ length: 6 }, () => ask()));
    const numbers = asked.map((one) => ("no" in one ? one.no : 0));
    expect(new Set(numbers).size).toBe(6);
    expect(Math.min(...numbers)).toBeGreaterThan(0);
  });

  test("are answered, accepted and answered better: one accepted at a time, first in the list", async () => {
    const { app, one, asker, askedNo, reply, shown } = await prepare();
    const no = await askedNo();
    await reply(no);
    await reply(no);
    const before = await shown(no);
    expect(before.card).toMatchObject({ status: "replied", answers: 2 });
    const [first, second] = before.answers;
    const accept = (answerId = "") => acceptAnswer(app, asker, { answerId, questionId: before.id, officeId: one });
    expect(await accept(second?.id)).toBe(true);
    expect(await accept(second?.id)).toBe(false);
    expect((await shown(no)).answers.map(({ id }) => id)).toEqual([second?.id, first?.id]);
    expect(await accept(first?.id)).toBe(true);
    const after = await shown(no);
    expect(after.card.status).toBe("accepted");
    expect(after.answers.filter(({ acceptedAt }) => acceptedAt !== null).map(({ id }) => id)).toEqual([first?.id]);
    expect(after.answers[0]).toMatchObject({ scope: "Kabupaten", instrument: { tag: "59/2020", inForce: false } });
    const other = await shown(await askedNo());
    expect(await acceptAnswer(app, asker, { answerId: first?.id ?? "", questionId: other.id, officeId: one })).toBe(
      false,
    );
  });

  test("lose an accepted answer that is withdrawn or removed, which says why", async () => {
    const { app, one, two, asker, helper, askedNo, reply, shown } = await prepare();
    const no = await askedNo();
    await reply(no);
    const { id, answers } = await shown(no);
    const answerId = answers[0]?.id ?? "";
    await acceptAnswer(app, asker, { answerId, questionId: id, officeId: one });
    expect(await withdrawAnswer(app, helper, { id: answerId, officeId: two, reason: "Sudah usang" })).toBe(true);
    expect(await withdrawAnswer(app, helper, { id: answerId, officeId: two, reason: "Sudah usang" })).toBe(false);
    const after = await shown(no);
    expect(after.card).toMatchObject({ status: "unanswered", answers: 0 });
    expect(after.ended).toEqual([{ id: answerId, by: "office", reason: "Sudah usang" }]);
    await reply(no);
    const again = (await shown(no)).answers[0]?.id ?? "";
    const at = new Date().toISOString();
    await app.writer
      .transaction()
      .execute((trx) => removeAnswer(trx, { id: again, reason: "Promosi", personId: asker.personId, at }));
    expect((await shown(no)).ended).toContainEqual({ id: again, by: "portal", reason: "Promosi" });
  });

  test("that were withdrawn or removed say why, take no answers and are found no more", async () => {
    const { app, one, asker, askedNo, reply, shown } = await prepare();
    // Far from any other word, so that none is taken for it.
    const word = newId()
      .slice(-12)
      .replaceAll(/\d/g, (digit) => "ghijklmnop"[Number(digit)] ?? "");
    const found = async () => {
      await app.version.refresh();
      return (await searchSite(app, { q: word, kind: "question", page: 1 })).total;
    };
    const no = await askedNo({ title: `Apakah ${word} perlu dianggarkan?` });
    expect(await found()).toBe(1);
    const { id } = await shown(no);
    expect(await withdrawQuestion(app, asker, { id, officeId: one, reason: "Terjawab sendiri" })).toBe(true);
    expect(await found()).toBe(0);
    expect(await showQuestion(app, no)).toEqual({
      ...{ kind: "gone", by: "office", title: `Apakah ${word} perlu dianggarkan?`, reason: "Terjawab sendiri" },
    });
    expect(await reply(no)).toEqual({ status: "gone" });
    const removed = await shown(await askedNo());
    const at = new Date().toISOString();
    const remove = () =>
      app.writer
        .transaction()
        .execute((trx) => removeQuestion(trx, { id: removed.id, reason: "Iklan", personId: asker.personId, at }));
    expect([await remove(), await remove()]).toEqual([true, false]);
    expect(await showQuestion(app, removed.card.no)).toMatchObject({ kind: "gone", by: "portal" });
  });

  test("are listed by indicator, status and words, and their median counts from eight", async () => {
    const { app, askedNo, reply } = await prepare();
    const about = { instrument: "spbe-2020", no: 31, level: null };
    const list = async (change: Partial<AskedQuestions>) => {
      await app.version.refresh();
      return listQuestions(app, { ...ALL, instrument: "spbe-2020", indicator: 31, ...change });
    };
    const numbers: number[] = [];
    for (let at = 0; at < 8; at += 1) numbers.push(await askedNo({ indicator: about }));
    expect((await list({ status: "unanswered" })).found).toBe(8);
    await reply(numbers[0] ?? 0);
    expect((await list({ status: "replied" })).questions.map(({ no }) => no)).toEqual([numbers[0]]);
    expect((await list({ order: "oldest" })).questions.map(({ no }) => no)).toEqual(numbers);
    const measured = (await list({})).measured;
    for (const no of numbers.slice(1)) await reply(no);
    const after = await list({});
    expect(after.measured).toBe(measured + 7);
    expect(after.medianHours).not.toBeNull();
    expect((await list({ status: "unanswered" })).found).toBe(0);
    expect((await list({ q: "konsultan" })).found).toBe(8);
  });

  test("of the same matter are shown before asking, practices too", async () => {
    const { app, askedNo } = await prepare();
    const no = await askedNo({ title: "Bolehkah audit keamanan dikerjakan inspektorat sendiri?" });
    await app.version.refresh();
    const similar = await findSimilar(app, "Siapa mengerjakan audit keamanan: inspektorat atau luar?");
    expect(similar.question[0]).toMatchObject({ address: `/tanya/${no}` });
    expect((await findSimilar(app, "Warna sampul laporan triwulan")).question).toEqual([]);
    const practice = await findSimilar(app, "Bagaimana memetakan arsip bukti penilaian?");
    expect(practice.practice.map(({ address }) => address)).toContain("/praktik/pringsewu-memetakan-arsip-bukti");
  });

  test("are limited for each person and day", async () => {
    const { ask } = await prepare();
    for (let at = 0; at < 20; at += 1) expect(await ask()).toMatchObject({ status: "published" });
    expect(await ask()).toMatchObject({ status: "limit" });
  });

  test("about practices that are not public are refused", async () => {
    const { ask } = await prepare();
    expect(await ask({ indicator: null, practiceSlug: "tidak-ada" })).toEqual({
      ...{ status: "refused", problems: [{ field: "praktik", problem: "choice" }] },
    });
    expect(await ask({ indicator: null, practiceSlug: "mesuji-dasar-kebijakan-spbe" })).toMatchObject({
      status: "published",
    });
  });

  test("stand in the export of who wrote them", async () => {
    const { app, asker, helper, askedNo, reply } = await prepare();
    const no = await askedNo();
    await reply(no);
    const person = { sessionId: "", mail: "x@uji.example", name: "", position: "", grants: [], hasSecondFactor: false };
    const own = { ...person, office: undefined };
    expect((await exportAccount(app, { ...own, ...asker })).pertanyaan).toMatchObject([{ nomor: no }]);
    expect((await exportAccount(app, { ...own, ...helper })).jawaban).toMatchObject([{ pertanyaan: no }]);
  });

  test("of the demonstration go with it, and its answers to others", async () => {
    const { app, two, askedNo, reply, shown } = await prepare();
    const no = await askedNo();
    await reply(no);
    const { id, answers } = await shown(no);
    await acceptAnswer(
      app,
      { personId: (await insertTestPerson(app.writer)).id },
      {
        ...{ answerId: answers[0]?.id ?? "", questionId: id, officeId: two },
      },
    );
    const demo = await insertTestPerson(app.writer);
    const office = await app.writer.selectFrom("office").select("id").where("id", "=", two).executeTakeFirstOrThrow();
    await app.writer.updateTable("person").set({ demo: 1 }).where("id", "=", demo.id).execute();
    await app.writer.updateTable("answer").set({ answered_by: demo.id }).where("question_id", "=", id).execute();
    const asked = await askQuestion(
      app,
      { personId: demo.id },
      { officeId: office.id, question: QUESTION, submission: newId() },
    );
    await removeDemo(app);
    expect(await showQuestion(app, "no" in asked ? asked.no : 0)).toEqual({ kind: "unknown" });
    expect((await shown(no)).card).toMatchObject({ status: "unanswered", answers: 0 });
  });
});
