import type { Transaction } from "kysely";
import type { RecordFields } from "../../app/domain/record.ts";
import type { VisitSide } from "../../app/domain/visit.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** The plan of a visit as it was last saved. */
export type StandingPlan = { readonly version: number; readonly fields: RecordFields; readonly updatedAt: string };

export async function findVisitPlan(db: Db, visitId: string): Promise<StandingPlan | undefined> {
  const row = await db
    .selectFrom("visit_plan")
    .select(["version", "body", "updated_at as updatedAt"])
    .where("visit_id", "=", visitId)
    .executeTakeFirst();
  // Bodies were written by `writeVisitPlan`.
  return row && { version: row.version, fields: JSON.parse(row.body) as RecordFields, updatedAt: row.updatedAt };
}

/** Writes the plan's next version over the one it was made from. Tells whether that one still stood. */
export async function writeVisitPlan(
  trx: Transaction<Schema>,
  { visitId, from, at, fields }: { visitId: string; from: number; at: string; fields: RecordFields },
): Promise<boolean> {
  const row = { version: from + 1, body: JSON.stringify(fields), updated_at: at };
  if (from === 0) {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto("visit_plan")
      .values({ visit_id: visitId, ...row })
      .onConflict((conflict) => conflict.column("visit_id").doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await trx
    .updateTable("visit_plan")
    .set(row)
    .where("visit_id", "=", visitId)
    .where("version", "=", from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Which side last changed each field. */
export type FieldAuthors = Readonly<Record<string, VisitSide>>;

export type StandingReport = {
  readonly version: number;
  readonly fields: RecordFields;
  readonly authors: FieldAuthors;
  readonly reviewAskedAt: string | null;
  readonly reviewAskedBy: string | null;
  /** 0 before the first. */
  readonly publicVersion: number;
  readonly publicFields: RecordFields;
  readonly publicAuthors: FieldAuthors;
  readonly html: Readonly<Record<string, string>>;
  readonly publicAt: string | null;
  readonly updatedAt: string;
};

export async function findVisitReport(db: Db, visitId: string): Promise<StandingReport | undefined> {
  const row = await db.selectFrom("visit_report").selectAll().where("visit_id", "=", visitId).executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    version: row.version,
    // Bodies were written as JSON of these types.
    fields: JSON.parse(row.body) as RecordFields,
    authors: JSON.parse(row.authors) as FieldAuthors,
    reviewAskedAt: row.review_asked_at,
    reviewAskedBy: row.review_asked_by,
    publicVersion: row.public_version,
    publicFields: JSON.parse(row.public_body) as RecordFields,
    publicAuthors: JSON.parse(row.public_authors) as FieldAuthors,
    html: JSON.parse(row.html) as Record<string, string>,
    publicAt: row.public_at,
    updatedAt: row.updated_at,
  };
}
