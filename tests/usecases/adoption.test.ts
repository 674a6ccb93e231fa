import { expect, test } from "vitest";
import type { AdoptionState, PracticeAdoption } from "../../app/domain/practice-adoption.ts";
import { adoptionFields } from "../../app/domain/practice-adoption.ts";
import { parseAdoption } from "../../app/forms/adoption.ts";
import { parsePracticeList } from "../../app/forms/practice-list.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { adoptPractice } from "../../app/usecases/adopt-practice.server.ts";
import { acceptHandover, offerHandover } from "../../app/usecases/hand-over.server.ts";
import { saveDraft } from "../../app/usecases/keep-draft.server.ts";
import { listPractices } from "../../app/usecases/list-practices.server.ts";
import { listVisitsOfAdoption } from "../../app/usecases/open-adoption.server.ts";
import { showPractice } from "../../app/usecases/show-practice.server.ts";
import { findAdoption } from "../../db/queries/adoption.server.ts";
import { listAdoptionsOfVisit } from "../../db/queries/visit-sequence.server.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";
import { describeOnLoadedDatabase } from "../support/practice-app.ts";
import { practiceRow, publishPractices, regionIdOf } from "../support/practice-rows.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

const ADOPTION: PracticeAdoption = {
  ...{ parts: "Formulir satu pintu", targetOn: "2027-03-31", changes: "", state: "planned", outcome: "", reason: "" },
  visitId: null,
};

