import { expect, test } from "vitest";
import type { Grant } from "../../app/domain/permissions.ts";
import { planFields, planOf } from "../../app/domain/visit-plan.ts";
import type { StepMove, VisitStep } from "../../app/domain/visit-step.ts";
import { type StepEdit, stepVisit } from "../../app/usecases/step-visit.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

const STEP: VisitStep = { note: null, when: null, listed: false, seats: null };
const at = (from: string) => ({ from, to: null, startsAt: "09:30", endsAt: null });

describeOnEachDatabase("steps of a visit", (current) => {
  const prepare = async (now = "2026-11-25T03:00:00.000Z") => {
    const { writer } = current();
    await insertCountry(writer);
    let clock = new Date(now);
    const version = { current: () => 0, refresh: async () => {}, close: () => {} };
    const app = { ...current(), version, now: () => clock };
    const personOf = async (regionCode: string) => {
      const officeId = await insertTestOffice(writer, regionCode);
      const { id } = await insertTestPerson(writer, { roles: [{ role: "reviewer", officeId }] });
      const owner = { officeId, provinceId: "p" };
      const grants: Grant[] = [{ role: "reviewer", ...owner }];
      return { personId: id, office: owner, grants };
    };
    const [visitor, host] = [await personOf("18.72"), await personOf("18.11")];
    const sides = { visitor: "18.72", host: "18.11", visitorOffice: visitor.office.officeId };
    const id = await insertTestVisit(writer, { ...sides, hostOffice: host.office.officeId }, { moves: 1 });
    let forms = 0;
    const take = (who: typeof visitor, move: StepMove, seen: number, edit: Partial<StepEdit> = {}) => {
      forms += 1;
      const form = { id, move, step: STEP, seen, submission: `form-${forms}`, address: `/ruang-kerja/kunjungan/${id}` };
      return stepVisit(app, who, { ...form, ...edit });
    };
    const read = () => writer.selectFrom("visit").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    const later = (instant: string) => {
      clock = new Date(instant);
    };
    return { app, writer, visitor, host, id, take, read, later, sides };
  };

  test("from a request to a day in the calendar and past it", async () => {
    const { writer, visitor, host, id, take, read, later } = await prepare();
    await writer
      .insertInto("visit_plan")
      .values({
        ...{ visit_id: id, version: 1, updated_at: "2026-11-25T03:00:00.000Z" },
        body: JSON.stringify(planFields(planOf({ "indikator-1": "spbe-2020/21" }))),
      })
      .execute();
    const proposal = { step: { ...STEP, note: "Ruang rapat dipakai", when: at("2026-12-10") } };
    expect(await take(host, "propose", 1, proposal)).toEqual({ status: "done" });
    expect(await read()).toMatchObject({ state: "rescheduled", proposed_by: "host", starts_on: "2026-12-10" });
    expect(await take(host, "accept", 2)).toEqual({ status: "closed" });
    expect(await take(visitor, "accept", 2)).toEqual({ status: "done" });
    const schedule = { step: { ...STEP, when: at("2026-12-10"), listed: true, seats: 2 } };
    expect(await take(visitor, "schedule", 3, schedule)).toEqual({ status: "done" });
    expect(await read()).toMatchObject({
      ...{ state: "scheduled", visibility: "listed", proposed_by: null, seats: 2, starts_at: "09:30", moves: 4 },
    });
    const listed = await writer.selectFrom("visit_indicator").select(["instrument", "indicator_no"]).execute();
    expect(listed).toEqual([{ instrument: "spbe-2020", indicator_no: 21 }]);
    expect(await take(host, "hold", 4)).toEqual({ status: "closed" });
    // Half past midnight of that day where they meet.
    later("2026-12-09T17:30:00.000Z");
    expect(await take(host, "hold", 4)).toEqual({ status: "done" });
    const moves = await writer
      .selectFrom("visit_move")
      .select(["move", "side", "note"])
      .orderBy("moved_at")
      .orderBy("id")
      .execute();
    expect(moves.map(({ move, side }) => `${side} ${move}`)).toEqual([
      ...["host propose", "visitor accept", "visitor schedule", "host hold"],
    ]);
    expect(moves[0]?.note).toBe("Ruang rapat dipakai");
    const audit = await writer
      .selectFrom("audit_entry")
      .select("subject_id")
      .where("action", "=", "visit.moved")
      .execute();
    expect(audit).toEqual(Array.from({ length: 4 }, () => ({ subject_id: id })));
  });

  test("another date takes a visit out of the public calendar until it is agreed", async () => {
    const { visitor, host, take, read } = await prepare();
    await take(host, "accept", 1);
    await take(host, "schedule", 2, { step: { ...STEP, when: at("2026-12-10"), listed: true } });
    await take(visitor, "propose", 3, { step: { ...STEP, when: at("2026-12-11") } });
    expect(await read()).toMatchObject({ state: "rescheduled", visibility: "hidden", proposed_by: "visitor" });
  });

  test("a schedule leaves a seat for every office that joins already", async () => {
    const { writer, host, id, take, read } = await prepare();
    await take(host, "accept", 1);
    const schedule = (seats: number | null) => ({ step: { ...STEP, when: at("2026-12-10"), listed: true, seats } });
    await take(host, "schedule", 2, schedule(1));
    const guest = await insertTestOffice(writer, "18.12");
    const { region_id } = await writer
      .selectFrom("office")
      .select("region_id")
      .where("id", "=", guest)
      .executeTakeFirstOrThrow();
    await writer
      .insertInto("visit_guest")
      .values({
        ...{ id: "g", visit_id: id, region_id, office_id: guest, state: "joined", people: 2, note: null },
        ...{ asked_by: host.personId, asked_at: "2026-11-25T03:00:00.000Z", answered_by: null, answered_at: null },
      })
      .execute();
    for (const seats of [0, null]) {
      expect(await take(host, "schedule", 3, { ...schedule(seats), submission: "satu" })).toEqual({ status: "taken" });
    }
    expect(await read()).toMatchObject({ seats: 1, moves: 3 });
    expect(await take(host, "schedule", 3, { ...schedule(1), submission: "satu" })).toEqual({ status: "done" });
  });

  test("a visit that the portal took down stays down, whatever is decided", async () => {
    const { writer, host, id, take, read } = await prepare();
    await take(host, "accept", 1);
    await writer.updateTable("visit").set({ visibility: "removed" }).where("id", "=", id).execute();
    await take(host, "schedule", 2, { step: { ...STEP, when: at("2026-12-10"), listed: true } });
    expect(await read()).toMatchObject({ state: "scheduled", visibility: "removed" });
    await take(host, "propose", 3, { step: { ...STEP, when: at("2026-12-11") } });
    expect(await read()).toMatchObject({ state: "rescheduled", visibility: "removed" });
  });

  test("is found by the search while it is listed, and no longer", async () => {
    const { writer, host, take } = await prepare();
    const found = async () =>
      (await writer.selectFrom("search_document").select("title").where("kind", "=", "visit").execute()).length;
    await take(host, "accept", 1);
    await take(host, "schedule", 2, { step: { ...STEP, when: at("2026-12-10"), listed: true } });
    expect(await found()).toBe(1);
    await take(host, "propose", 3, { step: { ...STEP, when: at("2026-12-11") } });
    expect(await found()).toBe(0);
  });

  test("two who decide at once: one step is taken, the other is told", async () => {
    const { visitor, host, take, read, writer } = await prepare();
    const note = { step: { ...STEP, note: "Anggaran" } };
    const outcomes = await Promise.all([take(host, "accept", 1), take(visitor, "cancel", 1, note)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["closed", "done"]);
    expect(await read()).toMatchObject({ moves: 2 });
    expect(await writer.selectFrom("visit_move").select("id").execute()).toHaveLength(1);
  });

  test("a form that comes twice is carried out once", async () => {
    const { host, take, read, writer } = await prepare();
    const form = { submission: "satu" };
    const both = await Promise.all([take(host, "accept", 1, form), take(host, "accept", 1, form)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["done", "repeated"]);
    expect(await read()).toMatchObject({ state: "accepted", moves: 2 });
    expect(await writer.selectFrom("visit_move").select("id").execute()).toHaveLength(1);
  });

  test("a form that was refused may be sent again", async () => {
    const { visitor, host, take } = await prepare();
    expect(await take(visitor, "accept", 1, { submission: "satu" })).toEqual({ status: "closed" });
    await take(host, "propose", 1, { step: { ...STEP, when: at("2026-12-12") } });
    expect(await take(visitor, "accept", 2, { submission: "satu" })).toEqual({ status: "done" });
  });

  test("the answer of a host without an office is written down by the visitor", async () => {
    const { app, writer, visitor, sides } = await prepare();
    const id = await insertTestVisit(writer, sides, { moves: 1 });
    const form = { id, step: STEP, seen: 1, submission: "catat", address: "/x" };
    expect(await stepVisit(app, visitor, { ...form, move: "accept" })).toEqual({ status: "done" });
    const [move] = await writer.selectFrom("visit_move").selectAll().where("visit_id", "=", id).execute();
    expect(move).toMatchObject({ side: "host", on_record: 1, office_id: sides.visitorOffice });
  });

  test("nobody else takes a step", async () => {
    const { writer, take, read } = await prepare();
    const officeId = await insertTestOffice(writer, "18");
    const { id: personId } = await insertTestPerson(writer, { roles: [{ role: "office_admin", officeId }] });
    const stranger = { personId, office: { officeId, provinceId: "p" }, grants: [] };
    expect(await take({ ...stranger, grants: [{ role: "office_admin", ...stranger.office }] }, "accept", 1)).toEqual({
      status: "closed",
    });
    expect(await read()).toMatchObject({ state: "requested", moves: 1 });
  });
});
