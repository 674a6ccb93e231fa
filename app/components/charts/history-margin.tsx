import { UI } from "../../text/ui.ts";
import { type Frame, type Region, valueY } from "./history-layout.ts";

/** Names of the bands beside the drawing. `titled` says whose bands they are; panels leave that to their caption. */
export function HistoryMargin({ frame, region, height, titled }: MarginProps) {
  return (
    <svg className="ch" height={height} aria-hidden="true">
      {titled && (
        <text className="t2 n-wide" x="8" y="22">
          {UI.thresholds(region.tag)}
        </text>
      )}
      {region.bands.map((band) => {
        const y = valueY(frame, band.max);
        const bottom = valueY(frame, band.min);
        return (
          <g key={band.rank}>
            <rect className={`band b${band.rank}`} x="8" width="6" y={y} height={Math.round((bottom - y) * 10) / 10} />
            <text className="t2" x="20" y={Math.round((y + bottom) / 2) + 4}>
              {band.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

type MarginProps = { frame: Frame; region: Region; height: number; titled: boolean };
