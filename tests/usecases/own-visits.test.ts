import { expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { listOwnVisits } from "../../app/usecases/list-own-visits.server.ts";
import { openOwnVisit } from "../../app/usecases/own-visit.server.ts";
import { showOwnVisit } from "../../app/usecases/show-own-visit.server.ts";
import type { VisitRow } from "../../db/queries/visit.server.ts";
import { insertVisitMove } from "../../db/queries/visit-move.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";
import { prepareVisitDesk } from "../support/visit-desk.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

describeOnEachDatabase("the visits of an office", (current) => {
  const prepare = async (overrides: Partial<VisitRow> = {}) => {
    const desk = await prepareVisitDesk(current(), overrides);
    const { app, visitorOffice, hostOffice } = desk;
    const owner = (officeId: string) => ({ officeId, provinceId: "lampung" });
    const listed = async (officeId: string) => {
      const { groups } = await listOwnVisits(app, { grants: [] }, owner(officeId));
      return Object.entries(groups).flatMap(([group, rows]) =>
        rows.map(({ id, side, wait, request }) => ({
          id,
          said: [group, side, wait?.task ?? "-", wait?.until ?? "-", ...(request === null ? [] : [request])].join(" "),
        })),
      );
    };
    const saidOf = async (officeId: string, id: string) => (await listed(officeId)).find((one) => one.id === id)?.said;
    const add = (row: Partial<VisitRow>) =>
      insertTestVisit(app.writer, { visitor: "18.12", host: "18.11", visitorOffice, hostOffice }, row);
    const showTo = async (actor: typeof desk.author, id: string) => {
      const signedIn = { sessionId: newId(), mail: "", name: "", position: "", hasSecondFactor: false };
      const person = { ...actor, ...signedIn };
      return showOwnVisit(app, person, await openOwnVisit(app, person, "visit.write", id));
    };
    return { ...desk, listed, saidOf, add, showTo };
  };
  const move = (
    row: Partial<Parameters<typeof insertVisitMove>[1]> & { visit_id: string },
  ): Parameters<typeof insertVisitMove>[1] => ({
    ...{ id: newId(), move: "send", from_state: "draft", to_state: "requested", side: "visitor", on_record: 0 },
    ...{ office_id: null, person_id: null, note: null, starts_on: null, ends_on: null },
    ...{ moved_at: "2026-11-20T03:00:00.000Z", ...row },
  });

  test("stand under whom they wait for, with the day that counts from the last step", async () => {
    const { app, id, visitorOffice, hostOffice, saidOf, add } = await prepare();
    expect(await saidOf(visitorOffice, id)).toBe("report visitor report 2026-12-02");
    expect(await saidOf(hostOffice, id)).toBe("theirs host report 2026-12-02");
    const asked = await add({ state: "requested", moves: 1 });
    expect(await saidOf(hostOffice, asked)).toBe("ours host answer 2026-11-15");
    await app.writer.transaction().execute((trx) => insertVisitMove(trx, move({ visit_id: asked })));
    expect(await saidOf(hostOffice, asked)).toBe("ours host answer 2026-12-04");
    expect(await saidOf(visitorOffice, asked)).toBe("theirs visitor answer 2026-12-04");
  });

  test("never show the host what was not sent, nor anybody else what is not theirs", async () => {
    const { app, visitorOffice, hostOffice, saidOf, add, listed } = await prepare();
    const draft = await add({ state: "draft", moves: 0 });
    const dropped = await add({ state: "cancelled", moves: 1 });
    const withdrawn = await add({ state: "cancelled", moves: 2 });
    expect(await saidOf(visitorOffice, draft)).toBe("ours visitor - -");
    expect([await saidOf(hostOffice, draft), await saidOf(hostOffice, dropped)]).toEqual([undefined, undefined]);
    expect(await saidOf(hostOffice, withdrawn)).toBe("ended host - -");
    expect(await listed(await insertTestOffice(app.writer, "18.72"))).toEqual([]);
  });

  test("a guest sees the session it joins, not what the two sides said to each other", async () => {
    const { app, id, author, reviewer, hostAuthor, showTo, saidOf } = await prepare({
      ...{ state: "scheduled", visibility: "listed", starts_on: "2099-12-08", seats: 3 },
    });
    const note = "Mohon bahannya dikirim sebelum tanggal itu";
    await app.writer.transaction().execute((trx) => insertVisitMove(trx, move({ visit_id: id, note })));
    const officeId = await insertTestOffice(app.writer, "18.72");
    const person = await insertTestPerson(app.writer, { roles: [{ role: "reviewer", officeId }] });
    const office = { officeId, provinceId: "lampung" };
    const guest = { personId: person.id, grants: [{ role: "reviewer" as const, ...office }], office };
    const region = await app.reader
      .selectFrom("office")
      .select("region_id")
      .where("id", "=", officeId)
      .executeTakeFirstOrThrow();
    const row = { id: newId(), visit_id: id, office_id: officeId, ...region, people: 2, note: "Bidang aplikasi" };
    const answer = { asked_by: person.id, asked_at: "2026-11-21T03:00:00.000Z", answered_by: null, answered_at: null };
    await app.writer
      .insertInto("visit_guest")
      .values({ ...row, ...answer, state: "asked" })
      .execute();
    await expect(showTo(guest, id)).rejects.toMatchObject({ init: { status: 404 } });
    expect(await saidOf(officeId, id)).toBe("theirs guest - - waiting");
    for (const gone of [{ starts_on: "2026-11-01" }, { state: "cancelled" }, { visibility: "hidden" }] as const) {
      await app.writer.updateTable("visit").set(gone).where("id", "=", id).execute();
      expect(await saidOf(officeId, id), JSON.stringify(gone)).toBe("ended guest - - missed");
      const back = { starts_on: "2099-12-08", state: "scheduled", visibility: "listed" } as const;
      await app.writer.updateTable("visit").set(back).where("id", "=", id).execute();
    }
    await app.writer.updateTable("visit_guest").set({ state: "joined" }).where("id", "=", row.id).execute();

    expect(await saidOf(officeId, id)).toBe("scheduled guest - -");
    const seen = await showTo(guest, id);
    expect(seen).toMatchObject({ sides: [], history: [], moves: [], hasReport: false, guests: [{ note: null }] });
    expect(JSON.stringify(seen)).not.toContain(note);

    for (const one of [author, hostAuthor]) {
      const sided = await showTo(one, id);
      expect(sided).toMatchObject({ mayDecide: false, moves: [], history: [{ note }], guests: [{ people: 2 }] });
    }
    expect((await showTo(reviewer, id)).moves.map((one) => one.move)).toEqual(["propose", "cancel", "schedule"]);
  });

  test("a side without an office is answered for by the other one, which cannot confirm for it", async () => {
    const { id, visitorOffice, reviewer, showTo, saidOf } = await prepare({
      ...{ state: "requested", host_office_id: null, moves: 1 },
    });
    const seen = await showTo(reviewer, id);
    expect(seen.absent).toEqual(["host"]);
    expect(seen.moves.map((one) => `${one.move} ${one.side} ${one.onRecord}`)).toEqual([
      ...["accept host true", "propose host true", "decline host true", "cancel visitor false"],
    ]);
    expect(await saidOf(visitorOffice, id)).toMatch(/^ours visitor answer/);
  });
});
