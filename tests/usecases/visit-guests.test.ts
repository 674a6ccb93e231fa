import { expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { claimVisit } from "../../app/usecases/claim-visit.server.ts";
import { listJoinableVisits } from "../../app/usecases/joinable-visits.server.ts";
import { listAskingGuests } from "../../app/usecases/list-asking-guests.server.ts";
import { answerGuest, askToJoin, leaveSession } from "../../app/usecases/visit-guests.server.ts";
import type { VisitRow } from "../../db/queries/visit.server.ts";
import { listClaimableVisits } from "../../db/queries/visit-desk.server.ts";
import { listGuests } from "../../db/queries/visit-guest.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";
import { prepareVisitDesk } from "../support/visit-desk.ts";

const LISTED = { state: "scheduled", visibility: "listed", starts_on: "2099-12-08", seats: 1 } as const;

describeOnEachDatabase("guests of a session, and visits taken over", (current) => {
  const prepare = async (overrides: Partial<VisitRow> = LISTED) => {
    const desk = await prepareVisitDesk(current(), overrides);
    const { app, id, hostOffice, hostReviewer } = desk;
    const makeGuest = async (code: string) => {
      const officeId = await insertTestOffice(app.writer, code);
      return { officeId, ...(await insertTestPerson(app.writer, { roles: [{ role: "reviewer", officeId }] })) };
    };
    const [first, second] = [await makeGuest("18"), await makeGuest("18.72")];
    const request = { people: 2, note: null };
    const formOf = (key: string = newId()) => ({ key, address: "/x" });
    const ask = ({ officeId, id: personId }: typeof first, key?: string) =>
      askToJoin(app, { personId }, { visitId: id, officeId, request, form: formOf(key) });
    const leave = ({ officeId, id: personId }: typeof first, key?: string) =>
      leaveSession(app, { personId }, { visitId: id, officeId, form: formOf(key) });
    const guests = () => listGuests(app.reader, id);
    const answer = async ({ officeId }: typeof first, accept: boolean, key?: string) => {
      const guestId = (await guests()).find((one) => one.officeId === officeId)?.id ?? newId();
      return answerGuest(app, hostReviewer, { visitId: id, guestId, officeId: hostOffice, accept, form: formOf(key) });
    };
    const standing = async () => (await guests()).map(({ state }) => state).sort();
    return { ...desk, first, second, ask, leave, answer, guests, standing, formOf };
  };

  test("everybody reads whether a seat is free, and reads it anew once one is taken or given back", async () => {
    const { app, first, ask, leave, answer, visit } = await prepare();
    const opened = async () => (await listJoinableVisits(app, [await visit()])).length;
    const version = async () =>
      (await app.reader.selectFrom("content_state").select("version").executeTakeFirstOrThrow()).version;
    await ask(first);
    const [open, before] = [await opened(), await version()];
    await answer(first, true);
    const [full, taken] = [await opened(), await version()];
    await leave(first);
    expect([open, full, await opened()]).toEqual([1, 0, 1]);
    expect([taken > before, (await version()) > taken]).toEqual([true, true]);
    await app.writer.updateTable("visit").set({ visibility: "hidden" }).execute();
    expect(await opened()).toBe(0);
  });

  test("the demonstration and real offices join nothing of each other", async () => {
    const { app, first, second, ask } = await prepare({ ...LISTED, seats: 2 });
    await app.writer.updateTable("office").set({ demo: 1 }).where("id", "=", first.officeId).execute();
    expect([await ask(first), await ask(second)]).toEqual(["gone", "done"]);
    await app.writer.updateTable("visit").set({ demo: 1 }).execute();
    expect(await ask(first)).toBe("done");
  });

  test("ask, are answered and leave; who was declined does not ask again", async () => {
    const { app, first, second, ask, leave, answer, standing } = await prepare();
    expect(await ask(first)).toBe("done");
    expect(await ask(first)).toBe("gone");
    expect(await answer(first, true)).toBe("done");
    expect(await answer(first, true)).toBe("gone");
    expect(await ask(second)).toBe("full");
    expect(await leave(first)).toBe("done");
    expect(await leave(first)).toBe("gone");
    expect(await ask(second)).toBe("done");
    expect(await answer(second, false)).toBe("done");
    expect(await ask(second)).toBe("gone");
    expect(await ask(first)).toBe("done");
    expect(await standing()).toEqual(["asked", "declined"]);
    const entries = await app.reader
      .selectFrom("audit_entry")
      .select("action")
      .where("action", "like", "visit_guest.%")
      .execute();
    expect(entries).toHaveLength(6);
  });

  test("never take more seats than there are, answered at the same moment too", async () => {
    const { first, second, ask, answer, standing } = await prepare();
    await ask(first);
    await ask(second);
    const answers = await Promise.all([answer(first, true), answer(second, true)]);
    expect(answers.sort()).toEqual(["done", "full"]);
    expect(await standing()).toEqual(["asked", "joined"]);
  });

  test.each([
    ["is not listed", { ...LISTED, visibility: "hidden" }],
    ["has no seats", { ...LISTED, seats: null }],
    ["has begun", { ...LISTED, starts_on: "2020-01-01" }],
    ["has no host here to answer", { ...LISTED, host_office_id: null }],
    ["is not scheduled", { ...LISTED, state: "accepted" }],
  ] as const)("cannot be asked for where the session %s", async (_, overrides) => {
    const { first, ask, standing } = await prepare(overrides);
    expect(await ask(first)).toBe("gone");
    expect(await standing()).toEqual([]);
  });

  test("tap twice, and each form is carried out once; one that was refused may be sent again", async () => {
    const { app, first, second, ask, leave, answer, standing } = await prepare();
    const twice = async (act: () => Promise<string>) => (await Promise.all([act(), act()])).sort();
    expect(await twice(() => ask(first, "minta"))).toEqual(["done", "repeated"]);
    expect(await ask(second)).toBe("done");
    expect(await twice(() => answer(first, true, "jawab"))).toEqual(["done", "repeated"]);
    expect(await answer(second, true, "kedua")).toBe("full");
    expect(await twice(() => leave(first, "batal"))).toEqual(["done", "repeated"]);
    expect(await answer(second, true, "kedua")).toBe("done");
    expect(await standing()).toEqual(["joined", "left"]);
    const written = app.reader.selectFrom("audit_entry").select("action").where("action", "like", "visit_guest.%");
    expect(await written.execute()).toHaveLength(5);
  });

  test("wait in the workspace of whoever decides for the host, until they are answered", async () => {
    const { app, id, first, ask, answer, guests, reviewer, hostAuthor, hostReviewer } = await prepare();
    await ask(first);
    const [guest] = await guests();
    const waiting = [
      { kind: "visit_guest", id: guest?.id, visitId: id, officeName: guest?.officeName, day: "2099-12-08" },
    ];
    expect(await listAskingGuests(app, hostReviewer)).toEqual(waiting);
    for (const other of [hostAuthor, reviewer]) expect(await listAskingGuests(app, other)).toEqual([]);
    await answer(first, true);
    expect(await listAskingGuests(app, hostReviewer)).toEqual([]);
  });

  test("a side is no guest of its own visit", async () => {
    const { app, id, visitorOffice, reviewer, formOf } = await prepare();
    const asked = { visitId: id, officeId: visitorOffice, request: { people: null, note: null }, form: formOf() };
    expect(await askToJoin(app, reviewer, asked)).toBe("gone");
  });

  test("a public visit is taken over for its own side once, and its report kept by who is here", async () => {
    const { app, id, hostOffice, hostReviewer, first, visit, formOf } = await prepare({
      ...{ state: "reported", visibility: "published", visitor_office_id: null, host_office_id: null },
    });
    const claim = (officeId: string, key?: string) =>
      claimVisit(app, hostReviewer, { id, officeId, form: formOf(key) });
    expect((await listClaimableVisits(app.reader, hostOffice)).map((one) => one.id)).toEqual([id]);
    expect(await listClaimableVisits(app.reader, first.officeId)).toEqual([]);
    expect(await claim(first.officeId)).toBe("gone");
    const both = await Promise.all([claim(hostOffice, "satu"), claim(hostOffice)]);
    expect(both.sort()).toEqual(["done", "gone"]);
    expect(await visit()).toMatchObject({
      keeper: "host",
      host: { officeId: hostOffice },
      visitor: { officeId: null },
    });
    expect(await listClaimableVisits(app.reader, hostOffice)).toEqual([]);
  });

  test("the demonstration and real offices take over nothing of each other", async () => {
    const { app, id, hostOffice, hostReviewer, formOf } = await prepare({
      ...{ state: "reported", visibility: "published", host_office_id: null },
    });
    const claim = () => claimVisit(app, hostReviewer, { id, officeId: hostOffice, form: formOf() });
    for (const [visitDemo, officeDemo] of [
      [1, 0],
      [0, 1],
    ] as const) {
      await app.writer.updateTable("visit").set({ demo: visitDemo }).where("id", "=", id).execute();
      await app.writer.updateTable("office").set({ demo: officeDemo }).where("id", "=", hostOffice).execute();
      expect(await listClaimableVisits(app.reader, hostOffice)).toEqual([]);
      expect(await claim()).toBe("gone");
    }
    await app.writer.updateTable("office").set({ demo: 0 }).where("id", "=", hostOffice).execute();
    expect(await claim()).toBe("done");
  });

  test("what is not public is taken over by nobody", async () => {
    const { app, id, hostOffice, hostReviewer, formOf } = await prepare({ visibility: "hidden", host_office_id: null });
    expect(await listClaimableVisits(app.reader, hostOffice)).toEqual([]);
    expect(await claimVisit(app, hostReviewer, { id, officeId: hostOffice, form: formOf() })).toBe("gone");
  });
});
