import type { Simulated } from "../../domain/simulation.ts";
import { type Axis, pct, percent } from "../charts/axis.ts";

/**
 * A simulated value now (solid) above the same with the targets (dashed); a span is a thin line between its ends. The
 * numbers stand beside it, so it is hidden from readers.
 */
export function SimulatedBar({ now, target, axis }: SimulatedBarProps) {
  return (
    <svg className="ch c0" height="24" aria-hidden="true">
      {[axis.min, axis.max].map((end) => (
        <line key={end} className="base" x1={pct(percent(end, axis))} x2={pct(percent(end, axis))} y2="24" />
      ))}
      <BarLine value={now} axis={axis} y={8} look="ln" />
      {target && <BarLine value={target} axis={axis} y={17} look="ln sim-t" />}
    </svg>
  );
}

function BarLine({ value, axis, y, look }: { value: Simulated; axis: Axis; y: number; look: string }) {
  const at = (tenThousandths: number) => pct(percent(tenThousandths / 100, axis));
  if (value.known) return <line className={look} x2={at(value.exact)} y1={y} y2={y} />;
  return <line className={`${look} ln-2`} x1={at(value.low)} x2={at(value.high)} y1={y} y2={y} />;
}

/** `target` is `null` where none is set. */
type SimulatedBarProps = { now: Simulated; target: Simulated | null; axis: Axis };
