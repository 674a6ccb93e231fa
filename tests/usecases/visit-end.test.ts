import { expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { confirmVisit } from "../../app/usecases/confirm-visit.server.ts";
import { withdrawVisit } from "../../app/usecases/end-visit.server.ts";
import { decideReports, listReports, showReport } from "../../app/usecases/moderate-content.server.ts";
import { findReportableVisit, objectToRemoval, reportContent } from "../../app/usecases/report-content.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestPerson } from "../support/people.ts";
import { prepareVisitDesk } from "../support/visit-desk.ts";

describeOnEachDatabase("a visit that leaves the public pages", (current) => {
  const prepare = async () => {
    const desk = await prepareVisitDesk(current());
    await desk.save(0);
    await desk.publish(1);
    const { id, officeId } = { id: desk.id, officeId: desk.visitorOffice };
    const versionOf = async () =>
      (await current().reader.selectFrom("content_state").select("version").executeTakeFirst())?.version ?? 0;
    return { ...desk, id, officeId, versionOf };
  };

  test("is withdrawn once with its reason, keeps its texts, and comes back by being published", async () => {
    const { app, id, officeId, reviewer, hostOffice, hostReviewer, visit, publish, report, versionOf } =
      await prepare();
    const before = await versionOf();
    expect(await withdrawVisit(app, reviewer, { id, officeId, reason: "Keliru" })).toBe(true);
    expect(await withdrawVisit(app, reviewer, { id, officeId, reason: "Lagi" })).toBe(false);
    expect(await visit()).toMatchObject({ visibility: "withdrawn", visibilityReason: "Keliru", state: "reported" });
    expect(await versionOf()).toBeGreaterThan(before);
    expect(await findReportableVisit(app, id)).toBeUndefined();
    const answer = { id, officeId: hostOffice, version: 1, verdict: "confirmed", note: null, address: "/z" } as const;
    expect(await confirmVisit(app, hostReviewer, { ...answer, submission: newId() })).toEqual({ status: "conflict" });
    expect(await publish(1)).toMatchObject({ status: "published" });
    expect(await visit()).toMatchObject({ visibility: "published", visibilityReason: null });
    expect((await report())?.publicVersion).toBe(1);
  });

  test("is reported by readers, removed by moderators with a letter to both offices, and brought back", async () => {
    const { app, id, officeId, hostOffice, reviewer, visit, save, publish } = await prepare();
    const { writer } = current();
    for (const [office, mail] of [
      [officeId, "tamu@uji.example"],
      [hostOffice, "tuan@uji.example"],
    ] as const) {
      await writer.updateTable("office").set({ mail }).where("id", "=", office).execute();
    }
    const sent: { to: string; text: string }[] = [];
    const desk = { ...app, mail: { send: async (letter: { to: string; text: string }) => void sent.push(letter) } };
    const moderator = await insertTestPerson(writer, { roles: [{ role: "portal_admin" }] });
    const by = { personId: moderator.id };
    expect(await findReportableVisit(app, id)).toEqual({ id, title: "Manajemen risiko SPBE" });
    await reportContent(app, "10.0.0.1", { subject: { kind: "visit", id }, reason: "wrong", note: "Tanggalnya salah" });
    const [waiting] = (await listReports(app)).open;
    expect(waiting).toMatchObject({
      subject: { kind: "visit", id, state: "published", regionName: "Kabupaten Mesuji" },
    });
    const decide = (ids: readonly string[], outcome: "removed" | "kept") =>
      decideReports(
        desk as never,
        by,
        { ids, subject: { kind: "visit", id }, outcome, reason: "Data orang" },
        (told) => ({
          subject: told.title,
          text: `${told.kind} ${told.id}`,
        }),
      );
    await decide([waiting?.id ?? ""], "removed");
    expect(await visit()).toMatchObject({ visibility: "removed", visibilityReason: "Data orang" });
    expect(sent.map(({ to, text }) => [to, text])).toEqual([
      ["tamu@uji.example", `visit ${id}`],
      ["tuan@uji.example", `visit ${id}`],
    ]);
    expect(await save(1, { topic: "Diam-diam" })).toEqual({ status: "conflict" });
    expect(await publish(1)).toEqual({ status: "conflict" });

    const objection = { subject: { kind: "visit", id }, officeId, note: "Itu jabatan" } as const;
    expect(await objectToRemoval(app, reviewer, objection)).toBe(true);
    expect(await objectToRemoval(app, reviewer, objection)).toBe(false);
    const [again] = (await listReports(app)).open;
    expect((await showReport(app, again?.id ?? ""))?.html).toBeNull();
    await decide([again?.id ?? ""], "kept");
    expect(await visit()).toMatchObject({ visibility: "published", visibilityReason: null });
    const actions = await current()
      .reader.selectFrom("audit_entry")
      .select("action")
      .where("subject_id", "=", id)
      .where("action", "in", ["visit.removed", "visit.restored"])
      .orderBy("at")
      .execute();
    expect(actions.map(({ action }) => action)).toEqual(["visit.removed", "visit.restored"]);
  });
});
