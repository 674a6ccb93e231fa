import { insertRevision } from "./revision.server.ts";
import { batches, type StarterRows, type StarterTransaction } from "./starter.server.ts";

/** Statements that load the visits summed up from public sources. What an office took over is out of their reach. */

export type LoadedVisitRow = StarterRows<"visit">[number];
export type LoadedReportRow = StarterRows<"visit_report">[number];

/** Columns that the content decides. */
const MEANT = [
  ...(["visibility", "visitor_region_id", "visitor_name", "host_region_id", "host_name", "form", "kind"] as const),
  ...(["starts_on", "date_precision", "time_zone", "topic", "source_id", "source_place", "confidence"] as const),
] as const;

export type MeantVisit = Pick<LoadedVisitRow, (typeof MEANT)[number]>;

/** As loaded before, with the report that stands. `taken` where an office has it or took a step. */
export type LoadedVisit = MeantVisit & {
  readonly id: string;
  readonly taken: boolean;
  readonly version: number;
  readonly body: string;
  readonly html: string;
};

export function meantOf(row: MeantVisit): MeantVisit {
  return Object.fromEntries(MEANT.map((name) => [name, row[name]])) as MeantVisit;
}

export async function listLoadedVisits(trx: StarterTransaction): Promise<LoadedVisit[]> {
  const rows = await trx
    .selectFrom("visit")
    .innerJoin("visit_report", "visit_report.visit_id", "visit.id")
    .select(["visit.id", "visit.visitor_office_id", "visit.host_office_id", "visit.moves"])
    .select(MEANT)
    .select(["visit_report.version", "visit_report.body", "visit_report.html"])
    .where("visit.source_id", "is not", null)
    .orderBy("visit.id")
    .execute();
  return rows.map(({ visitor_office_id: visitor, host_office_id: host, moves, ...row }) => ({
    ...row,
    taken: visitor !== null || host !== null || moves > 0,
  }));
}

export async function insertLoadedVisits(
  trx: StarterTransaction,
  rows: readonly { readonly visit: LoadedVisitRow; readonly report: LoadedReportRow }[],
): Promise<void> {
  for (const batch of batches(rows)) {
    await trx
      .insertInto("visit")
      .values(batch.map(({ visit }) => visit))
      .execute();
    await trx
      .insertInto("visit_report")
      .values(batch.map(({ report }) => report))
      .execute();
  }
}

/** Writes what the content says now over a visit that no office has taken over. */
export async function updateLoadedVisit(
  trx: StarterTransaction,
  { id, ...changes }: Pick<LoadedVisitRow, "id"> & Partial<LoadedVisitRow>,
): Promise<void> {
  await trx
    .updateTable("visit")
    .set(changes)
    .where("id", "=", id)
    .where("visitor_office_id", "is", null)
    .where("host_office_id", "is", null)
    .execute();
}

export async function updateLoadedReport(
  trx: StarterTransaction,
  { visit_id: id, ...changes }: Pick<LoadedReportRow, "visit_id"> & Partial<LoadedReportRow>,
): Promise<void> {
  await trx.updateTable("visit_report").set(changes).where("visit_id", "=", id).execute();
}

/** Keeps the report that was loaded as a version nobody in particular wrote. */
export async function insertLoadedReportVersion(
  trx: StarterTransaction,
  { visit_id: id, version, body, updated_at: at }: LoadedReportRow,
): Promise<void> {
  const fields = JSON.parse(body) as Record<string, string>;
  await insertRevision(trx, { kind: "visit_report", id, number: version, fields, personId: null, at });
}
