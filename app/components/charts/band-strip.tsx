import { ABSENCES, type Absence } from "../../domain/absence.ts";
import type { Band } from "../../domain/instrument.ts";
import type { PrintedValue } from "../../domain/score.ts";
import { formatFine, formatScore } from "../../text/format.ts";
import { Marker, type Series } from "../ui/marker.tsx";
import { Missing } from "../ui/missing.tsx";
import { type Axis, NARROWEST, pct, percent, textWidth } from "./axis.ts";
import { BandScale } from "./band-scale.tsx";
import { HorizontalMark, ShapedMark } from "./mark.tsx";
import { anchorAt } from "./stagger.ts";

export type StripPeer = { readonly name: string; readonly series: Series } & (
  | { readonly value: PrintedValue }
  | { readonly absence: Absence }
);

/** A median in ten-thousandths with its words: "median sebanding (7 daerah)". */
export type StripMedian = { readonly value: number; readonly label: string };

/**
 * Where one value lies between the thresholds of one instrument: own mark with its name above, the others as marks with
 * a key beneath, the median as a dashed line. `bands` must be checked ones. `label` says all of it in sentences.
 */
export function BandStrip({ label, bands, own, peers = [], median }: BandStripProps) {
  const axis = axisOf(bands);
  const at = percent(own.value.value, axis);
  const name = `${own.name} ${formatScore(own.value)}`;
  const { className, x } = anchorAt(at, textWidth(name), NARROWEST);
  return (
    <>
      <svg className="ch" height="114" role="img" aria-label={label}>
        <BandScale bands={bands} axis={axis} top={44} />
        {median && (
          <line
            className="med"
            x1={pct(percent(median.value / 100, axis))}
            x2={pct(percent(median.value / 100, axis))}
            y1="38"
            y2="68"
          />
        )}
        {peers.map((peer) =>
          "value" in peer ? (
            <g key={peer.name} className={`c${peer.series}`}>
              <ShapedMark value={peer.value} series={peer.series} axis={axis} y={53} />
            </g>
          ) : null,
        )}
        <line className="lead-l" x1={pct(at)} x2={pct(at)} y1="24" y2="44" />
        <text className={`tb${className}`} x={x} y="17">
          {name}
        </text>
        <g className="c0">
          {own.value.decimals < 2 ? (
            <Bracket value={own.value} axis={axis} />
          ) : (
            <HorizontalMark value={own.value} series={0} axis={axis} y={53} />
          )}
        </g>
      </svg>
      {(peers.length > 0 || median) && <StripKey peers={peers} median={median} />}
    </>
  );
}

/** A value known to one decimal: the interval it may lie in, in brackets. */
function Bracket({ value, axis }: { value: PrintedValue; axis: Axis }) {
  const half = value.decimals === 1 ? 5 : 50;
  const x = (hundredths: number) => pct(percent(hundredths, axis));
  return (
    <>
      <svg x={x(value.value - half)} y="40" overflow="visible" aria-hidden="true">
        <path className="brk" d="M5 0H0v26h5" />
      </svg>
      <svg x={x(value.value + half)} y="40" overflow="visible" aria-hidden="true">
        <path className="brk" d="M-5 0h5v26h-5" />
      </svg>
    </>
  );
}

function StripKey({ peers, median }: { peers: readonly StripPeer[]; median: StripMedian | undefined }) {
  return (
    <ul className="key">
      {peers.map((peer) => (
        <li key={peer.name}>
          {"value" in peer ? (
            <>
              <Marker series={peer.series} />
              {peer.name} {formatScore(peer.value)}
            </>
          ) : (
            <Missing absence={peer.absence}>
              {peer.name}, {ABSENCES[peer.absence].label}
            </Missing>
          )}
        </li>
      ))}
      {median && (
        <li>
          {MEDIAN_SIGN}
          {median.label} {formatFine(median.value)}
        </li>
      )}
    </ul>
  );
}

const axisOf = (bands: readonly Band[]): Axis => ({ min: bands[0]?.min ?? 100, max: bands.at(-1)?.max ?? 500 });

const MEDIAN_SIGN = (
  <svg className="ch" width="12" height="18" aria-hidden="true">
    <line className="med" x1="6" x2="6" y2="18" />
  </svg>
);

type BandStripProps = {
  label: string;
  bands: readonly Band[];
  own: { name: string; value: PrintedValue };
  peers?: readonly StripPeer[];
  median?: StripMedian;
};
