import type { RoundRow } from "../../db/queries/round.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { getRounds } from "./rounds.server.ts";

/** Rounds whose results are out, oldest first. */
export async function listPublishedRounds(app: Pick<AppContext, "reader" | "version">): Promise<RoundRow[]> {
  return (await getRounds(app)).filter(({ published }) => published);
}

/**
 * The round that starting indexes are read from: that of the year, else the newest with a complete list, else the newest.
 *
 * @throws without any published round: the content is incomplete
 */
export function chooseBase(rounds: readonly RoundRow[], year: number | undefined): RoundRow {
  const base =
    rounds.find((round) => round.year === year) ?? rounds.findLast(({ listComplete }) => listComplete) ?? rounds.at(-1);
  if (base === undefined) throw new Error("no round was published");
  return base;
}
