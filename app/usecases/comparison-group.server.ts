import { listBenchmarks } from "../../db/queries/benchmark.server.ts";
import { listGroupValues } from "../../db/queries/group-value.server.ts";
import { NATION_SCOPE } from "../domain/benchmark.ts";
import type { FrozenGroup } from "../domain/comparison.ts";
import type { ComparisonSettings } from "../domain/comparison-choice.ts";
import { type ComparisonGroup, type GroupMiddle, middleOf } from "../domain/comparison-group.ts";
import type { InstrumentNode, NodeLevel } from "../domain/instrument.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { fewPerVersion } from "../platform/content-version.server.ts";

type App = Pick<AppContext, "reader" | "version">;
type Where = { readonly year: number; readonly instrument: string; readonly levels: readonly NodeLevel[] };

export type ReadGroup = {
  readonly group: ComparisonGroup | null;
  readonly middle: (node: InstrumentNode) => GroupMiddle | null;
};

const NOTHING = () => null;

/**
 * The group beside the regions, always seen from the focus: its frozen peers, or the bodies of its kind in its province
 * or in the nation. One query at most.
 */
export async function readComparisonGroup(
  app: App,
  focus: Region,
  choice: ComparisonSettings["benchmark"],
  { peers, ...where }: Where & { readonly peers: FrozenGroup | null },
): Promise<ReadGroup> {
  if (choice === "none") return { group: null, middle: NOTHING };
  if (choice === "peers") return peers === null ? missing("peers") : await readPeers(app, peers, where);
  if (choice === "province" && focus.provinceId === null) return missing("province");
  const scope = choice === "nation" ? NATION_SCOPE : (focus.provinceId ?? NATION_SCOPE);
  const { year, instrument, levels } = where;
  const rows = await listBenchmarks(app.reader, { scopes: [scope], kinds: [focus.kind], levels, years: [year] });
  return {
    group: { kind: choice, missing: false, regionKind: focus.kind, provinceName: focus.provinceName },
    middle: ({ level, no }) => {
      const row = rows.find((one) => one.instrument === instrument && one.level === level && one.no === no);
      if (row === undefined) return null;
      const { n, bodies, quarterLow: low, median, quarterHigh: high } = row;
      return { low, median, high, n, bodies };
    },
  };
}

async function readPeers(app: App, peers: FrozenGroup, where: Where): Promise<ReadGroup> {
  const { codes, year, recipe } = peers;
  const middles = await getPeerMiddles(app, { codes, ...where });
  return {
    group: { kind: "peers", missing: false, year, recipe, bodies: codes.length },
    middle: ({ level, no }) => middles.get(`${level} ${no}`) ?? null,
  };
}

/** So many groups are kept for a content version: many readers look at the same region beside different ones. */
const MOST_GROUPS = 300;

/** The middle of a frozen group in every node that a body of it has a value in. */
const getPeerMiddles = fewPerVersion(
  MOST_GROUPS,
  ({ codes, year, instrument, levels }: Where & Pick<FrozenGroup, "codes">) =>
    [year, instrument, ...levels, ...codes].join(" "),
  async ({ reader }: App, asked): Promise<ReadonlyMap<string, GroupMiddle>> => {
    const values = await listGroupValues(reader, asked);
    const nodes = new Map(values.map(({ level, no }) => [`${level} ${no}`, { level, no }]));
    return new Map(
      [...nodes].flatMap(([key, node]) => {
        const middle = middleOf(values, node, asked.codes.length);
        return middle === null ? [] : [[key, middle] as const];
      }),
    );
  },
);

const missing = (kind: "peers" | "province"): ReadGroup => ({ group: { kind, missing: true }, middle: NOTHING });
