import type { ScoreView } from "../../domain/score-view.ts";
import type { Beside, SequenceYear, VisitSequence } from "../../domain/visit-sequence-view.ts";
import { formatDifference } from "../../text/format.ts";
import { labelParty, SEQUENCE } from "../../text/id/visit-sequence.ts";
import { paths } from "../../text/paths.ts";
import { ScoreValue } from "../scores/score-value.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { SourceNumber } from "../ui/sources.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

type NumberOf = (sourceSlug: string) => number;

/** Both sides year by year, their distance, and the median change of regions beside; one group of rows per instrument. */
export function SequenceTable({
  sequence: { visitor, host, years },
  from,
  numberOf,
}: {
  sequence: VisitSequence;
  /** The year before the visit. */
  from: number;
  numberOf: NumberOf;
}) {
  const isFollowed = visitor !== null;
  const hasMedian = years.some(({ beside }) => beside?.status === "median");
  const { columns } = SEQUENCE;
  return (
    <DataTable label={SEQUENCE.table} caption={SEQUENCE.caption(from)} className="cards visit-years">
      <TableHead>
        <ColHead>{columns.year}</ColHead>
        {visitor && (
          <ColHead className="r h-s">
            <a href={paths.region(visitor.code)}>{labelParty(visitor)}</a>
          </ColHead>
        )}
        <ColHead className="r h-s">
          <a href={paths.region(host.code)}>{labelParty(host)}</a>
        </ColHead>
        {isFollowed && <ColHead className="r h-s">{columns.gap}</ColHead>}
        {isFollowed && <ColHead className="r h-s">{columns.change(from)}</ColHead>}
        {hasMedian && <ColHead className="r h-s">{columns.beside}</ColHead>}
      </TableHead>
      {groupByTag(years).map(({ tag, rows }) => (
        <TableBody key={`${tag}-${rows[0]?.year}`}>
          <Row className="seam-row">
            <RowHead span={2 + (isFollowed ? 3 : 0) + (hasMedian ? 1 : 0)}>
              <InstrumentTag tag={tag} />
            </RowHead>
          </Row>
          {rows.map((row) => (
            <YearRow
              key={row.year}
              row={row}
              from={from}
              visitor={visitor}
              host={host}
              hasMedian={hasMedian}
              numberOf={numberOf}
            />
          ))}
        </TableBody>
      ))}
    </DataTable>
  );
}

type YearRowProps = {
  row: SequenceYear;
  from: number;
  visitor: VisitSequence["visitor"];
  host: VisitSequence["host"];
  hasMedian: boolean;
  numberOf: NumberOf;
};

function YearRow({ row, from, visitor, host, hasMedian, numberOf }: YearRowProps) {
  const { year, gap, change, beside } = row;
  const isFollowed = visitor !== null;
  const { columns } = SEQUENCE;
  return (
    <Row>
      <RowHead className="num">{year}</RowHead>
      {visitor !== null && <ScoreCell name={labelParty(visitor)} score={row.visitor} numberOf={numberOf} />}
      <ScoreCell name={labelParty(host)} score={row.host} numberOf={numberOf} />
      {isFollowed && (
        <Cell className="r h-s">{gap !== null && <Named name={columns.gap}>{SEQUENCE.gap(gap)}</Named>}</Cell>
      )}
      {isFollowed && (
        <Cell className="r h-s">
          {change !== null && <Named name={columns.change(from)}>{formatDifference(change)}</Named>}
        </Cell>
      )}
      {hasMedian && (
        <Cell className="r h-s">
          {beside !== null && (
            <Named name={columns.beside} isWord={beside.status !== "median"}>
              {sayCell(beside)}
            </Named>
          )}
        </Cell>
      )}
    </Row>
  );
}

/** A value whose column has no head on phones. */
function Named({ name, isWord = false, children }: { name: string; isWord?: boolean; children: string }) {
  return (
    <>
      <span className="only-phone">{name} </span>
      <span className={isWord ? "small muted" : "val"}>{children}</span>
    </>
  );
}

function ScoreCell({ name, score, numberOf }: { name: string; score: ScoreView | null; numberOf: NumberOf }) {
  return (
    <Cell className="r h-s">
      {score !== null && (
        <>
          <span className="only-phone">{name} </span>
          <span>
            <ScoreValue score={score} />
            {score.status === "available" && <SourceNumber no={numberOf(score.source.slug)} />}
          </span>
        </>
      )}
    </Cell>
  );
}

function sayCell(beside: Beside): string {
  switch (beside.status) {
    case "median":
      return SEQUENCE.median(beside.median, beside.counts.followed);
    case "too_few":
      return SEQUENCE.fewer(beside.counts.followed);
    case "no_start":
      return SEQUENCE.noStart;
    case "other_instrument":
      return SEQUENCE.otherInstrument;
  }
}

function groupByTag(years: readonly SequenceYear[]): { tag: string; rows: SequenceYear[] }[] {
  const groups: { tag: string; rows: SequenceYear[] }[] = [];
  for (const row of years) {
    const last = groups.at(-1);
    if (last?.tag === row.tag) last.rows.push(row);
    else groups.push({ tag: row.tag, rows: [row] });
  }
  return groups;
}
