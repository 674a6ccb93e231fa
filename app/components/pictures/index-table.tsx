import { ABSENCES } from "../../domain/absence.ts";
import type { ComparedRegion } from "../../domain/comparison.ts";
import type { ScoreView } from "../../domain/score-view.ts";
import { formatScore } from "../../text/format.ts";
import { PICTURE } from "../../text/id/pictures.ts";
import type { ChartInstrument } from "../charts/history-layout.ts";
import { regionsOf } from "../charts/history-layout.ts";
import { seriesAt } from "../comparison/body-cell.tsx";
import { COLORS, MARK_COLORS } from "./palette.ts";
import { INNER, MARGIN, type PicturePart } from "./picture-frame.tsx";
import { TextLines } from "./text-lines.tsx";
import { wrapText } from "./wrap-text.ts";

const NAME_WIDTH = 250;
const HEAD = 62;
const ROW = 50;

/** The index of every region and year shown as a table; a change of instrument is a double rule between two columns. */
export function tableOf(regions: readonly ComparedRegion[], instruments: readonly ChartInstrument[]): PicturePart {
  const series = regions[0]?.series;
  const years = series?.entries.map(({ year }) => year) ?? [];
  const column = (INNER - NAME_WIDTH) / Math.max(1, years.length);
  const left = (at: number) => Math.round(MARGIN + NAME_WIDTH + at * column);
  const groups = series === undefined ? [] : regionsOf(series, instruments);
  const height = HEAD + regions.length * ROW;
  return {
    height: height + 16,
    draw: (top) => (
      <>
        {groups.map((group) => (
          <g key={group.from}>
            {group.from > 0 && (
              <path
                d={`M${left(group.from) - 2} ${top}v${height}M${left(group.from) + 2} ${top}v${height}`}
                stroke={COLORS.edge}
              />
            )}
            <TextLines
              lines={[group.to - group.from > 1 ? PICTURE.instrument(group.tag) : group.tag]}
              x={left(group.from) + 10}
              y={top + 20}
              size={14}
              bold
              fill={COLORS.ink2}
            />
          </g>
        ))}
        <TextLines lines={[PICTURE.region]} x={MARGIN} y={top + 48} size={14} fill={COLORS.ink2} />
        {years.map((year, at) => (
          <TextLines
            key={year}
            lines={[String(year)]}
            x={left(at) + column / 2}
            y={top + 48}
            size={14}
            fill={COLORS.ink2}
            anchor="middle"
          />
        ))}
        {regions.map(({ region, label, scores }, row) => {
          const y = top + HEAD + row * ROW;
          return (
            <g key={region.code}>
              <path d={`M${MARGIN} ${y}h${INNER}`} stroke={COLORS.line} />
              <use href={`#m${seriesAt(row)}`} x={MARGIN + 8} y={y + 25} fill={MARK_COLORS[seriesAt(row)]} />
              <RegionName name={label} y={y} />
              {years.map((year, at) => (
                <ValueCell key={year} score={scores.find((one) => one.year === year)} x={left(at) + column / 2} y={y} />
              ))}
            </g>
          );
        })}
      </>
    ),
  };
}

function RegionName({ name, y }: { name: string; y: number }) {
  const lines = wrapText(name, { width: NAME_WIDTH - 34, size: 16, most: 2 });
  return <TextLines lines={lines} x={MARGIN + 24} y={y + (lines.length === 1 ? 30 : 20)} size={16} bold />;
}

function ValueCell({ score, x, y }: { score: ScoreView | undefined; x: number; y: number }) {
  if (score === undefined) return null;
  if (score.status !== "available") {
    return (
      <TextLines lines={[ABSENCES[score.status].glyph]} x={x} y={y + 30} size={15} fill={COLORS.ink3} anchor="middle" />
    );
  }
  return (
    <>
      <TextLines lines={[formatScore(score)]} x={x} y={y + 24} size={17} bold anchor="middle" />
      {score.band && (
        <TextLines lines={[score.band.label]} x={x} y={y + 41} size={11} fill={COLORS.ink2} anchor="middle" />
      )}
    </>
  );
}
