import type { Transaction } from "kysely";
import type { Schema } from "../schema.ts";
import type { DemoRecords } from "./demo.server.ts";
import { recountPractice } from "./practice-counts.server.ts";

/**
 * Deletes what offices and people of the demonstration wrote of practices, with everything that hangs on it, and what they
 * recorded about practices of others, which are counted anew. Gives the ids of the practices that went.
 */
export async function deleteDemoPractices(
  trx: Transaction<Schema>,
  { people, officeIds }: DemoRecords,
  at: string,
): Promise<{ practiceIds: string[] }> {
  const personIds = people.map(({ id }) => id);
  const owners = [...personIds, ...officeIds];
  if (owners.length === 0) return { practiceIds: [] };
  const practices = await trx.selectFrom("practice").select("id").where("office_id", "in", owners).execute();
  const practiceIds = practices.map(({ id }) => id);
  const adopted = await trx
    .deleteFrom("adoption")
    .where((eb) => eb.or([eb("office_id", "in", owners), eb("created_by", "in", owners)]))
    .returning(["id", "practice_id"])
    .execute();
  const checked = await trx
    .deleteFrom("practice_check")
    .where((eb) =>
      eb.or([eb("office_id", "in", owners), eb("asked_by", "in", owners), eb("answered_by", "in", owners)]),
    )
    .returning("practice_id")
    .execute();
  for (const { id } of adopted) await deleteTexts(trx, "adoption", id);
  for (const id of practiceIds) await deletePractice(trx, id);
  await trx.deleteFrom("practice_submission").where("submitted_by", "in", owners).execute();
  await trx
    .deleteFrom("content_report")
    .where((eb) => eb.or([eb("reported_by", "in", owners), eb("handled_by", "in", owners)]))
    .execute();
  const others = new Set([...adopted, ...checked].map((row) => row.practice_id));
  for (const id of others) if (!practiceIds.includes(id)) await recountPractice(trx, id, at);
  return { practiceIds };
}

async function deletePractice(trx: Transaction<Schema>, id: string): Promise<void> {
  const adoptions = await trx.deleteFrom("adoption").where("practice_id", "=", id).returning("id").execute();
  for (const adoption of adoptions) await deleteTexts(trx, "adoption", adoption.id);
  for (const table of HANGING) await trx.deleteFrom(table).where("practice_id", "=", id).execute();
  await trx.deleteFrom("content_report").where("subject_id", "=", id).execute();
  await trx.deleteFrom("attachment").where("subject_kind", "=", "practice").where("subject_id", "=", id).execute();
  await deleteTexts(trx, "practice", id);
  await trx.deleteFrom("practice").where("id", "=", id).execute();
}

const HANGING = [
  ...(["practice_slug", "practice_indicator", "practice_submission"] as const),
  ...(["practice_confirmation", "practice_check"] as const),
];

/** Drafts and revisions of a record, and the keys of forms that led to it. */
async function deleteTexts(trx: Transaction<Schema>, kind: "practice" | "adoption", id: string): Promise<void> {
  for (const table of ["draft", "revision"] as const) {
    await trx.deleteFrom(table).where("subject_kind", "=", kind).where("subject_id", "=", id).execute();
  }
  await trx.deleteFrom("submission").where("address", "like", `%${id}%`).execute();
}
