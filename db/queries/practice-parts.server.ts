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

/** Whether another practice has this word in its address, or had. */
export async function isSlugOfAnother(
  trx: Transaction<Schema>,
  { slug, id }: { slug: string; id: string },
): Promise<boolean> {
  const now = await trx
    .selectFrom("practice")
    .select("id")
    .where("slug", "=", slug)
    .where("id", "<>", id)
    .executeTakeFirst();
  if (now !== undefined) return true;
  const before = await trx
    .selectFrom("practice_slug")
    .select("practice_id")
    .where("slug", "=", slug)
    .where("practice_id", "<>", id)
    .executeTakeFirst();
  return before !== undefined;
}

/** Keeps the word that a practice had, so that its old address leads on; the word that it takes is a former one no longer. */
export async function changeSlug(
  trx: Transaction<Schema>,
  { id, former, next, at }: { id: string; former: string | undefined; next: string; at: string },
): Promise<void> {
  await trx.deleteFrom("practice_slug").where("slug", "=", next).where("practice_id", "=", id).execute();
  if (former === undefined) return;
  await trx
    .insertInto("practice_slug")
    .values({ slug: former, practice_id: id, created_at: at })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .execute();
}
