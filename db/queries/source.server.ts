import type { SourceKind } from "../../app/domain/score.ts";
import type { Source } from "../../app/domain/source.ts";
import type { Db } from "../open.server.ts";

const COLUMNS = [
  "id",
  "slug",
  "kind",
  "title",
  "publisher",
  "number",
  "date",
  "address",
  "address_is_site as addressIsSite",
  "note",
] as const;

export async function findSource(db: Db, slug: string): Promise<Source | undefined> {
  const row = await db.selectFrom("source").select(COLUMNS).where("slug", "=", slug).executeTakeFirst();
  return row && toSource(row);
}

export async function findSourceById(db: Db, id: string): Promise<Source | undefined> {
  const row = await db.selectFrom("source").select(COLUMNS).where("id", "=", id).executeTakeFirst();
  return row && toSource(row);
}

export async function listSourcesBySlugs(db: Db, slugs: readonly string[]): Promise<Source[]> {
  if (slugs.length === 0) return [];
  const rows = await db
    .selectFrom("source")
    .select(COLUMNS)
    .where("slug", "in", slugs)
    .orderBy("slug")
    .limit(1000)
    .execute();
  return rows.map(toSource);
}

/** Every source with the number of claims read in it, by title. */
export async function listSources(db: Db): Promise<(Source & { claims: number })[]> {
  const rows = await db
    .selectFrom("source")
    .select(COLUMNS)
    .select((eb) =>
      eb
        .selectFrom("score_claim")
        .select((count) => count.fn.countAll<number>().as("claims"))
        .whereRef("score_claim.source_id", "=", "source.id")
        .as("claims"),
    )
    .orderBy("title")
    .orderBy("slug")
    .limit(5000)
    .execute();
  return rows.map(({ claims, ...row }) => ({ ...toSource(row), claims: claims ?? 0 }));
}

type StoredSource = Omit<Source, "kind" | "addressIsSite"> & { kind: string; addressIsSite: number };

function toSource(row: StoredSource): Source {
  // The kind is checked when a source is entered; the column holds plain text.
  return { ...row, kind: row.kind as SourceKind, addressIsSite: row.addressIsSite === 1 };
}
