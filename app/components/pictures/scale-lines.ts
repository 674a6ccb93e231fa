import type { Instrument } from "../../domain/instrument.ts";
import { UI } from "../../text/ui.ts";
import type { Axis } from "../charts/axis.ts";
import type { ScaleLine } from "./bar-rows.tsx";

/** Whole numbers of a scale of values, and where its checked bands start: numbers stand beside the drawing. */
export function scaleLines({ min, max }: Axis, { bandsChecked, bands }: Instrument): ScaleLine[] {
  const whole = [100, 200, 300, 400, 500].filter((value) => value >= min && value <= max);
  const starts = bandsChecked ? bands.slice(1).filter((band) => band.min > min && band.min < max) : [];
  const lines: ScaleLine[] = [
    ...whole.map((value) => ({ value, label: String(value / 100) })),
    ...starts.map((band) => ({ value: band.min, label: UI.starts(band.label), look: "threshold" as const })),
  ];
  return lines.sort((a, b) => a.value - b.value);
}
