import type { ReactNode } from "react";
import { Marker, type Series } from "../ui/marker.tsx";
import { Cell } from "../ui/table.tsx";

/** Marker of the region at a place of the selection. */
export function seriesAt(at: number): Series {
  return SERIES[at] ?? 5;
}

const SERIES = [0, 1, 2, 3, 4, 5] as const;

/** A cell of one region: on phones, where rows become cards, it names its region. `line`: name and value on one line. */
export function BodyCell({ name, at, line = false, children }: BodyCellProps) {
  const classes = [at === 0 && "own", line && "td-line"].filter(Boolean);
  return (
    <Cell {...(classes.length === 0 ? {} : { className: classes.join(" ") })}>
      <span className="only-phone" aria-hidden="true">
        <Marker series={seriesAt(at)} />
        {name}
      </span>
      {children}
    </Cell>
  );
}

type BodyCellProps = { name: string; at: number; line?: boolean; children: ReactNode };
