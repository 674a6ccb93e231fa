import { type Region, valueY } from "../charts/history-layout.ts";
import { BAND_COLORS, COLORS } from "./palette.ts";
import { edgeOf, middleOf, type Plot } from "./plot-geometry.ts";

const SEAM_WIDTH = 12;
/** A tag at both ends of a run of years needs this much room. */
const ROOM_FOR_TWO_TAGS = 190;
/** Below this width of a year, in pixels, its last two digits must do. */
const NARROW_YEAR = 42;

/** What lies behind the marks: bands or a grid for each instrument, hatched seams with the tags of both, the years. */
export function PlotGround({ plot, regions, years }: PlotGroundProps) {
  return (
    <>
      {regions.map((region) => (
        <RegionGround key={region.from} plot={plot} region={region} />
      ))}
      {regions.slice(1).map((region, at) => (
        <Seam key={region.from} plot={plot} before={regions[at]} after={region} />
      ))}
      {regions.length === 1 && (
        <text x={plot.left} y={plot.frame.top - 20} fontSize="14" fontWeight="700" fill={COLORS.ink2}>
          {regions[0]?.tag}
        </text>
      )}
      <g fontSize="14" fill={COLORS.ink2} textAnchor="middle">
        {years.map((year, column) => (
          <text key={year} x={middleOf(plot, column)} y={plot.frame.bottom + 22}>
            {plot.width / years.length < NARROW_YEAR ? `’${String(year).slice(2)}` : year}
          </text>
        ))}
      </g>
    </>
  );
}

function RegionGround({ plot, region }: { plot: Plot; region: Region }) {
  const { frame } = plot;
  const [left, right] = [edgeOf(plot, region.from), edgeOf(plot, region.to)];
  const { min, max } = frame.axis;
  const whole = Array.from({ length: (max - min) / 100 }, (_, at) => min + (at + 1) * 100);
  const lines = region.bands.length === 0 ? whole : region.bands.slice(1).map((band) => band.min);
  return (
    <>
      {region.bands.map((band) => (
        <rect
          key={band.rank}
          x={left}
          width={right - left}
          y={valueY(frame, band.max)}
          height={valueY(frame, band.min) - valueY(frame, band.max)}
          fill={BAND_COLORS[band.rank]}
          opacity="0.2"
        />
      ))}
      {lines.map((value) => (
        <path
          key={value}
          d={`M${left} ${valueY(frame, value)}H${right}`}
          stroke={region.bands.length === 0 ? COLORS.line : COLORS.edge}
          strokeDasharray={region.bands.length === 0 ? undefined : "2 3"}
        />
      ))}
      <path d={`M${left} ${frame.bottom}H${right}`} stroke={COLORS.edge} />
    </>
  );
}

/** Nothing is drawn across it. */
function Seam({ plot, before, after }: { plot: Plot; before: Region | undefined; after: Region }) {
  const x = edgeOf(plot, after.from);
  const { top, bottom } = plot.frame;
  const room = before && (before.from === 0 || edgeOf(plot, before.to) - edgeOf(plot, before.from) > ROOM_FOR_TWO_TAGS);
  const tag = { y: top - 20, fontSize: 14, fontWeight: 700, fill: COLORS.ink2 };
  return (
    <g>
      <rect x={x - SEAM_WIDTH / 2} y={top - 34} width={SEAM_WIDTH} height={bottom - top + 34} fill="url(#hatch)" />
      {room && (
        <text x={x - 10} textAnchor="end" {...tag}>
          {before.tag}
        </text>
      )}
      <text x={x + 10} {...tag}>
        {after.tag}
      </text>
    </g>
  );
}

type PlotGroundProps = { plot: Plot; regions: readonly Region[]; years: readonly number[] };
