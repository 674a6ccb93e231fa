import { expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { claimVisit } from "../../app/usecases/claim-visit.server.ts";
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
    const ask = ({ officeId, id: personId }: typeof first) =>
      askToJoin(app, { personId }, { visitId: id, officeId, request });
    const leave = ({ officeId, id: personId }: typeof first) =>
      leaveSession(app, { personId }, { visitId: id, officeId });
    const guests = () => listGuests(app.reader, id);
    const answer = async ({ officeId }: typeof first, accept: boolean) => {
      const guestId = (await guests()).find((one) => one.officeId === officeId)?.id ?? newId();
      return answerGuest(app, hostReviewer, { visitId: id, guestId, officeId: hostOffice, accept });
    };
    const standing = async () => (await guests()).map(({ state }) => state).sort();
    return { ...desk, first, second, ask, leave, answer, guests, standing };
  };

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
    ["is not scheduled", { ...LISTED, state: "accepted" }],
  ] as const)("cannot be asked for where the session %s", async (_, overrides) => {
    const { first, ask, standing } = await prepare(overrides);
    expect(await ask(first)).toBe("gone");
    expect(await standing()).toEqual([]);
  });

  test("a side is no guest of its own visit", async () => {
    const { app, id, visitorOffice, reviewer } = await prepare();
    const request = { people: null, note: null };
    expect(await askToJoin(app, reviewer, { visitId: id, officeId: visitorOffice, request })).toBe("gone");
  });

  test("a public visit is taken over for its own side once, and its report kept by who is here", async () => {
    const { app, id, hostOffice, hostReviewer, first, visit } = await prepare({
      ...{ state: "reported", visibility: "published", visitor_office_id: null, host_office_id: null },
    });
    const claim = (officeId: string) => claimVisit(app, hostReviewer, { id, officeId });
    expect((await listClaimableVisits(app.reader, hostOffice)).map((one) => one.id)).toEqual([id]);
    expect(await listClaimableVisits(app.reader, first.officeId)).toEqual([]);
    expect(await claim(first.officeId)).toBe(false);
    expect((await Promise.all([claim(hostOffice), claim(hostOffice)])).sort()).toEqual([false, true]);
    expect(await visit()).toMatchObject({
      keeper: "host",
      host: { officeId: hostOffice },
      visitor: { officeId: null },
    });
    expect(await listClaimableVisits(app.reader, hostOffice)).toEqual([]);
  });

  test("what is not public is taken over by nobody", async () => {
    const { app, id, hostOffice, hostReviewer } = await prepare({ visibility: "hidden", host_office_id: null });
    expect(await listClaimableVisits(app.reader, hostOffice)).toEqual([]);
    expect(await claimVisit(app, hostReviewer, { id, officeId: hostOffice })).toBe(false);
  });
});
