import type { Db } from "../open.server.ts";

export type PracticeTitle = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly regionName: string;
};

const MOST = 300;

/** Published practices about one of these indicators, the last changed first. */
export async function listPracticesAbout(
  db: Db,
  indicators: readonly { readonly instrument: string; readonly no: number }[],
  exceptId: string,
): Promise<PracticeTitle[]> {
  if (indicators.length === 0) return [];
  return db
    .selectFrom("practice_indicator as about")
    .innerJoin("practice", "practice.id", "about.practice_id")
    .innerJoin("region", "region.id", "practice.region_id")
    .select(["practice.id", "practice.slug", "practice.title", "region.name as regionName"])
    .distinct()
    .select("practice.updated_at as updatedAt")
    .where("practice.state", "=", "published")
    .where("practice.id", "<>", exceptId)
    .where((eb) =>
      eb.or(
        indicators.map(({ instrument, no }) =>
          eb.and([eb("about.instrument", "=", instrument), eb("about.indicator_no", "=", no)]),
        ),
      ),
    )
    .orderBy("practice.updated_at", "desc")
    .orderBy("practice.id")
    .limit(MOST)
    .execute();
}
