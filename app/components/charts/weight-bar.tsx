import { formatWeight } from "../../text/format.ts";
import { NARROWEST, pct, textWidth } from "./axis.ts";
import { stagger } from "./stagger.ts";

export type WeightPart = { readonly no: number; readonly name: string; readonly weight: number };

/**
 * Weights of the parts of an instrument as one stacked bar with their numbers; only the largest is filled.
 * Weights in hundredths of a per cent, in the order of the regulation. `label` says them in a sentence.
 */
export function WeightBar({ parts, label }: { parts: readonly WeightPart[]; label: string }) {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const largest = Math.max(...parts.map(({ weight }) => weight));
  const placed = parts.map((part, at) => {
    const before = parts.slice(0, at).reduce((sum, { weight }) => sum + weight, 0);
    return { ...part, left: (before / whole) * 100, width: (part.weight / whole) * 100 };
  });
  const rows = stagger(
    placed.map(({ left, width, weight }) => ({ at: left + width / 2, width: textWidth(formatWeight(weight), 12) })),
    NARROWEST,
  );
  return (
    <svg className="ch" height={66 + 16 * Math.max(0, ...rows)} role="img" aria-label={label}>
      {placed.map(({ no, left, width, weight }, at) => {
        const largestOne = weight === largest;
        const middle = pct(left + width / 2);
        return (
          <g key={no}>
            <rect className={largestOne ? "wseg wseg-on" : "wseg"} x={pct(left)} width={pct(width)} y="1" height="40" />
            <text className={largestOne ? "tb mid won" : "tb mid"} x={middle} y="26">
              {no}
            </text>
            <text className="t2 mid" x={middle} y={60 + 16 * (rows[at] ?? 0)}>
              {formatWeight(weight)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
