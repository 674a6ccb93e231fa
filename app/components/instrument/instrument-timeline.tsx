import type { Instrument } from "../../domain/instrument.ts";
import { INSTRUMENTS, sayYears } from "../../text/id/instruments.ts";
import { pct } from "../charts/axis.ts";
import { timelineSpans } from "../charts/timeline-spans.ts";
import { ChartSprite } from "../layout/sprite.tsx";

/**
 * The years assessed with each instrument on one line, the one in force filled and open at the right, with a hatched seam
 * where one replaces another. Oldest first.
 */
export function InstrumentTimeline({ instruments }: { instruments: readonly Instrument[] }) {
  const { spans, begin, end } = timelineSpans(instruments);
  const x = (year: number) => ((year - begin) / (end - begin)) * 100;
  const label = INSTRUMENTS.lineLabel(instruments.map((one) => `${one.tag} ${sayYears(one)}`));
  return (
    <>
      <ChartSprite />
      <svg className="ch" height="66" role="img" aria-label={label}>
        {spans.map(({ instrument, from, to }) => {
          const current = instrument.status === "in_force";
          const middle = pct((x(from) + x(to)) / 2);
          return (
            <g key={instrument.code}>
              <rect
                className={current ? "wseg wseg-on" : "wseg"}
                x={pct(x(from))}
                width={pct(x(to) - x(from))}
                y="1"
                height="40"
              />
              <text className={current ? "tb mid won" : "tb mid"} x={middle} y="26">
                {instrument.tag}
              </text>
              <text className="t2 mid" x={middle} y="60">
                {instrument.lastYear === null ? `${instrument.firstYear}–` : sayYears(instrument)}
              </text>
            </g>
          );
        })}
        {spans.slice(1).map(({ instrument, from }) => (
          <svg key={instrument.code} x={pct(x(from))} overflow="visible" aria-hidden="true">
            <rect x="-6" width="12" height="42" fill="url(#hatch)" />
          </svg>
        ))}
      </svg>
    </>
  );
}
