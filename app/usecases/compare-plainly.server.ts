import type { ComparisonView } from "../domain/comparison.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { compareRegions } from "./compare-regions.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";

type Asked = { readonly year?: number; readonly years?: { readonly from: number; readonly to: number } };

/**
 * What pictures and embedded pages show of a comparison: regions and years of an address, without the settings of its
 * table. A year that no round has falls back to the default, as on the page. `undefined` where no region is known.
 */
export async function comparePlainly(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  texts: readonly string[],
  asked: Asked,
): Promise<{ codes: string[]; view: ComparisonView; yearOutside: boolean } | undefined> {
  const { regions } = await resolveSelection(app, texts);
  const view = await compareRegions(app, regions, asked);
  if (view === undefined) return undefined;
  const codes = regions.map(({ code }) => code);
  const { from, to } = view.years;
  const yearOutside = asked.year !== undefined && (asked.year < from || asked.year > to);
  if (!yearOutside) return { codes, view, yearOutside };
  return { codes, view: (await compareRegions(app, regions, {})) ?? view, yearOutside };
}
