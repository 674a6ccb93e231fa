import { expect, test } from "vitest";
import { planFields, type VisitPlan } from "../../app/domain/visit-plan.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { askVisit, type VisitRequest } from "../../app/usecases/ask-visit.server.ts";
import { editVisitPlan } from "../../app/usecases/edit-visit-plan.server.ts";
import { findRegionByCode } from "../../db/queries/region.server.ts";
import { findVisit } from "../../db/queries/visit.server.ts";
import { listVisitMoves } from "../../db/queries/visit-move.server.ts";
import { findVisitPlan } from "../../db/queries/visit-text.server.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";
import { describeOnLoadedDatabase } from "../support/practice-app.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

const PLAN: VisitPlan = {
  ...{
    indicators: [{ instrument: "spbe-2020", no: 21 }],
    stuck: "OPD belum ikut",
    questions: ["Siapa pemilik risiko?"],
  },
  ...{ documents: "", form: "online", kind: "consult", wantedFrom: "2026-12-08", wantedTo: "2026-12-09", place: "" },
  ...{ link: "", delegation: [{ position: "Staf", count: 2 }], letterNo: "", letterDate: null },
  ...{ orderNo: "", orderDate: null, note: "" },
};

describeOnLoadedDatabase("asking for a visit", (current) => {
  const officeOf = async (code: string) => {
    const app = current();
    const row = await app.reader
      .selectFrom("office")
      .innerJoin("region", "region.id", "office.region_id")
      .select("office.id")
      .where("region.code", "=", code)
      .executeTakeFirst();
    return row?.id ?? insertTestOffice(app.writer, code);
  };
  const regionOf = async (code: string) => {
    const region = await findRegionByCode(current().reader, code);
    if (region === undefined) throw new Error(`no region ${code}`);
    return region;
  };
  const actorOf = async (officeId: string, role: "author" | "reviewer") => {
    const person = await insertTestPerson(current().writer, { roles: [{ role, officeId }] });
    const office = { officeId, provinceId: (await regionOf("18")).id };
    return { personId: person.id, grants: [{ role, ...office }], office };
  };
  const requestOf = async (change: Partial<VisitRequest> = {}): Promise<VisitRequest> => {
    const id = newId();
    const [visitor, host] = [await regionOf("18.12"), await regionOf("18.11")];
    const sent = { submission: newId(), address: `/x/${id}`, send: true };
    return { id, officeId: await officeOf("18.12"), visitor, host, plan: PLAN, ...sent, ...change };
  };
  const counts = async () => {
    const rows = await current().reader.selectFrom("visit").select("id").where("source_id", "is", null).execute();
    return rows.length;
  };

  test("one form makes one visit, with its plan, its first step and its place in the log", async () => {
    const app = current();
    const host = await officeOf("18.11");
    const request = await requestOf();
    const actor = await actorOf(request.officeId, "reviewer");
    const before = await counts();
    const [one, two] = await Promise.all([
      askVisit(app, actor, request),
      askVisit(app, actor, { ...request, id: newId(), address: "/x/lain" }),
    ]);
    expect([one.status, two.status].sort()).toEqual(["published", "repeated"]);
    expect(await counts()).toBe(before + 1);
    const { id } = one.status === "published" ? request : { id: "" };
    expect(await findVisit(app.reader, id)).toMatchObject({
      ...{ state: "requested", visibility: "hidden", keeper: "visitor", form: "online", kind: "consult", moves: 1 },
      ...{ startsOn: "2026-12-08", endsOn: "2026-12-09", precision: "day", zone: "Asia/Jakarta" },
      ...{
        topic: "Siapa pemilik risiko?",
        visitor: { regionCode: "18.12" },
        host: { regionCode: "18.11", officeId: host },
      },
    });
    expect(await findVisitPlan(app.reader, id)).toMatchObject({ version: 1, fields: planFields(PLAN) });
    expect(await listVisitMoves(app.reader, id)).toMatchObject([{ move: "send", side: "visitor", on_record: 0 }]);
    const about = await app.reader.selectFrom("visit_indicator").selectAll().where("visit_id", "=", id).execute();
    expect(about).toMatchObject([{ instrument: "spbe-2020", indicator_no: 21 }]);
    const log = await app.reader.selectFrom("audit_entry").select("action").where("subject_id", "=", id).execute();
    expect(log.map(({ action }) => action).sort()).toEqual(["visit.drafted", "visit.moved"]);
  });

  test("without the right to send nothing of it stays; as a draft it does", async () => {
    const app = current();
    const request = await requestOf();
    const actor = await actorOf(request.officeId, "author");
    const before = await counts();
    await expect(askVisit(app, actor, request)).rejects.toThrow();
    expect([await counts(), await findVisitPlan(app.reader, request.id)]).toEqual([before, undefined]);
    expect(await askVisit(app, actor, { ...request, send: false })).toMatchObject({ status: "published" });
    expect(await findVisit(app.reader, request.id)).toMatchObject({ state: "draft", moves: 0 });
  });

  test("a region without an office is asked under the name that its office would have, in the zone of its place", async () => {
    const app = current();
    const request = await requestOf({
      host: await regionOf("51.03"),
      plan: { ...PLAN, wantedFrom: null, wantedTo: null },
    });
    await askVisit(app, await actorOf(request.officeId, "reviewer"), request);
    expect(await findVisit(app.reader, request.id)).toMatchObject({
      ...{ state: "requested", zone: "Asia/Makassar", startsOn: null, precision: "unknown" },
      host: { officeId: null, name: "Dinas Komunikasi dan Informatika Kabupaten Badung" },
    });
  });

  test("both sides keep one plan: the second of two that began alike is told, and nothing is lost", async () => {
    const app = current();
    const request = await requestOf();
    const [guest, host] = [
      await actorOf(request.officeId, "reviewer"),
      await actorOf(await officeOf("18.11"), "author"),
    ];
    await askVisit(app, guest, request);
    const edit = (value: VisitPlan, from: number) => ({
      ...{ id: request.id, officeId: request.officeId, value, from, submission: newId(), address: "/x" },
    });
    const place = { ...PLAN, place: "Aula Dinas" };
    const other = { ...PLAN, documents: "SOP", wantedFrom: "2027-01-05", wantedTo: null };
    const saved = await Promise.all([
      editVisitPlan(app, host, edit(place, 1)),
      editVisitPlan(app, guest, edit(other, 1)),
    ]);
    expect(saved.map(({ status }) => status).sort()).toEqual(["conflict", "published"]);
    expect(await findVisitPlan(app.reader, request.id)).toMatchObject({ version: 2 });
    // What was asked for stays as it was sent.
    expect(await findVisit(app.reader, request.id)).toMatchObject({ startsOn: "2026-12-08", moves: 1 });
    expect(await editVisitPlan(app, guest, edit({ ...other, form: "in_person" }, 2))).toMatchObject({
      status: "published",
    });
    expect(await findVisit(app.reader, request.id)).toMatchObject({ form: "in_person", startsOn: "2026-12-08" });
  });

  test("the plan of a draft leads its dates, topic and indicators", async () => {
    const app = current();
    const request = await requestOf({ send: false });
    const actor = await actorOf(request.officeId, "author");
    await askVisit(app, actor, request);
    const value: VisitPlan = {
      ...{ ...PLAN, questions: [], stuck: "kata ".repeat(60).trim(), form: "peers_come" },
      ...{ wantedFrom: "2027-02-01", wantedTo: null, indicators: [{ instrument: "spbe-2020", no: 22 }] },
    };
    const sent = { submission: newId(), address: "/x" };
    await editVisitPlan(app, actor, { id: request.id, officeId: request.officeId, value, from: 1, ...sent });
    const visit = await findVisit(app.reader, request.id);
    expect(visit).toMatchObject({ startsOn: "2027-02-01", endsOn: null, form: "peers_come", state: "draft" });
    expect(visit?.topic).toMatch(/^(kata ){20,}kata…$/);
    expect(visit?.topic.length).toBeLessThanOrEqual(160);
    const about = await app.reader
      .selectFrom("visit_indicator")
      .selectAll()
      .where("visit_id", "=", request.id)
      .execute();
    expect(about.map(({ indicator_no }) => indicator_no)).toEqual([22]);
  });

  test("a visit that came to nothing keeps its plan; of one that has been the letters can be added", async () => {
    const app = current();
    const officeId = await officeOf("18.12");
    const actor = await actorOf(officeId, "author");
    const sides = { visitor: "18.12", host: "18.11", visitorOffice: officeId };
    const save = async (state: "declined" | "cancelled" | "held" | "confirmed") => {
      const id = await insertTestVisit(app.writer, sides, { state });
      const value: VisitPlan = { ...PLAN, orderNo: "094/12/2026", form: "online" };
      const outcome = await editVisitPlan(app, actor, {
        id,
        officeId,
        value,
        from: 0,
        submission: newId(),
        address: "/x",
      });
      return { status: outcome.status, visit: await findVisit(app.reader, id) };
    };
    for (const state of ["declined", "cancelled"] as const) expect((await save(state)).status).toBe("conflict");
    for (const state of ["held", "confirmed"] as const) {
      expect(await save(state)).toMatchObject({
        status: "published",
        visit: { form: "in_person", topic: "Manajemen risiko SPBE" },
      });
    }
  });
});
