import { ABSENCES } from "../../domain/absence.ts";
import type { Series } from "../../domain/series.ts";
import { isSameBreak, type SoftBreak } from "../../domain/series-breaks.ts";
import type { Series as Mark } from "../ui/marker.tsx";
import { pct } from "./axis.ts";
import {
  adoptedPoints,
  columnX,
  edgeX,
  type Frame,
  type Point,
  reachOf,
  segmentPoints,
  valueY,
} from "./history-layout.ts";
import { markPoints } from "./marked-points.ts";

/** One body in its colour and shape: lines, values with their labels, other claims, gaps. */
export function HistoryMarks({ series, frame, mark }: { series: Series; frame: Frame; mark: Mark }) {
  const { disputed, segments, labelled } = markPoints(series, frame);
  return (
    <g className={`c${mark}`}>
      <SegmentLines segments={segments} frame={frame} />
      <Brackets points={labelled.map(({ point }) => point)} disputed={disputed} frame={frame} />
      {labelled.map(({ point }) => (
        <PointMark key={keyOf(point)} point={point} frame={frame} mark={mark} />
      ))}
      {labelled.map(({ point, text, baseline }) => (
        <text key={keyOf(point)} className="tv mid" x={pct(columnX(frame, point.column))} y={baseline}>
          {text}
        </text>
      ))}
      <Gaps series={series} frame={frame} />
    </g>
  );
}

/** Another body as thin grey lines, to compare with. */
export function HistoryContext({ series, frame }: { series: Series; frame: Frame }) {
  const points = adoptedPoints(series);
  return (
    <g className="ctx">
      <SegmentLines segments={segmentPoints(series, points)} frame={frame} />
      {points.map((point) => (
        <circle
          key={point.column}
          cx={pct(columnX(frame, point.column))}
          cy={valueY(frame, point.printed.value)}
          r="3"
        />
      ))}
    </g>
  );
}

/** New guides and other kinds of round: a dotted line before the year and the number of its note. */
export function SoftBreaks({ series, frame, notes }: { series: Series; frame: Frame; notes: readonly SoftBreak[] }) {
  return (
    <>
      {series.softBreaks.map((softBreak, at) => {
        const before = series.softBreaks.slice(0, at).filter(({ year }) => year === softBreak.year).length;
        const x = pct(edgeX(frame, softBreak.year - (series.entries[0]?.year ?? 0)));
        return (
          <g key={`${softBreak.year} ${softBreak.kind}`} className="soft">
            <line className="thr" x1={x} x2={x} y1={frame.top} y2={frame.bottom} />
            <text className="t2 tb mid" x={x} y={frame.top - 4} transform={`translate(${before * 10} 0)`}>
              {notes.findIndex((note) => isSameBreak(note, softBreak)) + 1}
            </text>
          </g>
        );
      })}
    </>
  );
}

function SegmentLines({ segments, frame }: { segments: readonly (readonly Point[])[]; frame: Frame }) {
  return (
    <>
      {segments.flatMap((points) =>
        points.slice(1).map((to, at) => {
          const from = points[at] ?? to;
          return (
            <line
              key={to.column}
              className="ln"
              x1={pct(columnX(frame, from.column))}
              y1={valueY(frame, from.printed.value)}
              x2={pct(columnX(frame, to.column))}
              y2={valueY(frame, to.printed.value)}
            />
          );
        }),
      )}
    </>
  );
}

function PointMark({ point, frame, mark }: { point: Point; frame: Frame; mark: Mark }) {
  const { column, printed, look } = point;
  const x = pct(columnX(frame, column));
  if (printed.decimals < 2) {
    const reach = reachOf(frame, point);
    const y = Math.round((valueY(frame, printed.value) - reach) * 10) / 10;
    return (
      <rect
        className={look === "dot" ? "dot" : "hollow"}
        x={x}
        y={y}
        width="18"
        height={reach * 2}
        rx="1.5"
        transform="translate(-9 0)"
      />
    );
  }
  const y = valueY(frame, printed.value);
  if (look !== "half") return <use href={`#m${mark}`} x={x} y={y} className={look} />;
  return (
    <>
      <use href="#m0" x={x} y={y} className="hollow" />
      <use href="#mh" x={x} y={y} className="half" />
    </>
  );
}

/** A thin bracket at the right of a year in which two values were published. */
function Brackets({ points, disputed, frame }: { points: readonly Point[]; disputed: readonly Point[]; frame: Frame }) {
  const columns = [...new Set(disputed.map(({ column }) => column))];
  return (
    <>
      {columns.map((column) => {
        const heights = points
          .filter((point) => point.column === column)
          .map(({ printed }) => valueY(frame, printed.value));
        const x = pct(columnX(frame, column));
        return (
          <line
            key={column}
            className="lead-l"
            x1={x}
            x2={x}
            y1={Math.min(...heights)}
            y2={Math.max(...heights)}
            transform="translate(11 0)"
          />
        );
      })}
    </>
  );
}

function Gaps({ series, frame }: { series: Series; frame: Frame }) {
  return (
    <>
      {series.entries.map(({ year, state }, column) => {
        if (state.kind === "value") return null;
        const x = pct(columnX(frame, column));
        return (
          <g key={year}>
            <circle className="gap" cx={x} cy={frame.bottom} r="4.5" />
            <text className="tv mid" x={x} y={frame.bottom - 10}>
              {ABSENCES[state.absence].glyph}
            </text>
          </g>
        );
      })}
    </>
  );
}

const keyOf = ({ column, printed }: Point) => `${column} ${printed.value}`;
