import { listRegions } from "../../db/queries/region.server.ts";
import { listScoresOfNode } from "../../db/queries/score.server.ts";
import { INDEX_NODE } from "../domain/instrument.ts";
import { officialInstruments } from "../domain/instrument-choice.ts";
import type { Region } from "../domain/region.ts";
import type { IndexBook } from "../domain/same-start-years.ts";
import { type AvailableScore, viewScore } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";

export type IndexBooks = { readonly regions: readonly Region[]; readonly books: readonly IndexBook[] };

/**
 * Every official index of the country that has a value, one book per instrument, and all regions: read once for each
 * content version, since following bodies from one year to another needs them all.
 */
export const getIndexBooks = oncePerVersion(
  async (app: Pick<AppContext, "reader" | "version" | "instruments">): Promise<IndexBooks> => {
    const regions = await listRegions(app.reader);
    const books = await Promise.all(
      officialInstruments(app.instruments).map(async (instrument): Promise<IndexBook> => {
        const years = new Map<number, Map<string, AvailableScore>>();
        for (const row of await listScoresOfNode(app.reader, { instrument: instrument.code, ...INDEX_NODE })) {
          const score = viewScore(row, { instrument, year: row.year, absence: "not_found" });
          if (score.status !== "available") continue;
          const ofYear = years.get(row.year) ?? new Map<string, AvailableScore>();
          years.set(row.year, ofYear.set(row.regionId, score));
        }
        return { instrument: instrument.code, years };
      }),
    );
    return { regions, books };
  },
);
