import type { ComparisonView, SelectionNote } from "../domain/comparison.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { type ComparisonExample, comparisonExamples } from "../platform/content/examples.server.ts";
import { compareRegions } from "./compare-regions.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";

/** The years that an address asks for. */
export type AskedYears = { readonly year?: number; readonly years?: { readonly from: number; readonly to: number } };

export type ShownComparison = {
  readonly tokens: readonly string[];
  readonly regions: readonly Region[];
  readonly notes: readonly SelectionNote[];
  readonly view: ComparisonView | undefined;
  /** Worked examples for whoever has chosen nothing. */
  readonly examples: readonly ComparisonExample[];
  /** The year asked for is none of the data's years. */
  readonly yearOutside: boolean;
};

/** Selection and comparison of one address. A year without any round falls back to the default and is told. */
export async function showComparison(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  texts: readonly string[],
  asked: AskedYears,
): Promise<ShownComparison> {
  const { regions, tokens, notes } = await resolveSelection(app, texts);
  const first = await compareRegions(app, regions, asked);
  const yearOutside =
    first !== undefined && asked.year !== undefined && (asked.year < first.years.from || asked.year > first.years.to);
  const view = yearOutside ? await compareRegions(app, regions, {}) : first;
  const examples = view === undefined ? comparisonExamples : [];
  return { tokens, regions, notes, view, examples, yearOutside };
}
