import { textWidth } from "./axis.ts";
import { type Frame, type Point, valueY } from "./history-layout.ts";

/** A label to be placed at a point: its text and how far the mark reaches from its middle, in pixels. */
export type Wanted = { readonly column: number; readonly y: number; readonly reach: number; readonly text: string };

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Narrowest drawing between margin and names of bands (a panel of three on a laptop), in pixels. */
const NARROW_PLOT = 178;

/**
 * Baselines for labels in pixels, chosen one after the other so that in the narrowest drawing they touch no other
 * label, no mark and, if possible, no line. A label stands above its point, else below, else a little farther away. Of
 * two values of one year the higher is labelled above and the lower below, so that they are never read the wrong way.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  frame: Frame,
  segments: readonly (readonly Point[])[],
  plotWidth = NARROW_PLOT,
): number[] {
  const column = plotWidth / frame.columns;
  const middle = (at: number) => (at + 0.5) * column;
  const lines = segments.flatMap((points) => points.slice(1).map((to, at) => ({ from: points[at] ?? to, to })));
  const placed: Box[] = [];
  return wanted.map((label) => {
    const width = textWidth(label.text);
    const boxAt = (baseline: number): Box => ({
      left: middle(label.column) - width / 2,
      right: middle(label.column) + width / 2,
      top: baseline - 11,
      bottom: baseline + 2,
    });
    const cost = (baseline: number) => {
      const box = boxAt(baseline);
      const outside = box.top < 26 || box.bottom > frame.bottom - 1 ? 12 : 0;
      const labels = placed.filter((other) => overlap(box, other)).length * 10;
      const marks = wanted.filter((other) => overlap(box, markBox(middle(other.column), other.y))).length * 6;
      const crossed = lines.filter(({ from, to }) =>
        crosses(
          box,
          [middle(from.column), valueY(frame, from.printed.value)],
          [middle(to.column), valueY(frame, to.printed.value)],
        ),
      ).length;
      return outside + labels + marks + crossed;
    };
    const up = label.y - label.reach - 6;
    const down = label.y + label.reach + 16;
    const sides = sidesOf(label, wanted);
    const candidates = [up, down, up - 13, down + 13].filter((at) => sides.includes(at < label.y ? "up" : "down"));
    let baseline = candidates[0] ?? up;
    let lowest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
      const price = cost(candidate);
      if (price < lowest) [baseline, lowest] = [candidate, price];
      if (price === 0) break;
    }
    placed.push(boxAt(baseline));
    return Math.round(baseline);
  });
}

/** On which sides of its point a label may stand; above first. */
function sidesOf(label: Wanted, wanted: readonly Wanted[]): ("up" | "down")[] {
  const sameYear = wanted.filter(({ column, y }) => column === label.column && y !== label.y);
  if (sameYear.length === 0) return ["up", "down"];
  return [sameYear.some(({ y }) => y < label.y) ? "down" : "up"];
}

const markBox = (x: number, y: number): Box => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line between two points passes through the box, looked at in a few places. */
function crosses(box: Box, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): boolean {
  return [0, 0.25, 0.5, 0.75, 1].some((share) => {
    const x = box.left + (box.right - box.left) * share;
    const y = y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
    return x >= x1 && x <= x2 && y >= box.top && y <= box.bottom;
  });
}
