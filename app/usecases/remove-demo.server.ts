import type { Transaction } from "kysely";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import {
  countDemoEntries,
  type DemoRecords,
  deleteDemo,
  listDemo,
  listGuests,
  listRemovals,
} from "../../db/queries/demo.server.ts";
import { deleteDemoPractices } from "../../db/queries/demo-practices.server.ts";
import { deleteDemoQuestions } from "../../db/queries/demo-questions.server.ts";
import { deleteDemoVisits } from "../../db/queries/demo-visits.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { listAttemptKeys } from "../platform/limits.server.ts";
import { indexQuestion } from "./index-questions.server.ts";
import { takeOutOfSearch } from "./index-search.server.ts";

/** What went, and how many entries of the audit log stay. */
export type RemovedDemo = {
  readonly people: number;
  readonly offices: number;
  /** People of their own who lost a role in a demonstration office, and nothing else. */
  readonly guests: number;
  readonly entries: number;
};

/** What the entry of a removal tells of itself. */
const ENTRIES = "entries";

/**
 * Deletes the demonstration with everything that hangs on it, in one transaction; only the audit log keeps what was done.
 * `undefined` where there is none.
 */
export async function removeDemo({
  writer,
  now,
}: Pick<AppContext, "writer" | "now">): Promise<RemovedDemo | undefined> {
  const at = now().toISOString();
  return writer.transaction().execute(async (trx) => {
    const demo = await listDemo(trx);
    if (demo.people.length === 0 && demo.officeIds.length === 0) return undefined;
    const guests = await listGuests(trx, demo);
    for (const { personId, officeId, role } of guests) {
      const entry = { id: newId(), at, personId: null, officeId, subjectId: personId, detail: { role } };
      await insertAuditEntry(trx, { ...entry, action: "role.ended" });
    }
    // The entry of the removal is one of them.
    const entries = (await countDemoEntries(trx, demo)) + 1;
    await removeQuestions(trx, demo);
    await deleteDemoVisits(trx, demo);
    const { practiceIds } = await deleteDemoPractices(trx, demo, at);
    await takeOutOfSearch(trx, "practice", practiceIds);
    await deleteDemo(
      trx,
      demo,
      demo.people.flatMap(({ id, mail }) => [id, ...(mail === null ? [] : [mail])].flatMap(listAttemptKeys)),
    );
    const counts = { people: demo.people.length, offices: demo.officeIds.length };
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId: null, officeId: null, action: "demo.removed", subjectId: "demo" },
      detail: { ...counts, [ENTRIES]: entries },
    });
    await raiseContentVersion(trx);
    return { ...counts, guests: new Set(guests.map(({ personId }) => personId)).size, entries };
  });
}

/** Before the offices: questions and answers point to them. */
async function removeQuestions(trx: Transaction<Schema>, demo: DemoRecords): Promise<void> {
  const { questionIds, changedIds } = await deleteDemoQuestions(trx, demo);
  await takeOutOfSearch(trx, "question", questionIds);
  for (const id of changedIds) await indexQuestion(trx, id);
}

/** Entries of the audit log that come from demonstrations: those removed, and the one that stands. */
export async function countDemoTraces({ reader }: Pick<AppContext, "reader">): Promise<number> {
  const removals = await listRemovals(reader);
  const standing = await countDemoEntries(reader, await listDemo(reader));
  return removals.reduce((total, detail) => total + readEntries(detail), standing);
}

function readEntries(detail: string): number {
  const facts: unknown = JSON.parse(detail);
  if (typeof facts !== "object" || facts === null) return 0;
  const count: unknown = Object.entries(facts).find(([name]) => name === ENTRIES)?.[1];
  return typeof count === "number" ? count : 0;
}
