import { listIndicatorLevels } from "../../db/queries/indicator-level.server.ts";
import { type LevelMove, listMoves } from "../domain/feasibility.ts";
import { officialInstruments } from "../domain/instrument-choice.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";

/**
 * How published levels of indicators moved from one assessment to the next, by code of the official instrument: never
 * from one instrument to another. Read once for each content version.
 */
export const getLevelMoves = oncePerVersion(
  async ({ reader, instruments }: Pick<AppContext, "reader" | "version" | "instruments">) => {
    const moves = await Promise.all(
      officialInstruments(instruments).map(async ({ code, indicators }): Promise<[string, LevelMove[]]> => {
        const rows = await listIndicatorLevels(reader, { instrument: code, nos: indicators.map(({ no }) => no) });
        // Only whole levels can be followed; a printed mean of several judgements cannot.
        const levels = rows.flatMap(({ value, ...row }) => (value % 100 === 0 ? [{ ...row, level: value / 100 }] : []));
        return [code, listMoves(levels)];
      }),
    );
    return new Map(moves);
  },
);
