import type { Transaction } from "kysely";
import type { SearchedPractice } from "../../app/domain/practice-document.ts";
import type { RecordFields } from "../../app/domain/record.ts";
import type { Schema } from "../schema.ts";

type Trx = Transaction<Schema>;
type Published = Omit<SearchedPractice, "indicators">;

/** Those of these practices that are published, with what the search finds them by. */
export async function listSearchedPractices(trx: Trx, ids: readonly string[]): Promise<Published[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom("practice")
    .innerJoin("region", "region.id", "practice.region_id")
    .leftJoin("region as province", "province.id", "region.province_id")
    .leftJoin("office", "office.id", "practice.office_id")
    .select(["practice.id", "practice.slug", "practice.title", "practice.body", "region.code as regionCode"])
    .select(["region.name as regionName", "province.name as provinceName", "office.name as officeName"])
    .where("practice.id", "in", ids)
    .where("practice.state", "=", "published")
    .orderBy("practice.id")
    .execute();
  // The body was written with the form's fields.
  return rows.map(({ body, ...row }) => ({ ...row, fields: JSON.parse(body) as RecordFields }));
}

/** Practices that came from public sources, claimed or not, published or not. */
export async function listGatheredIds(trx: Trx): Promise<string[]> {
  const rows = await trx.selectFrom("practice").select("id").where("source_id", "is not", null).orderBy("id").execute();
  return rows.map(({ id }) => id);
}
