import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Statements behind the public list of practices. */

const ROWS_PER_READ = 5000;
const PARAMETERS_PER_READ = 1000;

/** Facts of one practice as lists need them. Only published ones are public. */
export type PracticeFactRow = Awaited<ReturnType<typeof readFacts>>[number];

/** Every published practice, in parts, so that other requests have their turn between them. */
export async function* readPublishedFacts(db: Db): AsyncGenerator<PracticeFactRow[]> {
  for (let after = ""; ; ) {
    const rows = await readFacts(db, (eb) => eb.and([eb("id", ">", after), eb("state", "=", "published")]));
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_PER_READ) return;
    after = rows.at(-1)?.id ?? "";
  }
}

/** Practices in any state that changed at or after an instant; `undefined` where there are too many to be worth it. */
export async function listChangedFacts(db: Db, since: string): Promise<PracticeFactRow[] | undefined> {
  const rows = await readFacts(db, (eb) => eb("updated_at", ">=", since));
  return rows.length < ROWS_PER_READ ? rows : undefined;
}

type Condition = (eb: ExpressionBuilder<Schema, "practice">) => Expression<SqlBool>;

async function readFacts(db: Db, where: Condition) {
  return selectFacts(db).where(where).orderBy("id").limit(ROWS_PER_READ).execute();
}

function selectFacts(db: Db) {
  return db
    .selectFrom("practice")
    .select(["id", "state", "region_id as regionId", "status", "kind", "started", "measured", "documents"])
    .select([
      "checks",
      "successes",
      "adoptions",
      "cost_min as costMin",
      "cost_max as costMax",
      "confirmed_on as confirmedOn",
    ])
    .select(["published_at as publishedAt", "updated_at as updatedAt"]);
}

/** How many practices are published. */
export async function countPublishedPractices(db: Db): Promise<number> {
  const row = await db
    .selectFrom("practice")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("state", "=", "published")
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

export type IndicatorRow = {
  readonly practiceId: string;
  readonly instrument: string;
  readonly no: number;
  readonly from: number | null;
  readonly to: number | null;
};

/** Indicators of these practices, by instrument and number. */
export async function listIndicatorsOf(db: Db, ids: readonly string[]): Promise<IndicatorRow[]> {
  const all: IndicatorRow[] = [];
  for (let at = 0; at < ids.length; at += PARAMETERS_PER_READ) {
    const rows = await db
      .selectFrom("practice_indicator")
      .select(["practice_id as practiceId", "instrument", "indicator_no as no", "level_from as from", "level_to as to"])
      .where("practice_id", "in", ids.slice(at, at + PARAMETERS_PER_READ))
      .orderBy("practice_id")
      .orderBy("instrument", "desc")
      .orderBy("indicator_no")
      .execute();
    for (const row of rows) all.push(row);
  }
  return all;
}

export type PracticeCardRow = Awaited<ReturnType<typeof listPracticeCards>>[number];

/** Published practices of these ids with what a card shows, in no particular order. */
export async function listPracticeCards(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("practice")
    .innerJoin("region", "region.id", "practice.region_id")
    .leftJoin("region as province", "province.id", "region.province_id")
    .leftJoin("source", "source.id", "practice.source_id")
    .leftJoin("office", "office.id", "practice.office_id")
    .select(["practice.id", "practice.slug", "practice.title", "practice.status", "practice.kind", "practice.html"])
    .select(["practice.started", "practice.cost_min as costMin", "practice.cost_max as costMax", "practice.demo"])
    .select(["practice.weeks_min as weeksMin", "practice.weeks_max as weeksMax", "practice.measured"])
    .select(["practice.documents", "practice.checks", "practice.adoptions", "practice.successes"])
    .select(["practice.confirmed_on as confirmedOn", "practice.updated_at as updatedAt"])
    .select(["practice.published_at as publishedAt", "region.code as regionCode", "region.name as regionName"])
    .select(["province.name as provinceName", "office.name as officeName"])
    .select(["source.slug as sourceSlug", "source.title as sourceTitle", "source.publisher as sourcePublisher"])
    .select("source.date as sourceDate")
    .where("practice.id", "in", ids)
    .where("practice.state", "=", "published")
    .execute();
}

/** Slugs of published practices, the newest first, for their addresses. */
export async function listPracticeAddresses(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("practice")
    .select("slug")
    .where("state", "=", "published")
    .orderBy("updated_at", "desc")
    .orderBy("id")
    .limit(MOST_ADDRESSES)
    .execute();
  return rows.map(({ slug }) => slug);
}

/** One sitemap holds 50,000 addresses, some 3,000 of them of other pages. */
const MOST_ADDRESSES = 40_000;
