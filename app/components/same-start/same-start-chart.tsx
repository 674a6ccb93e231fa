import type { ReactNode } from "react";
import type { Instrument } from "../../domain/instrument.ts";
import type { SameStartGroup, SameStartRow } from "../../domain/same-start-view.ts";
import { labelOf, SAME_START } from "../../text/id/same-start.ts";
import { Dumbbell } from "../charts/dumbbell.tsx";

/** The rows as changes on one axis; `children` stand above it, such as the finding. Needs `ChartSprite` on the page. */
export function SameStartChart({ group, rows, instrument, children }: SameStartChartProps) {
  const drawn = rows.flatMap((row) =>
    row.to.status === "available"
      ? [{ name: labelOf(row.region), series: row.own ? (0 as const) : (1 as const), from: row.from, to: row.to }]
      : [],
  );
  return (
    <figure className="fig">
      <figcaption>
        {children}
        <p className="sub">{SAME_START.sub(group.from, group.to)}</p>
      </figcaption>
      <Dumbbell rows={drawn} bands={instrument.bandsChecked ? instrument.bands : []} />
    </figure>
  );
}

type SameStartChartProps = {
  group: SameStartGroup;
  rows: readonly SameStartRow[];
  instrument: Instrument;
  children?: ReactNode;
};
