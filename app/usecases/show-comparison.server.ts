import type { ComparisonView, SelectionNote } from "../domain/comparison.ts";
import { type ComparisonSettings, PLAIN_SETTINGS } from "../domain/comparison-choice.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { type ComparisonExample, comparisonExamples } from "../platform/content/examples.server.ts";
import { compareRegions } from "./compare-regions.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments">;

/** What an address asks for beside its regions. */
export type AskedComparison = {
  readonly year?: number;
  readonly years?: { readonly from: number; readonly to: number };
  readonly settings?: ComparisonSettings;
  /** Code or name of the region to stand first; "" for the first of the address. */
  readonly focus?: string;
};

export type ShownComparison = {
  /** The focus first. */
  readonly tokens: readonly string[];
  readonly regions: readonly Region[];
  readonly notes: readonly SelectionNote[];
  readonly view: ComparisonView | undefined;
  /** Worked examples for whoever has chosen nothing. */
  readonly examples: readonly ComparisonExample[];
  /** The year asked for is none of the data's years. */
  readonly yearOutside: boolean;
  /** The focus asked for is none of the regions. */
  readonly focusOutside: boolean;
};

/** Selection and comparison of one address. A year without any round falls back to the default and is told. */
export async function showComparison(
  app: App,
  texts: readonly string[],
  { focus = "", settings = PLAIN_SETTINGS, ...asked }: AskedComparison,
): Promise<ShownComparison> {
  const selection = await resolveSelection(app, texts);
  const focusCode = await findFocus(app, selection.regions, focus);
  const regions = toFront(selection.regions, ({ code }) => code === focusCode);
  const first = await compareRegions(app, regions, { ...asked, settings });
  const yearOutside =
    first !== undefined && asked.year !== undefined && (asked.year < first.years.from || asked.year > first.years.to);
  const view = yearOutside ? await compareRegions(app, regions, { settings }) : first;
  return {
    tokens: toFront(selection.tokens, (token) => token === focusCode),
    regions,
    notes: selection.notes,
    view,
    examples: view === undefined ? comparisonExamples : [],
    yearOutside,
    focusOutside: focus !== "" && focusCode === undefined,
  };
}

async function findFocus(app: App, regions: readonly Region[], focus: string): Promise<string | undefined> {
  if (focus === "") return undefined;
  const chosen = (code: string | undefined) => regions.find((region) => region.code === code)?.code;
  return chosen(focus) ?? chosen((await resolveSelection(app, [focus])).regions[0]?.code);
}

function toFront<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): Item[] {
  return [...items.filter(isFirst), ...items.filter((item) => !isFirst(item))];
}
