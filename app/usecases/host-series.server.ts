import { listScoresOfNode } from "../../db/queries/score.server.ts";
import type { HostValue } from "../domain/host-ranking.ts";
import type { AskedIndicator } from "../domain/hosts-view.ts";
import { type AvailableScore, viewScore } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { getIndexBooks } from "./index-books.server.ts";

/** Published values of one node on one instrument, by region id and year. */
type ValueBook = {
  readonly instrument: string;
  readonly values: ReadonlyMap<string, ReadonlyMap<number, HostValue>>;
};

export type HostSeries = { readonly indicator: ValueBook | null; readonly indexes: readonly ValueBook[] };

/** The values that hosts are compared by: levels of the indicator, which are rarely published, and indexes. */
export async function readHostSeries(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  indicator: AskedIndicator | null,
): Promise<HostSeries> {
  const [{ books }, levels] = await Promise.all([getIndexBooks(app), readLevels(app, indicator)]);
  const indexes = books.map(({ instrument, years }) => {
    const values = new Map<string, Map<number, HostValue>>();
    for (const [year, ofYear] of years) for (const [id, score] of ofYear) put(values, { id, year, score });
    return { instrument, values };
  });
  return { indicator: levels, indexes };
}

async function readLevels(
  { reader, instruments }: Pick<AppContext, "reader" | "instruments">,
  indicator: AskedIndicator | null,
): Promise<ValueBook | null> {
  const instrument = instruments.find(({ code }) => code === indicator?.instrument);
  if (indicator === null || instrument === undefined) return null;
  const rows = await listScoresOfNode(reader, { instrument: instrument.code, level: "indicator", no: indicator.no });
  const values = new Map<string, Map<number, HostValue>>();
  for (const row of rows) {
    const score = viewScore(row, { instrument, year: row.year, absence: "conflict" });
    if (score.status === "available") put(values, { id: row.regionId, year: row.year, score });
  }
  return { instrument: instrument.code, values };
}

type Found = { id: string; year: number; score: AvailableScore };

function put(values: Map<string, Map<number, HostValue>>, { id, year, score }: Found): void {
  const ofRegion = values.get(id) ?? new Map<number, HostValue>();
  values.set(id, ofRegion.set(year, { value: score.value, decimals: score.decimals, source: score.source.slug }));
}
