import { expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { confirmVisit } from "../../app/usecases/confirm-visit.server.ts";
import { listVisitConfirmations } from "../../db/queries/visit-confirmation.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { prepareVisitDesk } from "../support/visit-desk.ts";

describeOnEachDatabase("what the other side says of a report", (current) => {
  const prepare = async () => {
    const desk = await prepareVisitDesk(current());
    const { app, id, hostOffice, hostReviewer } = desk;
    const say = (
      version: number,
      verdict: "confirmed" | "noted",
      more: { note?: string; by?: typeof hostReviewer; submission?: string } = {},
    ) =>
      confirmVisit(app, more.by ?? hostReviewer, {
        ...{ id, officeId: hostOffice, version, verdict, note: more.note ?? null },
        ...{ submission: more.submission ?? newId(), address: "/z" },
      });
    const answers = () => listVisitConfirmations(current().reader, id);
    return { ...desk, say, answers };
  };

  test("is kept with the version that was read, and asked anew by the next", async () => {
    const { save, publish, say, answers, visit } = await prepare();
    await save(0);
    expect(await say(1, "confirmed")).toEqual({ status: "conflict" });
    await publish(1);
    const key = newId();
    expect(await say(1, "noted", { note: "Bukan **Kepala OPD**.", submission: key })).toEqual({ status: "done" });
    expect(await say(1, "noted", { note: "Bukan **Kepala OPD**.", submission: key })).toEqual({ status: "repeated" });
    expect(await answers()).toMatchObject([
      { version: 1, verdict: "noted", html: expect.stringContaining("<strong>Kepala OPD</strong>") },
    ]);
    expect((await visit()).state).toBe("objected");
    await save(1, { conclusions: "Diperbaiki" });
    await publish(2, { conclusions: "Diperbaiki" });
    expect((await visit()).state).toBe("reported");
    expect(await say(1, "confirmed")).toEqual({ status: "conflict" });
    expect(await say(2, "confirmed")).toEqual({ status: "done" });
    expect((await answers()).map(({ version, verdict }) => [version, verdict])).toEqual([
      [1, "noted"],
      [2, "confirmed"],
    ]);
    expect((await visit()).state).toBe("confirmed");
  });

  test("is said by whoever decides for the other side alone, and only while the report is public", async () => {
    const { app, save, publish, say, answers, reviewer, hostAuthor, id } = await prepare();
    await save(0);
    await publish(1);
    expect(await say(1, "confirmed", { by: reviewer })).toEqual({ status: "conflict" });
    expect(await say(1, "confirmed", { by: hostAuthor })).toEqual({ status: "conflict" });
    await app.writer.updateTable("visit").set({ visibility: "withdrawn" }).where("id", "=", id).execute();
    expect(await say(1, "confirmed")).toEqual({ status: "conflict" });
    expect(await answers()).toEqual([]);
  });
});
