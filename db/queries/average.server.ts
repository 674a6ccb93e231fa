import type { Hundredths } from "../../app/domain/instrument.ts";
import type { Db } from "../open.server.ts";

export type AverageRow = {
  year: number;
  instrument: string;
  bodyGroup: string;
  measure: "index" | "domain" | "aspect" | "target" | "respondents";
  no: number;
  value: Hundredths;
  decimals: number;
  sourceSlug: string;
  place: string;
  confidence: "high" | "medium" | "low";
  note: string | null;
};

/** Means that the ministry printed for groups of bodies. Notes beside a page, never computed with. */
export async function listAverages(
  db: Db,
  { groups, measures, year }: { groups: readonly string[]; measures: readonly AverageRow["measure"][]; year?: number },
): Promise<AverageRow[]> {
  if (groups.length === 0 || measures.length === 0) return [];
  let query = db
    .selectFrom("score_average as average")
    .innerJoin("source", "source.id", "average.source_id")
    .select([
      "average.year as year",
      "average.instrument as instrument",
      "average.body_group as bodyGroup",
      "average.measure as measure",
      "average.node_no as no",
      "average.value_hundredths as value",
      "average.printed_decimals as decimals",
      "source.slug as sourceSlug",
      "average.source_place as place",
      "average.confidence as confidence",
      "average.note as note",
    ])
    .where("average.body_group", "in", groups)
    .where("average.measure", "in", measures);
  if (year !== undefined) query = query.where("average.year", "=", year);
  const rows = await query
    .orderBy("average.year")
    .orderBy("average.body_group")
    .orderBy("average.measure")
    .orderBy("average.node_no")
    .orderBy("average.id")
    .limit(1000)
    .execute();
  // The column is checked to hold hundredths.
  return rows.map((row) => ({ ...row, value: row.value as Hundredths }));
}
