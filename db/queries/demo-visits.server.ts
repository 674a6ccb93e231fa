import type { Transaction } from "kysely";
import type { Schema } from "../schema.ts";
import type { DemoRecords } from "./demo.server.ts";

/**
 * Deletes visits that offices of the demonstration began, or that no other office has a part in, with everything that hangs
 * on them. From visits of others they are taken off: those become visits of a side without an office. Gives the ids of both.
 */
export async function deleteDemoVisits(
  trx: Transaction<Schema>,
  { people, officeIds }: DemoRecords,
): Promise<{ deletedIds: string[]; changedIds: string[] }> {
  const owners = [...people.map(({ id }) => id), ...officeIds];
  if (owners.length === 0) return { deletedIds: [], changedIds: [] };
  const visits = await trx
    .selectFrom("visit")
    .select(["id", "demo", "visitor_office_id as visitor", "host_office_id as host", "source_id as sourceId"])
    .where((eb) =>
      eb.or([eb("demo", "=", 1), eb("visitor_office_id", "in", owners), eb("host_office_id", "in", owners)]),
    )
    .orderBy("id")
    .execute();
  const isOthers = ({ demo, visitor, host, sourceId }: (typeof visits)[number]) =>
    demo === 0 && (sourceId !== null || [visitor, host].some((id) => id !== null && !owners.includes(id)));
  const deletedIds = visits.filter((visit) => !isOthers(visit)).map(({ id }) => id);
  const changedIds = visits.filter(isOthers).map(({ id }) => id);
  for (const id of deletedIds) await deleteVisit(trx, id);
  for (const side of ["visitor_office_id", "host_office_id"] as const) {
    await trx
      .updateTable("visit")
      .set({ [side]: null })
      .where(side, "in", owners)
      .execute();
  }
  for (const table of SAID) await trx.deleteFrom(table).where("office_id", "in", owners).execute();
  await trx
    .deleteFrom("visit_guest")
    .where((eb) => eb.or([eb("office_id", "in", owners), eb("asked_by", "in", owners)]))
    .execute();
  await trx.updateTable("visit_guest").set({ answered_by: null }).where("answered_by", "in", owners).execute();
  return { deletedIds, changedIds };
}

/** What an office says of a visit. */
const SAID = ["visit_confirmation", "commitment_check", "agreement"] as const;

const HANGING = [
  ...(["visit_indicator", "visit_plan", "visit_report", "visit_move", "visit_guest", "visit_notice"] as const),
  ...(["commitment", ...SAID] as const),
];

async function deleteVisit(trx: Transaction<Schema>, id: string): Promise<void> {
  for (const table of HANGING) await trx.deleteFrom(table).where("visit_id", "=", id).execute();
  await trx.updateTable("adoption").set({ visit_id: null }).where("visit_id", "=", id).execute();
  await trx.deleteFrom("content_report").where("subject_id", "=", id).execute();
  await trx.deleteFrom("attachment").where("subject_kind", "=", "visit").where("subject_id", "=", id).execute();
  for (const table of ["draft", "revision"] as const) {
    await trx.deleteFrom(table).where("subject_kind", "like", "visit%").where("subject_id", "=", id).execute();
  }
  await trx.deleteFrom("submission").where("address", "like", `%${id}%`).execute();
  await trx.deleteFrom("visit").where("id", "=", id).execute();
}
