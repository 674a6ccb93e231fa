import type { Instrument } from "../../domain/instrument.ts";
import type { SameStartGroup, SameStartRow } from "../../domain/same-start-view.ts";
import { labelOf, SAME_START, sayOwnPlace, saySameStart } from "../../text/id/same-start.ts";
import { Dumbbell } from "../charts/dumbbell.tsx";

/** The rows as changes on one axis, under the finding in a sentence. Needs `ChartSprite` on the page. */
export function SameStartChart({ group, rows, instrument }: SameStartChartProps) {
  const region = group.own.region;
  const drawn = rows.flatMap((row) =>
    row.to.status === "available"
      ? [{ name: labelOf(row.region), series: row.own ? (0 as const) : (1 as const), from: row.from, to: row.to }]
      : [],
  );
  return (
    <figure className="fig">
      <figcaption>
        <h3>{saySameStart({ region, group })}</h3>
        <p className="sub">{sayOwnPlace({ region, group })}</p>
        <p className="sub">{SAME_START.sub(group.from, group.to)}</p>
      </figcaption>
      <Dumbbell rows={drawn} bands={instrument.bandsChecked ? instrument.bands : []} />
    </figure>
  );
}

type SameStartChartProps = { group: SameStartGroup; rows: readonly SameStartRow[]; instrument: Instrument };
