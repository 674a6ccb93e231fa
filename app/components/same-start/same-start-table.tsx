import type { Instrument } from "../../domain/instrument.ts";
import type { SameStartGroup, SameStartRow } from "../../domain/same-start-view.ts";
import type { ScoreView } from "../../domain/score-view.ts";
import { formatDifference, formatList } from "../../text/format.ts";
import { labelOf, SAME_START } from "../../text/id/same-start.ts";
import { paths } from "../../text/paths.ts";
import { ScoreValue } from "../scores/score-value.tsx";
import { SourceNumber } from "../ui/sources.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** The bodies of one start with both values and the change; the own row is marked. Ranks only on request. */
export function SameStartTable({ group, rows, instrument, numberOf, ranks = false }: SameStartTableProps) {
  const { from, to } = group;
  const { columns } = SAME_START;
  const withParts = rows.some(({ parts }) => parts !== null);
  return (
    <DataTable label={SAME_START.section} caption={SAME_START.caption(from, to, instrument.tag)} className="cards">
      <TableHead>
        <ColHead>{columns.region}</ColHead>
        <ColHead className="r">{columns.change}</ColHead>
        {ranks && <ColHead className="r h-s">{columns.rank}</ColHead>}
        <ColHead className="r">{from}</ColHead>
        <ColHead className="r">{to}</ColHead>
        {withParts && <ColHead>{columns.parts}</ColHead>}
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <BodyRow
            key={row.region.code}
            row={row}
            years={{ from, to }}
            numberOf={numberOf}
            ranks={ranks}
            withParts={withParts}
          />
        ))}
      </TableBody>
    </DataTable>
  );
}

function BodyRow({ row, years, numberOf, ranks, withParts }: BodyRowProps) {
  const { region, own, from, to, change, rounded, parts, rank } = row;
  return (
    <Row {...(own ? { className: "own" } : {})}>
      <RowHead>
        <a href={paths.region(region.code)}>{labelOf(region)}</a>
        {own && <span className="sub">{SAME_START.own}</span>}
      </RowHead>
      <Cell className="r">
        {change !== null && (
          <>
            {rounded && <span className="sub">{SAME_START.about}</span>}
            <span className="val">{formatDifference(change)}</span>
          </>
        )}
      </Cell>
      {ranks && (
        <Cell className="r h-s">
          {rank && (
            <>
              <span className="only-phone">{SAME_START.columns.rank} </span>
              {sayRank(rank)}
            </>
          )}
        </Cell>
      )}
      <YearCell year={years.from} score={from} numberOf={numberOf} />
      <YearCell year={years.to} score={to} numberOf={numberOf} />
      {withParts && (
        <Cell className="h-s">{parts && `${formatList(parts.names)} ${formatDifference(parts.hundredths)}`}</Cell>
      )}
    </Row>
  );
}

function YearCell({ year, score, numberOf }: { year: number; score: ScoreView; numberOf: NumberOf }) {
  return (
    <Cell className="r h-s">
      <span className="only-phone">{year} </span>
      <ScoreValue score={score} />
      {score.status === "available" && <SourceNumber no={numberOf(score.source.slug)} />}
    </Cell>
  );
}

function sayRank({ first, last }: NonNullable<SameStartRow["rank"]>): string {
  return first === last ? String(first) : `${first}–${last}`;
}

type NumberOf = (sourceSlug: string) => number;

type SameStartTableProps = {
  group: SameStartGroup;
  rows: readonly SameStartRow[];
  instrument: Instrument;
  /** Number of a source in the page's list of sources. */
  numberOf: NumberOf;
  ranks?: boolean;
};

type BodyRowProps = {
  row: SameStartRow;
  years: { from: number; to: number };
  numberOf: NumberOf;
  ranks: boolean;
  withParts: boolean;
};
