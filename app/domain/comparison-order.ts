import type { ComparisonSettings } from "./comparison-choice.ts";
import type { ScoreView } from "./score-view.ts";

type Ordered = { readonly code: string; readonly sortName: string };
type Known = {
  /** The index of the compared year. */
  readonly indexOf: (code: string) => ScoreView | undefined;
  /** How far a region is from the focus by the recipe in force. */
  readonly distanceOf: (code: string) => number | undefined;
};

/**
 * The regions in the order asked for. The first one is the focus and stays first; whoever lacks what is ordered by
 * stands at the end, and equals keep the order they came in.
 */
export function orderRegions<Body extends Ordered>(
  regions: readonly Body[],
  order: ComparisonSettings["order"],
  { indexOf, distanceOf }: Known,
): Body[] {
  const [focus, ...others] = regions;
  if (focus === undefined || order === undefined) return [...regions];
  if (order === "name") {
    return [focus, ...others.sort((a, b) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0))];
  }
  const own = hundredthsOf(indexOf(focus.code));
  const keyOf = ({ code }: Body): number | undefined => {
    if (order === "similarity") return distanceOf(code);
    const value = hundredthsOf(indexOf(code));
    if (value === undefined) return undefined;
    if (order === "value") return -value;
    return own === undefined ? undefined : -Math.abs(value - own);
  };
  const keyed = others.map((region) => ({ region, key: keyOf(region) ?? Number.MAX_SAFE_INTEGER }));
  return [focus, ...keyed.sort((a, b) => a.key - b.key).map(({ region }) => region)];
}

function hundredthsOf(score: ScoreView | undefined): number | undefined {
  return score?.status === "available" ? score.value : undefined;
}
