import { expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { answerCommitment, type SentCheck, showChecks } from "../../app/usecases/check-commitments.server.ts";
import { showVisitSequence } from "../../app/usecases/show-visit-sequence.server.ts";
import { recordAgreement, withdrawOwnAgreement } from "../../app/usecases/visit-agreements.server.ts";
import { findVisit } from "../../db/queries/visit.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase, type TestDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";
import { writingApp } from "../support/practice-writing.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

const ACTION = "Menyusun Perbup SPBE";

/** A visit of March 2026 that is public, with one commitment of its visitor. */
async function prepareVisit(database: Pick<TestDatabase, "writer" | "reader">) {
  const app = writingApp(database);
  const { writer, reader } = app;
  await insertCountry(writer);
  const officeId = await insertTestOffice(writer, "18.12");
  const hostOffice = await insertTestOffice(writer, "18.11");
  const person = await insertTestPerson(writer);
  const id = await insertTestVisit(
    writer,
    { visitor: "18.12", host: "18.11", visitorOffice: officeId, hostOffice },
    {
      ...{ state: "reported", visibility: "published", starts_on: "2026-03-16" },
      published_at: "2026-03-20T03:00:00.000Z",
    },
  );
  await writer
    .insertInto("commitment")
    .values({
      ...{ visit_id: id, no: 1, side: "visitor", action: ACTION, in_charge: "Bidang TIK", due_on: "2026-06-30" },
      ...{ instrument: null, indicator_no: null, evidence: "" },
    })
    .execute();
  const visit = await findVisit(reader, id);
  if (visit === undefined) throw new Error("no visit");
  const answer = (change: Partial<SentCheck["answer"]> = {}, submission = newId()) =>
    answerCommitment(
      app,
      { personId: person.id },
      {
        ...{ visit, side: "visitor", officeId, submission, address: "/x" },
        answer: { no: 1, month: 6, status: "running", note: null, link: null, action: ACTION, ...change },
      },
    );
  const version = async () =>
    (await reader.selectFrom("content_state").select("version").executeTakeFirstOrThrow()).version;
  return { app, by: { personId: person.id }, officeId, hostOffice, visit, answer, version };
}

describeOnEachDatabase("what follows a visit", (database) => {
  test("what followed a visit is kept, and stands in the order of time", async () => {
    const { app, by, officeId, hostOffice, visit, answer, version } = await prepareVisit(database());
    const before = await version();
    const key = newId();
    expect(await Promise.all([answer({}, key), answer({}, key)]).then((all) => all.sort())).toEqual([
      "kept",
      "repeated",
    ]);
    expect(await version()).toBe(before + 1);
    expect(await answer({ status: "done" })).toBe("kept");
    expect(await answer({ action: "Yang lain" })).toBe("changed");
    expect(await answer({ no: 2 })).toBe("changed");

    const { commitments, months } = await showChecks(app, { visit, side: "visitor", month: null });
    expect(months.map(({ day, isOpen }) => [day, isOpen])).toEqual([
      ["2026-06-16", true],
      ["2026-09-16", true],
      ["2027-03-16", true],
    ]);
    expect(commitments).toMatchObject([
      { status: { kind: "done", month: 6 }, answers: [{ month: 6, status: "done" }] },
    ]);
    expect((await showChecks(app, { visit, side: "host", month: null })).commitments).toEqual([]);

    const agreement = {
      kind: "pks",
      number: "12",
      title: "Berbagi",
      signedOn: "2026-05-01",
      validUntil: null,
    } as const;
    const sent = { visitId: visit.id, officeId, agreement, submission: newId(), address: "/x" };
    expect(await recordAgreement(app, by, sent)).toBe("recorded");
    expect(await recordAgreement(app, by, sent)).toBe("repeated");
    const stepsNow = async () => {
      const { steps } = await showVisitSequence({ ...app, instruments: [] }, visit);
      return steps.map(({ kind, day }) => [kind, day]);
    };
    expect(await stepsNow()).toEqual([
      ...[
        ["visit", "2026-03-16"],
        ["adoption", null],
        ["commitments", "2026-03-20"],
        ["agreement", "2026-05-01"],
      ],
    ]);
    const { id = "" } = (await app.reader.selectFrom("agreement").select("id").executeTakeFirst()) ?? {};
    const ending = { id, visitId: visit.id };
    expect(await withdrawOwnAgreement(app, by, { ...ending, officeId: hostOffice })).toBe(false);
    expect(await withdrawOwnAgreement(app, by, { ...ending, officeId })).toBe(true);
    expect(await withdrawOwnAgreement(app, by, { ...ending, officeId })).toBe(false);
    expect((await stepsNow()).map(([kind]) => kind)).not.toContain("agreement");
  });
});
