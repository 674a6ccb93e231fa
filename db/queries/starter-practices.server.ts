import { insertRevision } from "./revision.server.ts";
import { batches, type StarterRows, type StarterTransaction } from "./starter.server.ts";

/** Statements that load the practices summed up from public sources. What an office claimed is out of their reach. */

export type PracticeRow = StarterRows<"practice">[number];
export type PracticeIndicatorRow = StarterRows<"practice_indicator">[number];

/** As loaded before: those no office claimed, and those one did. */
export type LoadedPractice = Pick<PracticeRow, "id" | "office_id" | "version" | "state" | "slug" | "body" | "html"> &
  Pick<PracticeRow, "title" | "status" | "kind" | "source_id" | "source_place" | "confidence" | "published_at">;

export async function listLoadedPractices(trx: StarterTransaction): Promise<LoadedPractice[]> {
  return trx
    .selectFrom("practice")
    .select(["id", "office_id", "version", "state", "slug", "body", "html"])
    .select(["title", "status", "kind", "source_id", "source_place", "confidence", "published_at"])
    .where("source_id", "is not", null)
    .orderBy("id")
    .execute();
}

/** Those of `slugs` that name a practice now or did before. */
export async function listTakenSlugs(trx: StarterTransaction, slugs: readonly string[]): Promise<Set<string>> {
  if (slugs.length === 0) return new Set();
  const current = await trx.selectFrom("practice").select("slug").where("slug", "in", slugs).execute();
  const former = await trx.selectFrom("practice_slug").select("slug").where("slug", "in", slugs).execute();
  return new Set([...current, ...former].map(({ slug }) => slug));
}

export async function insertLoadedPractices(trx: StarterTransaction, rows: readonly PracticeRow[]): Promise<void> {
  for (const batch of batches(rows)) await trx.insertInto("practice").values(batch).execute();
}

/** Writes what the content says now over a practice that no office has claimed. */
export async function updateLoadedPractice(
  trx: StarterTransaction,
  { id, ...changes }: Pick<PracticeRow, "id"> & Partial<PracticeRow>,
): Promise<void> {
  await trx.updateTable("practice").set(changes).where("id", "=", id).where("office_id", "is", null).execute();
}

export async function replaceLoadedIndicators(
  trx: StarterTransaction,
  practiceId: string,
  rows: readonly PracticeIndicatorRow[],
): Promise<void> {
  await trx.deleteFrom("practice_indicator").where("practice_id", "=", practiceId).execute();
  for (const batch of batches(rows)) await trx.insertInto("practice_indicator").values(batch).execute();
}

/** Keeps the state that was loaded as a version nobody in particular published. */
export async function insertLoadedRevision(
  trx: StarterTransaction,
  { id, version, body, updated_at }: Pick<PracticeRow, "id" | "version" | "body" | "updated_at">,
): Promise<void> {
  const fields = JSON.parse(body) as Record<string, string>;
  await insertRevision(trx, { kind: "practice", id, number: version, fields, personId: null, at: updated_at });
}
