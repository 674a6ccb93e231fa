import { listDocumentIds } from "../../db/search/documents.server.ts";
import { FACET_KINDS, orderByRegions, type PracticeColumns, STATUS_WORDS } from "../domain/practice-columns.ts";
import { COST_CLASSES } from "../domain/practice-cost.ts";
import { countPractices, type PracticeFilter } from "../domain/practice-facets.ts";
import type { AskedPractices, PracticeListView } from "../domain/practice-list-view.ts";
import type { Region } from "../domain/region.ts";
import { REGION_SIZES } from "../domain/region-size.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { findPlaces } from "./match-documents.server.ts";
import { readPracticeCards } from "./practice-cards.server.ts";
import { readFacetCounts } from "./practice-facet-counts.server.ts";
import { getPracticeIndex, type PracticeIndex } from "./practice-index.server.ts";
import { rankLikeRegions } from "./rank-like-regions.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";

const PRACTICES_PER_PAGE = 10;

type App = Pick<AppContext, "reader" | "version" | "instruments" | "now">;

/** Practices of one address: those of its page, how many there are, and what each facet would leave. */
export async function listPractices(app: App, asked: AskedPractices): Promise<PracticeListView> {
  const [index, region, searched] = await Promise.all([
    getPracticeIndex(app),
    findRegion(app, asked.region),
    asked.q === "" ? undefined : findPlaces(app, "practice", asked.q),
  ]);
  const { columns } = index;
  const filter = toFilter(asked, index);
  const order = await chooseOrder(app, { asked, index, region });
  const { found, counts } = countPractices(columns, filter, {
    order,
    among: searched && (await markFound(app, searched.places, columns)),
  });
  const start = (asked.page - 1) * PRACTICES_PER_PAGE;
  const ids = found.slice(start, start + PRACTICES_PER_PAGE).flatMap((at) => columns.ids[at] ?? []);
  return {
    cards: await readPracticeCards(app, ids, index.today),
    found: found.length,
    total: columns.ids.length,
    perPage: PRACTICES_PER_PAGE,
    facets: readFacetCounts(app, { index, counts, filter }),
    region: region === undefined ? null : { code: region.code, name: region.name },
    corrected: searched?.corrected ?? null,
    provinceKnown: asked.provinceCode === undefined || filter.province >= 0,
  };
}

async function findRegion(app: App, text: string): Promise<Region | undefined> {
  return text === "" ? undefined : (await resolveSelection(app, [text])).regions[0];
}

/** A 1 at the place of every practice that was found. */
async function markFound(app: App, places: readonly number[], columns: PracticeColumns): Promise<Uint8Array> {
  const columnOf = await getColumnOfPlace(app, columns);
  const among = new Uint8Array(columns.ids.length);
  for (const place of places) {
    const at = columnOf[place] ?? -1;
    if (at >= 0) among[at] = 1;
  }
  return among;
}

const columnsOfPlaces = new WeakMap<PracticeColumns, Promise<Int32Array>>();

/** Where in the columns the practice at each place of the search stands; -1 for none. Made once for each index. */
function getColumnOfPlace({ reader }: App, columns: PracticeColumns): Promise<Int32Array> {
  const known = columnsOfPlaces.get(columns);
  if (known !== undefined) return known;
  const made = listDocumentIds(reader, "practice").then((documents) => {
    const columnOf = new Int32Array((documents.at(-1)?.place ?? -1) + 1).fill(-1);
    for (const { place, id } of documents) columnOf[place] = columns.placeOf.get(id) ?? -1;
    return columnOf;
  });
  columnsOfPlaces.set(columns, made);
  made.catch(() => columnsOfPlaces.delete(columns));
  return made;
}

function toFilter(asked: AskedPractices, { regions, instruments }: PracticeIndex): PracticeFilter {
  const place = <Item>(items: readonly Item[], test: (item: Item) => boolean, chosen: unknown) =>
    chosen === undefined ? -1 : items.findIndex(test);
  return {
    kind: place(FACET_KINDS, (kind) => kind === asked.kind, asked.kind),
    size: place(REGION_SIZES, ({ slug }) => slug === asked.size, asked.size),
    province: place(
      regions,
      ({ code, kind }) => code === asked.provinceCode && kind === "province",
      asked.provinceCode,
    ),
    cost: place(COST_CLASSES, ({ slug }) => slug === asked.cost, asked.cost),
    evidence: asked.evidence ?? -1,
    status: place(STATUS_WORDS, (word) => word === asked.status, asked.status),
    instrument: place(instruments, (code) => code === asked.instrument, asked.instrument),
    indicator: asked.indicator ?? -1,
    from: asked.from ?? -1,
    to: asked.to ?? -1,
  };
}

type Ordered = { asked: AskedPractices; index: PracticeIndex; region: Region | undefined };

/** By fit only where the address names a region; the reader's own region and what cannot be measured come last. */
async function chooseOrder(app: App, { asked, index, region }: Ordered): Promise<Uint32Array> {
  const { columns, regions } = index;
  if (asked.order === "name") return columns.byRegion;
  if (asked.order !== "fit" || region === undefined) return columns.byNewest;
  const placeByCode = new Map(regions.map(({ code }, place) => [code, place]));
  const near = await rankLikeRegions(app, region);
  return orderByRegions(
    columns,
    near.flatMap((code) => placeByCode.get(code) ?? []),
  );
}
