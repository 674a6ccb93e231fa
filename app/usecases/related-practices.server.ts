import { indicatorKey } from "../domain/practice-facets.ts";
import type { RelatedPractices } from "../domain/practice-list-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { readPracticeCards } from "./practice-cards.server.ts";
import { getPracticeIndex, type PracticeIndex } from "./practice-index.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments" | "now">;

const MOST_OF_REGION = 5;
const MOST_OF_INDICATOR = 12;
const MOST_GEMS = 3;
const DAY_MS = 86_400_000;

/** The newest practices of a region; `null` where it has none. */
export async function listRegionPractices(app: App, regionId: string): Promise<RelatedPractices | null> {
  const index = await getPracticeIndex(app);
  const { byRegion, regionStart } = index.columns;
  const place = index.regions.findIndex(({ id }) => id === regionId);
  const all = byRegion.subarray(regionStart[place] ?? 0, regionStart[place + 1] ?? 0);
  return all.length === 0 ? null : read(app, index, all, MOST_OF_REGION);
}

/** The newest practices about an indicator. */
export async function listIndicatorPractices(app: App, code: string, no: number): Promise<RelatedPractices> {
  const index = await getPracticeIndex(app);
  const { rowStart, rowInstrument, rowIndicator, byNewest } = index.columns;
  const wanted = indicatorKey(index.instruments.indexOf(code), no);
  const isAbout = (at: number) => {
    for (let row = rowStart[at] ?? 0; row < (rowStart[at + 1] ?? 0); row++) {
      if (indicatorKey(rowInstrument[row] ?? 0, rowIndicator[row] ?? 0) === wanted) return true;
    }
    return false;
  };
  return read(app, index, byNewest.filter(isAbout), MOST_OF_INDICATOR);
}

/** Well proven practices of small regions that nobody has copied yet: others every day. */
export async function listUncopiedGems(app: App): Promise<RelatedPractices | null> {
  const index = await getPracticeIndex(app);
  const { gem, byNewest } = index.columns;
  const gems = byNewest.filter((at) => gem[at] === 1);
  if (gems.length === 0) return null;
  const turn = (Math.floor(Date.parse(index.today) / DAY_MS) * MOST_GEMS) % gems.length;
  const turned = Uint32Array.from([...gems.subarray(turn), ...gems.subarray(0, turn)]);
  return read(app, index, turned, MOST_GEMS);
}

async function read(app: App, { columns, today }: PracticeIndex, places: Uint32Array, most: number) {
  const ids = [...places.subarray(0, most)].flatMap((at) => columns.ids[at] ?? []);
  return { cards: await readPracticeCards(app, ids, today), total: places.length };
}
