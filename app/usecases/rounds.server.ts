import { listRounds, type RoundRow } from "../../db/queries/round.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";

/** Every yearly round, oldest first: nearly every page needs them. */
export const getRounds = oncePerVersion(
  ({ reader }: Pick<AppContext, "reader" | "version">): Promise<readonly RoundRow[]> => listRounds(reader),
);
