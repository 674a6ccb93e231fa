import { expect, test } from "vitest";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { showVisit } from "../../app/usecases/show-visit.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { prepareVisitDesk } from "../support/visit-desk.ts";

describeOnEachDatabase("the day on which a visit is read", (current) => {
  test.each([
    ["Asia/Jakarta", "2026-12-07"],
    ["Asia/Jayapura", "2026-12-08"],
  ] as const)("DT-03: is that of its own zone, %s", async (zone, day) => {
    const desk = await prepareVisitDesk(current(), { state: "scheduled", visibility: "listed", time_zone: zone });
    const app = { ...desk.app, instruments, now: () => new Date("2026-12-07T16:30:00.000Z") };
    expect(await showVisit(app, desk.id)).toMatchObject({ kind: "shown", view: { today: day } });
  });
});
