import type { Series } from "../ui/marker.tsx";
import { pct } from "./axis.ts";

/** Points for or against, from the middle: to the right above zero, to the left below. The number stands beside it. */
export function GapBar({ points, widest, series }: { points: number; widest: number; series: Series }) {
  const width = (Math.abs(points) / widest) * 50;
  return (
    <svg className={`ch c${series}`} height="16" aria-hidden="true">
      <rect className="half" x={pct(points < 0 ? 50 - width : 50)} width={pct(width)} y="3" height="10" />
      <line className="base" x1="50%" x2="50%" y2="16" />
    </svg>
  );
}
