import type { Series } from "../../domain/series.ts";
import { formatScore } from "../../text/format.ts";
import {
  adoptedPoints,
  disputedPoints,
  type Frame,
  type Point,
  reachOf,
  segmentPoints,
  valueY,
} from "./history-layout.ts";
import { placeLabels } from "./place-labels.ts";

/** What is drawn of one body: its points with their labels, the other claims among them, and the runs that lines join. */
export type MarkedPoints = {
  readonly disputed: readonly Point[];
  readonly segments: readonly (readonly Point[])[];
  /** Adopted points first, then other claims; each with its printed value and the baseline of that label. */
  readonly labelled: readonly { readonly point: Point; readonly text: string; readonly baseline: number }[];
};

/** The plan of a history, the same for pages and pictures. `plotWidth` in pixels where the drawing has a fixed one. */
export function markPoints(series: Series, frame: Frame, plotWidth?: number): MarkedPoints {
  const points = adoptedPoints(series);
  const disputed = disputedPoints(series);
  const segments = segmentPoints(series, points);
  const all = [...points, ...disputed];
  const wanted = all.map((point) => ({
    column: point.column,
    y: valueY(frame, point.printed.value),
    reach: reachOf(frame, point),
    text: formatScore(point.printed),
  }));
  const baselines = placeLabels(wanted, frame, segments, plotWidth);
  const labelled = all.map((point, at) => ({
    point,
    text: wanted[at]?.text ?? "",
    baseline: baselines[at] ?? 0,
  }));
  return { disputed, segments, labelled };
}
