import type { Instrument } from "../../domain/instrument.ts";
import type { PrintedValue } from "../../domain/score.ts";
import { formatDifference, formatScore } from "../../text/format.ts";
import { COMPARISON_PICTURE } from "../../text/id/pictures-comparison.ts";
import { changeAxis } from "../charts/dumbbell.tsx";
import type { Series as Mark } from "../ui/marker.tsx";
import { type BarRow, rowsOfBars } from "./bar-rows.tsx";
import { drawChange } from "./bar-shapes.tsx";
import type { PicturePart } from "./picture-frame.tsx";
import { scaleLines } from "./scale-lines.ts";

/** A change of one body inside one instrument; `change` in hundredths. */
export type DrawnChange = {
  readonly name: string;
  readonly mark: Mark;
  readonly from: PrintedValue;
  readonly to: PrintedValue;
  readonly change: number;
  readonly strong?: boolean;
};

/** Changes of several bodies on one axis: hollow start, full end, the difference and both values in figures. */
export function rowsOfChanges(changes: readonly DrawnChange[], instrument: Instrument): PicturePart {
  const axis = changeAxis(changes);
  const rows = changes.map(
    ({ name, mark, from, to, change, strong = false }): BarRow => ({
      name,
      strong,
      bars: [
        {
          key: name,
          mark,
          value: change === 0 ? COMPARISON_PICTURE.unchanged : formatDifference(change),
          note: `${formatScore(from)} ke ${formatScore(to)}`,
          draw: (x, y) => drawChange({ from, to, mark }, x, y),
        },
      ],
    }),
  );
  return rowsOfBars(rows, { axis, lines: scaleLines(axis, instrument) });
}
