import type { Band } from "../../domain/instrument.ts";
import { type Axis, NARROWEST, pct, percent, textWidth, tickText } from "./axis.ts";
import { anchorAt } from "./stagger.ts";

/** The bands of an instrument as a filled strip, 18 px high, with thresholds and names beneath (52 px in all). */
export function BandScale({ bands, axis, top }: { bands: readonly Band[]; axis: Axis; top: number }) {
  const ticks = [...bands.map(({ min }) => min), axis.max];
  return (
    <>
      {bands.map((band) => {
        const left = percent(band.min, axis);
        return (
          <rect
            key={band.rank}
            className={`band b${band.rank}`}
            x={pct(left)}
            width={pct(percent(band.max, axis) - left)}
            y={top}
            height="18"
          />
        );
      })}
      {ticks.map((value) => {
        const text = tickText(value);
        const { className, x } = anchorAt(percent(value, axis), textWidth(text, 12), NARROWEST);
        return (
          <text key={value} className={`t2${className}`} x={x} y={top + 35}>
            {text}
          </text>
        );
      })}
      {bands.map((band) => (
        <BandName key={band.rank} label={band.label} x={pct(percent((band.min + band.max) / 2, axis))} y={top + 52} />
      ))}
    </>
  );
}

/** On phones a name of two words takes two lines. */
function BandName({ label, x, y }: { label: string; x: string; y: number }) {
  const words = label.split(" ");
  if (words.length === 1) {
    return (
      <text className="t2 mid" x={x} y={y}>
        {label}
      </text>
    );
  }
  return (
    <>
      <text className="t2 mid n-one" x={x} y={y}>
        {label}
      </text>
      <text className="t2 mid n-two" y={y}>
        {words.map((word, at) => (
          <tspan key={word} x={x} dy={at === 0 ? 0 : 14}>
            {word}
          </tspan>
        ))}
      </text>
    </>
  );
}
