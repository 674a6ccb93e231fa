import type { Db } from "../../db/open.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import type { PracticeTable } from "../../db/schema-practices.ts";

const AT = "2026-11-20T03:00:00.000Z";

/** A published practice of no office, with what a test does not care about filled in. */
export function practiceRow(
  overrides: Partial<PracticeTable> & Pick<PracticeTable, "id" | "region_id">,
): PracticeTable {
  const { id } = overrides;
  return {
    ...{ slug: id, office_id: null, source_id: null, source_place: null, confidence: null },
    ...{ state: "published", state_reason: null, version: 1, title: `Praktik ${id}`, status: "running" },
    ...{ kind: "governance", complete: 0, started: null, cost_min: null, cost_max: null, weeks_min: null },
    ...{ weeks_max: null, team: null, measured: 0, documents: 0, checks: 0, adoptions: 0, successes: 0 },
    ...{ confirmed_on: null, body: "{}", html: "{}", created_by: null, created_at: AT, published_at: AT },
    ...{ updated_at: AT, demo: 0 },
    ...overrides,
  };
}

/** Publishes practices past all forms. The caller refreshes the content version. */
export async function publishPractices(db: Db, rows: readonly PracticeTable[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.insertInto("practice").values(rows).execute();
    await raiseContentVersion(trx);
  });
}

export async function regionIdOf(db: Db, code: string): Promise<string> {
  const row = await db.selectFrom("region").select("id").where("code", "=", code).executeTakeFirstOrThrow();
  return row.id;
}
