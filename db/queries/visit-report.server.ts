import type { Transaction } from "kysely";
import type { RecordFields } from "../../app/domain/record.ts";
import type { Commitment } from "../../app/domain/visit-report.ts";
import type { Schema } from "../schema.ts";
import type { FieldAuthors } from "./visit-text.server.ts";

type NextReport = { visitId: string; from: number; at: string; fields: RecordFields; authors: FieldAuthors };

/** Writes the working version `from + 1` over the one it was made from. Tells whether that one still stood. */
export async function writeVisitReport(
  trx: Transaction<Schema>,
  { visitId, from, at, fields, authors }: NextReport,
): Promise<boolean> {
  const row = { version: from + 1, body: JSON.stringify(fields), authors: JSON.stringify(authors), updated_at: at };
  if (from === 0) {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto("visit_report")
      .values({
        ...{ visit_id: visitId, ...row, review_asked_at: null, review_asked_by: null },
        ...{ public_version: 0, public_body: "{}", public_authors: "{}", html: "{}", public_at: null },
      })
      .onConflict((conflict) => conflict.column("visit_id").doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await trx
    .updateTable("visit_report")
    .set(row)
    .where("visit_id", "=", visitId)
    .where("version", "=", from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Makes the working version of this number public as it stands. Tells whether that one stood. */
export async function putReportPublic(
  trx: Transaction<Schema>,
  {
    visitId,
    version,
    at,
    html,
  }: { visitId: string; version: number; at: string; html: Readonly<Record<string, string>> },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("visit_report")
    .set((eb) => ({
      ...{ public_version: version, html: JSON.stringify(html), public_at: at, updated_at: at },
      ...{ review_asked_at: null, review_asked_by: null },
      ...{ public_body: eb.ref("body"), public_authors: eb.ref("authors") },
    }))
    .where("visit_id", "=", visitId)
    .where("version", "=", version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Lets the working version wait for somebody who may publish it. Tells whether it did not wait before. */
export async function askReportReview(
  trx: Transaction<Schema>,
  { visitId, personId, at }: { visitId: string; personId: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("visit_report")
    .set({ review_asked_at: at, review_asked_by: personId })
    .where("visit_id", "=", visitId)
    .where("review_asked_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Puts the promises of a published report in place of those before. */
export async function replaceCommitments(
  trx: Transaction<Schema>,
  visitId: string,
  commitments: readonly Commitment[],
): Promise<void> {
  await trx.deleteFrom("commitment").where("visit_id", "=", visitId).execute();
  if (commitments.length === 0) return;
  await trx
    .insertInto("commitment")
    .values(
      commitments.map(({ no, side, action, inCharge, dueOn, indicator, evidence }) => ({
        ...{ visit_id: visitId, no, side, action, in_charge: inCharge, due_on: dueOn, evidence },
        ...{ instrument: indicator?.instrument ?? null, indicator_no: indicator?.no ?? null },
      })),
    )
    .execute();
}
