import { pct } from "./axis.ts";
import { columnX, edgeX, type Frame, type Region, valueY } from "./history-layout.ts";

/** What lies behind the marks: tinted bands or a plain grid for each instrument, the seams between them, the years. */
export function HistoryFrame({ frame, regions, years, panel }: HistoryFrameProps) {
  const short = years.length > 6;
  return (
    <>
      {regions.map((region) => (
        <RegionGround key={region.from} region={region} frame={frame} />
      ))}
      <line className="base" x2="100%" y1={frame.bottom} y2={frame.bottom} />
      {regions.slice(1).map((region, at) => (
        <Seam key={region.from} frame={frame} before={regions[at]} after={region} panel={panel} />
      ))}
      {years.map((year, column) => {
        const place = { x: pct(columnX(frame, column)), y: frame.bottom + 20 };
        if (panel) {
          return (
            <text key={year} className="t2 mid" {...place}>
              {shortYear(year)}
            </text>
          );
        }
        return short ? (
          [
            <text key={year} className="t2 mid n-one" {...place}>
              {year}
            </text>,
            <text key={-year} className="t2 mid n-two" {...place}>
              {shortYear(year)}
            </text>,
          ]
        ) : (
          <text key={year} className="t2 mid" {...place}>
            {year}
          </text>
        );
      })}
    </>
  );
}

function RegionGround({ region, frame }: { region: Region; frame: Frame }) {
  const left = edgeX(frame, region.from);
  const right = edgeX(frame, region.to);
  const { min, max } = frame.axis;
  const line = (value: number, className: string) => (
    <line
      key={value}
      className={className}
      x1={pct(left)}
      x2={pct(right)}
      y1={valueY(frame, value)}
      y2={valueY(frame, value)}
    />
  );
  if (region.bands.length === 0) {
    const marks = Array.from({ length: (max - min) / 100 }, (_, at) => min + (at + 1) * 100);
    return <>{marks.map((value) => line(value, "gl"))}</>;
  }
  return (
    <>
      {region.bands.map((band) => {
        const y = valueY(frame, band.max);
        const height = Math.round((valueY(frame, band.min) - y) * 10) / 10;
        return (
          <rect
            key={band.rank}
            className={`tint b${band.rank}`}
            x={pct(left)}
            width={pct(right - left)}
            y={y}
            height={height}
          />
        );
      })}
      {region.bands.slice(1).map((band) => line(band.min, "thr"))}
    </>
  );
}

/** Hatched strip, 12 px, with the tags of both instruments. Nothing is drawn across it. */
function Seam({ frame, before, after, panel }: SeamProps) {
  const x = pct(edgeX(frame, after.from));
  // Between two seams there is room for the tag at both ends only over a few years of a wide drawing.
  const roomLeft = before === undefined || before.from === 0 || (!panel && before.to - before.from > 3);
  return (
    <g className="seam">
      <rect x={x} y={32} width="12" height={frame.bottom - 32} fill="url(#hatch)" transform="translate(-6 0)" />
      {roomLeft && (
        <text className="t2 tb end" x={x} y="22" transform="translate(-10 0)">
          {before?.tag}
        </text>
      )}
      <text className="t2 tb" x={x} y="22" transform="translate(10 0)">
        {after.tag}
      </text>
    </g>
  );
}

type SeamProps = { frame: Frame; before: Region | undefined; after: Region; panel: boolean };

const shortYear = (year: number) => `’${String(year).slice(2)}`;

type HistoryFrameProps = { frame: Frame; regions: readonly Region[]; years: readonly number[]; panel: boolean };
