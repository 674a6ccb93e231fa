import { beforeEach, expect, test } from "vitest";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { listOpenCommitments } from "../../app/usecases/list-open-commitments.server.ts";
import { loadStarterContent } from "../../app/usecases/load-starter.server.ts";
import { readContent } from "../support/content-copy.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice } from "../support/people.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

const now = new Date("2026-11-25T03:00:00Z");

describeOnEachDatabase("open commitments", (current) => {
  let version = 0;
  beforeEach(async () => {
    await loadStarterContent(current().writer, { ...readContent(), claims: [], practices: [], visits: [] }, { now });
  });

  const open = () => {
    version += 1;
    const at = version;
    const app = { reader: current().reader, instruments, now: () => now };
    return listOpenCommitments({ ...app, version: { current: () => at, refresh: async () => {}, close: () => {} } });
  };

  async function promise(id: string, no: number, dueOn: string | null) {
    const said = { side: "visitor" as const, action: `Tindakan ${no}`, in_charge: "", evidence: "" };
    const row = { visit_id: id, no, due_on: dueOn, instrument: null, indicator_no: null, ...said };
    await current().writer.insertInto("commitment").values(row).execute();
  }

  test("the earliest first, overdue ones said so; kept, given up and hidden ones are not among them", async () => {
    const { writer } = current();
    const office = await insertTestOffice(writer, "18.12");
    const sides = { visitor: "18.12", host: "18.11", visitorOffice: office };
    const held = { state: "reported", starts_on: "2026-10-06", published_at: "2026-10-20T03:00:00.000Z" } as const;
    const shown = await insertTestVisit(writer, sides, { ...held, visibility: "published" });
    const hidden = await insertTestVisit(writer, sides, { ...held, visibility: "hidden" });
    await promise(shown, 1, "2027-06-30");
    await promise(shown, 2, "2026-11-01");
    await promise(shown, 3, "2026-10-30");
    await promise(shown, 4, null);
    await promise(hidden, 1, "2026-10-30");
    const check = { id: "k-1", visit_id: shown, no: 3, month: 3 as const, status: "done" as const, note: null };
    await writer
      .insertInto("commitment_check")
      .values({ ...check, link: null, action: "x", office_id: office, person_id: null, checked_at: now.toISOString() })
      .execute();
    const { total, overdue, shown: rows } = await open();
    expect([total, overdue]).toEqual([3, 1]);
    expect(rows.map(({ no, isOverdue }) => [no, isOverdue])).toEqual([
      [2, true],
      [1, false],
      [4, false],
    ]);
    expect(rows[0]?.visit.visitor.label).toBe("Tulang Bawang Barat");
  });
});
