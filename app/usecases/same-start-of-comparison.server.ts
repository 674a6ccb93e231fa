import type { ComparisonView } from "../domain/comparison.ts";
import { SAME_START_RANGE } from "../domain/same-start.ts";
import type { SameStartView } from "../domain/same-start-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { showLeadingSameStart } from "./show-same-start.server.ts";

/** Who rose from the same start as the focus, over the years of the change that the comparison tells where there is one. */
export function showSameStartOf(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  { regions, change }: ComparisonView,
): Promise<SameStartView | undefined> {
  const code = regions[0]?.region.code ?? "";
  const years = change === null ? {} : { from: change.from, to: change.to };
  return showLeadingSameStart(app, code, { ...years, range: SAME_START_RANGE });
}
