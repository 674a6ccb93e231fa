import { ABSENCES } from "../../domain/absence.ts";
import type { Series } from "../../domain/series.ts";
import { isSameBreak, type SoftBreak } from "../../domain/series-breaks.ts";
import { adoptedPoints, type Point, reachOf, segmentPoints, valueY } from "../charts/history-layout.ts";
import { markPoints } from "../charts/marked-points.ts";
import type { Series as Mark } from "../ui/marker.tsx";
import { COLORS, MARK_COLORS } from "./palette.ts";
import { edgeOf, middleOf, type Plot } from "./plot-geometry.ts";

/** One body in its colour and shape: runs of years on one instrument, values, other claims, years without a value. */
export function PlotMarks({ series, plot, mark }: { series: Series; plot: Plot; mark: Mark }) {
  const { frame } = plot;
  const { segments, labelled } = markPoints(series, frame, plot.width);
  const gaps = series.entries.flatMap(({ state }, column) => (state.kind === "absent" ? [column] : []));
  return (
    <g color={MARK_COLORS[mark]}>
      <Runs segments={segments} plot={plot} color="currentColor" width={3} />
      {labelled.map(({ point }) => (
        <PointMark key={keyOf(point)} point={point} plot={plot} mark={mark} />
      ))}
      {gaps.map((column) => (
        <circle
          key={column}
          cx={middleOf(plot, column)}
          cy={frame.bottom}
          r="4.5"
          fill={COLORS.surface}
          stroke={COLORS.ink3}
          strokeDasharray="2 2"
        />
      ))}
      <g {...LABELS}>
        {labelled.map(({ point, text, baseline }) => (
          <text key={keyOf(point)} x={middleOf(plot, point.column)} y={baseline}>
            {text}
          </text>
        ))}
        {series.entries.map(({ year, state }, column) =>
          state.kind === "value" ? null : (
            <text key={year} x={middleOf(plot, column)} y={frame.bottom - 10}>
              {ABSENCES[state.absence].glyph}
            </text>
          ),
        )}
      </g>
    </g>
  );
}

/** Another body as thin grey lines, to compare with. */
export function PlotContext({ series, plot }: { series: Series; plot: Plot }) {
  const points = adoptedPoints(series);
  return (
    <g opacity="0.5">
      <Runs segments={segmentPoints(series, points)} plot={plot} color={COLORS.ink3} width={2} />
      {points.map(({ column, printed }) => (
        <circle
          key={column}
          cx={middleOf(plot, column)}
          cy={valueY(plot.frame, printed.value)}
          r="3"
          fill={COLORS.ink3}
        />
      ))}
    </g>
  );
}

/** New guides and other kinds of round: a dotted line before the year, and the number of its note. */
export function PlotBreaks({ series, plot, notes }: { series: Series; plot: Plot; notes: readonly SoftBreak[] }) {
  const { top, bottom } = plot.frame;
  return (
    <>
      {series.softBreaks.map((one, at) => {
        const before = series.softBreaks.slice(0, at).filter(({ year }) => year === one.year).length;
        const x = edgeOf(plot, one.year - (series.entries[0]?.year ?? 0));
        return (
          <g key={`${one.year} ${one.kind}`}>
            <path d={`M${x} ${top}V${bottom}`} stroke={COLORS.edge} strokeDasharray="2 3" />
            <text x={x + before * 12} y={top - 3} fontSize="13" fontWeight="700" fill={COLORS.ink2} textAnchor="middle">
              {notes.findIndex((note) => isSameBreak(note, one)) + 1}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** A line joins neighbouring years of one run and nothing else. */
function Runs({ segments, plot, color, width }: RunsProps) {
  return (
    <>
      {segments.flatMap((points) =>
        points.slice(1).map((to, at) => {
          const from = points[at] ?? to;
          return (
            <line
              key={to.column}
              x1={middleOf(plot, from.column)}
              y1={valueY(plot.frame, from.printed.value)}
              x2={middleOf(plot, to.column)}
              y2={valueY(plot.frame, to.printed.value)}
              stroke={color}
              strokeWidth={width}
              strokeLinecap="round"
            />
          );
        }),
      )}
    </>
  );
}

function PointMark({ point, plot, mark }: { point: Point; plot: Plot; mark: Mark }) {
  const { printed, look } = point;
  const [x, y] = [middleOf(plot, point.column), valueY(plot.frame, printed.value)];
  const full = { fill: "currentColor", stroke: COLORS.paper, strokeWidth: 1.5 };
  const hollow = { fill: COLORS.surface, stroke: "currentColor", strokeWidth: 2 };
  if (printed.decimals < 2) {
    const reach = reachOf(plot.frame, point);
    const height = reach * 2;
    return <rect x={x - 9} y={y - reach} width="18" height={height} rx="1.5" {...(look === "dot" ? full : hollow)} />;
  }
  if (look !== "half") return <use href={`#m${mark}`} x={x} y={y} {...(look === "dot" ? full : hollow)} />;
  return (
    <>
      <use href="#m0" x={x} y={y} {...hollow} />
      <use href="#mh" x={x} y={y} fill="currentColor" />
    </>
  );
}

const LABELS = {
  fontSize: 14,
  fontWeight: 700,
  fill: COLORS.ink,
  textAnchor: "middle",
  paintOrder: "stroke",
  stroke: COLORS.paper,
  strokeWidth: 4,
  strokeLinejoin: "round",
} as const;

const keyOf = ({ column, printed }: Point) => `${column} ${printed.value}`;

type RunsProps = { segments: readonly (readonly Point[])[]; plot: Plot; color: string; width: number };
