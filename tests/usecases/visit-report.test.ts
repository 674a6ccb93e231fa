import { expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { askReview } from "../../app/usecases/publish-visit-report.server.ts";
import { listVisitMoves } from "../../db/queries/visit-move.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { prepareVisitDesk, SAMPLE_REPORT } from "../support/visit-desk.ts";

describeOnEachDatabase("the report of a visit", (current) => {
  const versionOf = async () =>
    (await current().reader.selectFrom("content_state").select("version").executeTakeFirst())?.version;

  test("is written by both sides, who are named with what they changed, and nothing is public", async () => {
    const { save, report, visit, id, author } = await prepareVisitDesk(current());
    const before = await versionOf();
    expect((await save(0, { obstacles: "" })).status).toBe("published");
    expect(await save(1, { obstacles: "OPD enggan." }, "host")).toMatchObject({ status: "published" });
    const standing = await report();
    expect(standing).toMatchObject({ version: 2, publicVersion: 0, publicFields: {}, publicAt: null });
    expect(standing?.authors).toMatchObject({ topik: "visitor", "jawaban-1": "visitor", hambatan: "host" });
    expect(await save(1, { topic: "Lain" })).toEqual({ status: "conflict" });
    expect((await report())?.version).toBe(2);
    expect(await save(2, {}, "host")).toMatchObject({ status: "unchanged" });
    expect(await visit()).toMatchObject({ state: "held", visibility: "hidden", moves: 0 });
    expect(await versionOf()).toBe(before);
    const revisions = await current()
      .reader.selectFrom("revision")
      .select(["number", "person_id"])
      .where("subject_id", "=", id)
      .orderBy("number")
      .execute();
    expect(revisions).toHaveLength(2);
    expect(revisions[0]).toEqual({ number: 1, person_id: author.personId });
  });

  test("is written only once the visit has been", async () => {
    const early = await prepareVisitDesk(current(), { state: "scheduled" });
    expect(await early.save(0)).toEqual({ status: "conflict" });
    expect(await early.report()).toBeUndefined();
  });

  test("is written no more where the portal removed it", async () => {
    const removed = await prepareVisitDesk(current(), { state: "reported", visibility: "removed" });
    expect(await removed.save(0)).toEqual({ status: "conflict" });
  });

  test("becomes public by whoever decides for the keeper, with all that lists need", async () => {
    const { save, publish, report, visit, id, author, hostReviewer } = await prepareVisitDesk(current(), {
      ...{ starts_on: "2026-11-17", starts_at: "09:00", topic: "Lama", form: "online" },
    });
    await save(0);
    const before = await versionOf();
    expect(await publish(1, {}, author)).toEqual({ status: "conflict" });
    expect(await publish(1, {}, hostReviewer)).toEqual({ status: "conflict" });
    expect(await visit()).toMatchObject({ visibility: "hidden", publishedAt: null });
    expect(await publish(1)).toEqual({ status: "published", address: "/y" });
    expect(await visit()).toMatchObject({
      ...{ state: "reported", visibility: "published", topic: "Manajemen risiko SPBE", form: "in_person" },
      ...{ startsOn: "2026-11-18", startsAt: null, kind: "adopt" },
    });
    const standing = await report();
    expect(standing).toMatchObject({ publicVersion: 1, publicFields: standing?.fields, reviewAskedAt: null });
    expect(standing?.html["jawaban-1"]).toContain("<strong>Kepala OPD</strong>");
    const { reader } = current();
    expect(await reader.selectFrom("commitment").selectAll().where("visit_id", "=", id).execute()).toMatchObject([
      { no: 2, side: "visitor", due_on: "2027-06-30", instrument: "spbe-2020", indicator_no: 21 },
    ]);
    expect(await reader.selectFrom("visit_indicator").selectAll().where("visit_id", "=", id).execute()).toHaveLength(1);
    expect((await listVisitMoves(reader, id)).map(({ move, side }) => [move, side])).toEqual([["publish", "visitor"]]);
    expect(await versionOf()).toBeGreaterThan(before ?? 0);
  });

  test("is published once, however often and by however many it is sent", async () => {
    const { save, publish, visit, report, id } = await prepareVisitDesk(current());
    await save(0);
    const key = newId();
    const outcomes = await Promise.all([publish(1, {}, undefined, key), publish(1, {}, undefined, key), publish(1)]);
    expect(outcomes.filter(({ status }) => status === "published")).toHaveLength(1);
    expect(outcomes.every(({ status }) => status !== "conflict")).toBe(true);
    expect((await visit()).moves).toBe(1);
    const first = (await report())?.publicAt;
    await save(1, { commitments: [], conclusions: "Diperbaiki" }, "host");
    expect((await report())?.publicFields["simpulan"]).toBe(SAMPLE_REPORT.conclusions);
    expect(await publish(1)).toEqual({ status: "conflict" });
    expect(await publish(2, { commitments: [], conclusions: "Diperbaiki" })).toMatchObject({ status: "published" });
    const next = await report();
    expect(next?.publicAt).not.toBe(first);
    expect(next?.publicAuthors["simpulan"]).toBe("host");
    const kept = await current().reader.selectFrom("commitment").selectAll().where("visit_id", "=", id).execute();
    expect(kept).toEqual([]);
    expect(await visit()).toMatchObject({ moves: 2, publishedAt: first });
  });

  test("waits for a reviewer once an author asks", async () => {
    const { app, save, publish, report, id, author, visitorOffice } = await prepareVisitDesk(current());
    const asked = { id, officeId: visitorOffice };
    expect(await askReview(app, author, asked)).toBe(false);
    await save(0);
    expect(await askReview(app, author, asked)).toBe(true);
    expect(await askReview(app, author, asked)).toBe(false);
    expect(await report()).toMatchObject({ reviewAskedBy: author.personId });
    await publish(1);
    expect(await report()).toMatchObject({ reviewAskedAt: null, reviewAskedBy: null });
    expect(await askReview(app, author, asked)).toBe(false);
  });
});
