import type { Transaction } from "kysely";
import { lockVisit } from "../../db/queries/visit.server.ts";
import { writeVisitReport } from "../../db/queries/visit-report.server.ts";
import { findVisitReport } from "../../db/queries/visit-text.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import type { RecordFields } from "../domain/record.ts";
import type { VisitSide } from "../domain/visit.ts";
import { reportFields, type VisitReport } from "../domain/visit-report.ts";
import { isReportOpen, nextAuthors } from "../domain/visit-report-use.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { type Publication, type Publishable, type PublishOutcome, publishRecord } from "./publish-record.server.ts";

export type ReportEdit = Publication<VisitReport> & {
  /** Side of whoever writes; guests write for the visitor. */
  readonly side: VisitSide;
};

/**
 * Saves the next version of the report that both sides and their guests work on. What is public stays as it is. `conflict`
 * also where the visit was removed meanwhile. Who may is asked before.
 */
export async function saveVisitReport(
  app: Pick<AppContext, "writer" | "now" | "version">,
  actor: Pick<Actor, "personId">,
  { side, ...edit }: ReportEdit,
): Promise<PublishOutcome> {
  return publishRecord(app, actor, publishable(side), { ...edit, value: reportFields(edit.value) });
}

function publishable(side: VisitSide): Publishable<RecordFields> {
  return {
    ...{ kind: "visit_report", action: "visit.report_edited", isPublic: false },
    fieldsOf: (fields) => fields,
    findValue: async (trx, id) => (await findVisitReport(trx, id))?.fields,
    write: (trx, { id, from, at, value }) => writeReportVersion(trx, { id, from, at, fields: value, side }),
  };
}

type Next = { id: string; from: number; at: string; fields: RecordFields; side: VisitSide };

/** Writes version `from + 1` with who changed what, inside a transaction. Tells whether `from` stood and the visit was open. */
export async function writeReportVersion(
  trx: Transaction<Schema>,
  { id, from, at, fields, side }: Next,
): Promise<boolean> {
  const visit = await lockVisit(trx, id);
  if (visit === undefined || !isReportOpen(visit)) return false;
  const standing = await findVisitReport(trx, id);
  const authors = nextAuthors(standing, fields, side);
  return writeVisitReport(trx, { visitId: id, from, at, fields, authors });
}