describeOnLoadedDatabase("copying a practice", (current) => {
  const prepare = async () => {
    // The starter practices were loaded just now: lists in memory look for what changed since.
    const app = { ...current(), now: () => new Date() };
    const id = `p-${newId()}`;
    const at = "2026-11-20T03:00:00.000Z";
    const region = await regionIdOf(app.reader, "18.71");
    await publishPractices(app.writer, [
      practiceRow({ id, slug: id, region_id: region, status: "running", published_at: at, updated_at: at }),
    ]);
    await app.version.refresh();
    const officeOf = async (code: string) => {
      const row = await app.reader
        .selectFrom("office")
        .innerJoin("region", "region.id", "office.region_id")
        .select("office.id")
        .where("region.code", "=", code)
        .executeTakeFirst();
      return row?.id ?? insertTestOffice(app.writer, code);
    };
    const [one, two] = [await officeOf("18.11"), await officeOf("18.12")];
    const person = await insertTestPerson(app.writer);
    const by = { personId: person.id };
    const adopt = (officeId: string, adoptionId: string, from: number, change: Partial<PracticeAdoption> = {}) =>
      adoptPractice(app, by, {
        ...{ id: adoptionId, practiceId: id, officeId, from, submission: newId(), address: `/x/${adoptionId}` },
        adoption: { ...ADOPTION, ...change },
      });
    const counts = () =>
      app.reader
        .selectFrom("practice")
        .select(["adoptions", "successes", "checks"])
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
    const step = async () => {
      await app.version.refresh();
      const shown = await showPractice(app, id, { version: undefined, region: "" });
      return shown.kind === "shown" ? shown.view.card.evidence : undefined;
    };
    const isProven = async () => {
      await app.version.refresh();
      const query = parsePracticeList(new URLSearchParams("bukti=5"), app.instruments);
      return (await listPractices(app, query)).cards.some((card) => card.id === id);
    };
    const say = async (officeId: string, adoptionId: string, state: AdoptionState) => {
      await adopt(officeId, adoptionId, 0);
      await adopt(officeId, adoptionId, 1, { state, outcome: "Tiga hari", reason: state === "failed" ? "Dana" : "" });
    };
    return { app, id, one, two, person, by, adopt, counts, step, isProven, say };
  };

  test("is recorded once for an office, with version, audit entry and the practice's counts", async () => {
    const { app, id, one, adopt, counts } = await prepare();
    const adoptionId = newId();
    expect(await adopt(one, adoptionId, 0)).toEqual({ status: "published", address: `/x/${adoptionId}` });
    expect(await adopt(one, newId(), 0)).toEqual({ status: "conflict" });
    expect(await counts()).toEqual({ adoptions: 1, successes: 0, checks: 0 });
    const edit = { state: "failed", reason: "Anggaran dialihkan" } as const;
    expect(await adopt(one, adoptionId, 1, edit)).toMatchObject({ status: "published" });
    expect(await adopt(one, adoptionId, 1, { state: "succeeded" })).toEqual({ status: "conflict" });
    expect(await counts()).toEqual({ adoptions: 1, successes: 0, checks: 0 });
    const actions = await app.reader
      .selectFrom("audit_entry")
      .select("action")
      .where("subject_id", "=", adoptionId)
      .orderBy("id")
      .execute();
    expect(actions.map(({ action }) => action)).toEqual(["adoption.recorded", "adoption.edited"]);
    const shown = await showPractice(app, id, { version: undefined, region: "" });
    expect(shown.kind === "shown" && shown.view.adoptions).toMatchObject([
      { regionCode: "18.11", state: "failed", outcome: "Anggaran dialihkan" },
    ]);
  });

  test("may name a visit to the practice's region, and no other", async () => {
    const { app, one, adopt } = await prepare();
    const sides = { visitor: "18.11", host: "18.71", visitorOffice: one };
    const held = await insertTestVisit(app.writer, sides, { state: "held", topic: "Satu pintu" });
    await insertTestVisit(app.writer, sides, { state: "scheduled" });
    await insertTestVisit(app.writer, { ...sides, host: "18.12" }, { state: "held" });
    const adoptionId = newId();
    await adopt(one, adoptionId, 0, { visitId: held });
    const standing = await findAdoption(app.reader, adoptionId);
    if (standing === undefined) throw new Error("nothing was recorded");
    const visits = await listVisitsOfAdoption(app, standing);
    expect(visits).toEqual([{ id: held, topic: "Satu pintu", startsOn: "2026-12-08" }]);
    expect(await listAdoptionsOfVisit(app.reader, held)).toMatchObject([{ state: "planned" }]);
    const typed = { ...adoptionFields({ ...ADOPTION, visitId: held }) };
    expect(parseAdoption(typed, visits)).toMatchObject({ ok: true, value: { visitId: held } });
    expect(parseAdoption({ ...typed, kunjungan: newId() }, visits)).toEqual({
      ...{ ok: false, problems: [{ field: "kunjungan", problem: "visit" }] },
    });
  });

  test("a form sent twice records once and leads to the same address", async () => {
    const { app, id, one, by, counts } = await prepare();
    const edit = { practiceId: id, officeId: one, from: 0, submission: newId(), adoption: ADOPTION };
    const first = newId();
    await adoptPractice(app, by, { ...edit, id: first, address: `/x/${first}` });
    const again = await adoptPractice(app, by, { ...edit, id: newId(), address: "/x/lain" });
    expect(again).toEqual({ status: "repeated", address: `/x/${first}` });
    expect(await counts()).toMatchObject({ adoptions: 1 });
  });

  test("what is not public cannot be copied, and one begun before is still told", async () => {
    const { app, id, one, two, adopt } = await prepare();
    const adoptionId = newId();
    await adopt(one, adoptionId, 0);
    await app.writer.updateTable("practice").set({ state: "withdrawn" }).where("id", "=", id).execute();
    expect(await adopt(two, newId(), 0)).toEqual({ status: "conflict" });
    expect(await adopt(one, adoptionId, 1, { state: "running" })).toMatchObject({ status: "published" });
  });

  test("T5: two offices that succeeded raise the evidence to step 5, on its page and in the list", async () => {
    const { one, two, adopt, counts, step, isProven, say } = await prepare();
    expect([await step(), await isProven()]).toEqual([1, false]);
    const [first, second] = [newId(), newId()];
    await say(one, first, "succeeded");
    await say(two, second, "failed");
    expect([await step(), await isProven()]).toEqual([1, false]);
    await adopt(two, second, 2, { state: "succeeded" });
    expect(await counts()).toEqual({ adoptions: 2, successes: 2, checks: 0 });
    expect([await step(), await isProven()]).toEqual([5, true]);
    await adopt(one, first, 2, { state: "failed", reason: "Berhenti dipakai" });
    expect([await step(), await isProven()]).toEqual([1, false]);
  });

  test("two offices that record at the same moment are both counted", async () => {
    const { one, two, adopt, counts } = await prepare();
    await Promise.all([adopt(one, newId(), 0), adopt(two, newId(), 0)]);
    expect(await counts()).toMatchObject({ adoptions: 2 });
  });

  test("M3: a draft passes on with a handover; what is recorded belongs to the office", async () => {
    const { app, one, person, by, adopt } = await prepare();
    const adoptionId = newId();
    await adopt(one, adoptionId, 0);
    const draft = {
      kind: "adoption",
      id: adoptionId,
      officeId: one,
      fields: { hasil: "Hampir" },
      baseVersion: 1,
    } as const;
    await saveDraft(app, by, draft);
    const taker = await insertTestPerson(app.writer);
    const offer = { officeId: one, fromPersonId: person.id, toPersonId: taker.id, note: null };
    await acceptHandover(app, { personId: taker.id }, await offerHandover(app, by, offer));
    const drafts = await app.reader
      .selectFrom("draft")
      .select(["person_id", "body"])
      .where("subject_id", "=", adoptionId)
      .execute();
    expect(drafts).toMatchObject([{ person_id: taker.id, body: expect.stringContaining("Hampir") }]);
  });
});
