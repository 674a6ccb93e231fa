import type { ReactNode } from "react";
import type { Absence } from "../../domain/absence.ts";
import type { Quartiles } from "../../domain/quantiles.ts";
import type { PrintedValue } from "../../domain/score.ts";
import { formatFine, formatScore, formatWeight } from "../../text/format.ts";
import { UI } from "../../text/ui.ts";
import { Missing } from "../ui/missing.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";
import { type Axis, pct, percent } from "./axis.ts";
import { HorizontalMark } from "./mark.tsx";

/** Median and middle half of a group, in ten-thousandths, and how many values it has. */
export type ProfileGroup = Quartiles & { readonly count: number };

export type ProfileRow = {
  readonly no: number;
  readonly name: string;
  /** Hundredths of a per cent. */
  readonly weight: number;
  readonly own: PrintedValue | Absence;
  readonly province?: ProfileGroup | undefined;
  readonly kind?: ProfileGroup | undefined;
};

/** Domains (or aspects) of one body in one year: its values, drawn beside the medians of its province and of its kind. */
export function DomainProfile({ caption, part, regionName, provinceLabel, kindLabel, axis, rows }: DomainProfileProps) {
  return (
    <>
      <DataTable label={part} caption={caption} className="cards profile">
        <TableHead>
          <ColHead>{part}</ColHead>
          <ColHead className="r">{regionName}</ColHead>
          <ColHead className="draw">
            <span className="vh">{UI.drawing}</span>
          </ColHead>
          {provinceLabel && <ColHead className="r">{provinceLabel}</ColHead>}
          <ColHead className="r">{kindLabel}</ColHead>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.no}>
              <RowHead>
                {row.name}
                <span className="sub">
                  {UI.weight} {formatWeight(row.weight)}
                </span>
              </RowHead>
              <Cell className="r">
                {typeof row.own === "string" ? (
                  <Missing absence={row.own} />
                ) : (
                  <span className="val">{formatScore(row.own)}</span>
                )}
              </Cell>
              <Cell className="draw h-s">
                <ProfileDrawing row={row} axis={axis} />
              </Cell>
              {provinceLabel && <GroupCell label={provinceLabel} group={row.province} />}
              <GroupCell label={kindLabel} group={row.kind} />
            </Row>
          ))}
        </TableBody>
      </DataTable>
      <ul className="key">
        <Sign words={regionName}>
          <use href="#m0" x="14" y="9" className="dot" />
        </Sign>
        {provinceLabel && (
          <Sign words={provinceLabel}>
            <line className="med" x1="14" x2="14" y2="18" />
          </Sign>
        )}
        <Sign words={`${kindLabel}, ${UI.middleHalf}`}>
          <rect className="iqr" y="5" width="28" height="8" />
          <line className="med-2" x1="14" x2="14" y1="1" y2="17" />
        </Sign>
      </ul>
    </>
  );
}

function ProfileDrawing({ row: { own, province, kind }, axis }: { row: ProfileRow; axis: Axis }) {
  const x = (tenThousandths: number) => percent(tenThousandths / 100, axis);
  return (
    <svg className="ch" height="28" aria-hidden="true">
      <line className="base" x2="100%" y1="14" y2="14" />
      {[100, 200, 300, 400, 500].map((tick) => (
        <line key={tick} className="base" x1={pct(percent(tick, axis))} x2={pct(percent(tick, axis))} y1="11" y2="17" />
      ))}
      {kind && (
        <>
          <rect className="iqr" x={pct(x(kind.low))} width={pct(x(kind.high) - x(kind.low))} y="10" height="8" />
          <line className="med-2" x1={pct(x(kind.median))} x2={pct(x(kind.median))} y1="6" y2="22" />
        </>
      )}
      {province && <line className="med" x1={pct(x(province.median))} x2={pct(x(province.median))} y1="3" y2="25" />}
      {typeof own !== "string" && (
        <g className="c0">
          <HorizontalMark value={own} series={0} axis={axis} y={14} />
        </g>
      )}
    </svg>
  );
}

function GroupCell({ label, group }: { label: string; group: ProfileGroup | undefined }) {
  return (
    <Cell className="r h-s">
      {group && (
        <>
          <span className="only-phone">{label} </span>
          <span className="nowrap">{formatFine(group.median)}</span>
          <span className="sub">{UI.bodies(group.count)}</span>
        </>
      )}
    </Cell>
  );
}

function Sign({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg className="ch c0" width="28" height="18" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}

type DomainProfileProps = {
  caption: ReactNode;
  /** What the rows are: "Domain". */
  part: string;
  regionName: string;
  /** Left out for provinces: they have no province. */
  provinceLabel?: string | undefined;
  kindLabel: string;
  axis: Axis;
  rows: readonly ProfileRow[];
};
