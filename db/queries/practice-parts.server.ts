import type { Transaction } from "kysely";
import type { PracticeIndicator } from "../../app/domain/practice.ts";
import type { Schema } from "../schema.ts";

/** Indicators that lists find a practice by, in place of those before. */
export async function replacePracticeIndicators(
  trx: Transaction<Schema>,
  practiceId: string,
  indicators: readonly PracticeIndicator[],
): Promise<void> {
  await trx.deleteFrom("practice_indicator").where("practice_id", "=", practiceId).execute();
  if (indicators.length === 0) return;
  const rows = indicators.map(({ instrument, no, from, to }) => ({
    practice_id: practiceId,
    ...{ instrument, indicator_no: no, level_from: from, level_to: to },
  }));
  await trx.insertInto("practice_indicator").values(rows).execute();
}

/**
 * Takes a word for the addresses of a practice, for good. Tells whether it is its own: where two take one word at once, the
 * second waits here for the first and then finds it taken.
 */
export async function takeSlug(
  trx: Transaction<Schema>,
  { slug, id, at }: { slug: string; id: string; at: string },
): Promise<boolean> {
  // Those summed up from public sources have words that no row keeps.
  const another = await trx
    .selectFrom("practice")
    .select("id")
    .where("slug", "=", slug)
    .where("id", "<>", id)
    .executeTakeFirst();
  if (another !== undefined) return false;
  await trx
    .insertInto("practice_slug")
    .values({ slug, practice_id: id, created_at: at })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .execute();
  const owner = await trx
    .selectFrom("practice_slug")
    .select("practice_id")
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
  return owner.practice_id === id;
}

/** The word that its address has from now on. */
export async function setSlug(trx: Transaction<Schema>, { slug, id }: { slug: string; id: string }): Promise<void> {
  await trx.updateTable("practice").set({ slug }).where("id", "=", id).execute();
}
