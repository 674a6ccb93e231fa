import { expect, test } from "vitest";
import { listOwnVisits } from "../../app/usecases/list-own-visits.server.ts";
import { listVisitTasks } from "../../app/usecases/list-visit-tasks.server.ts";
import type { VisitRow } from "../../db/queries/visit.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { prepareVisitDesk } from "../support/visit-desk.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

describeOnEachDatabase("the visits of an office", (current) => {
  const prepare = async () => {
    const desk = await prepareVisitDesk(current());
    const { app, visitorOffice, hostOffice } = desk;
    const now = () => new Date("2026-11-25T03:00:00.000Z");
    const insert = (overrides: Partial<VisitRow>, isHosted = true) =>
      insertTestVisit(
        app.writer,
        { visitor: "18.12", host: "18.11", visitorOffice, ...(isHosted ? { hostOffice } : {}) },
        { moves: 1, ...overrides },
      );
    const tasksOf = async (person: typeof desk.author) =>
      (await listVisitTasks({ reader: app.reader, now }, person)).map((item) =>
        item.kind === "visit" ? `${item.wait.task} ${item.wait.until}` : item.kind,
      );
    const groupsOf = async ({ grants, office }: typeof desk.author) => {
      const { groups } = await listOwnVisits({ reader: app.reader, now }, { grants }, office);
      return Object.fromEntries(Object.entries(groups).map(([group, rows]) => [group, rows.map(({ id }) => id)]));
    };
    return { ...desk, insert, tasksOf, groupsOf };
  };

  test("stand under whom they wait for; what was never sent is not the host's", async () => {
    const { id: held, insert, groupsOf, reviewer, hostReviewer } = await prepare();
    const requested = await insert({ created_at: "2026-11-20T03:00:00.000Z" });
    const draft = await insert({ state: "draft", moves: 0 });
    const unsent = await insert({ state: "cancelled", moves: 1 });
    const coming = await insert({ state: "scheduled", starts_on: "2026-12-08" });
    expect(await groupsOf(reviewer)).toEqual({
      ...{ ours: [draft], theirs: [requested], scheduled: [coming], report: [held], followUp: [], ended: [unsent] },
    });
    expect(await groupsOf(hostReviewer)).toEqual({
      ...{ ours: [requested], theirs: [held], scheduled: [coming], report: [], followUp: [], ended: [] },
    });
  });

  test("wait for those who may bring them on, the first deadline first", async () => {
    const { insert, tasksOf, author, reviewer, hostAuthor, hostReviewer } = await prepare();
    await insert({ created_at: "2026-11-20T03:00:00.000Z" });
    await insert({ created_at: "2026-11-15T03:00:00.000Z" });
    await insert({ state: "scheduled", starts_on: "2026-11-20" });
    expect(await tasksOf(hostReviewer)).toEqual(["answer 2026-11-29", "answer 2026-12-04", "hold null"]);
    expect(await tasksOf(hostAuthor)).toEqual(["hold null"]);
    expect(await tasksOf(reviewer)).toEqual(["report 2026-12-02", "hold null"]);
    expect(await tasksOf(author)).toEqual(["report 2026-12-02", "hold null"]);
  });

  test("an answer of a side without an office waits for the one that writes it down", async () => {
    const { insert, tasksOf, reviewer } = await prepare();
    await insert({ created_at: "2026-11-20T03:00:00.000Z" }, false);
    expect(await tasksOf(reviewer)).toContain("answer 2026-12-04");
  });
});
