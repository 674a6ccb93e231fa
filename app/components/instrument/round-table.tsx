import { ABSENCES } from "../../domain/absence.ts";
import type { InstrumentRound } from "../../domain/instrument-view.ts";
import { formatCount } from "../../text/format.ts";
import { INSTRUMENT } from "../../text/id/instrument.ts";
import { ROUND_KINDS } from "../../text/id/scores.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Missing } from "../ui/missing.tsx";
import { SourceNumber } from "../ui/sources.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

const { roundColumns: COLUMNS } = INSTRUMENT;

/** The yearly rounds that used the instrument, the oldest first. */
export function RoundTable({
  rounds,
  numberOf,
}: {
  rounds: readonly InstrumentRound[];
  numberOf: (sourceSlug: string) => number;
}) {
  if (rounds.length === 0) return <EmptyState>{INSTRUMENT.noRounds}</EmptyState>;
  return (
    <DataTable label={INSTRUMENT.rounds} caption={INSTRUMENT.roundsCaption} className="cards">
      <TableHead>
        <ColHead>{COLUMNS.year}</ColHead>
        <ColHead>{COLUMNS.kind}</ColHead>
        <ColHead className="h-s">{COLUMNS.decree}</ColHead>
        <ColHead className="h-s r">{COLUMNS.bodies}</ColHead>
        <ColHead className="h-s">{COLUMNS.list}</ColHead>
      </TableHead>
      <TableBody>
        {rounds.map((round) => (
          <Row key={round.year}>
            <RowHead className="num">{round.year}</RowHead>
            <Cell>{ROUND_KINDS[round.kind]}</Cell>
            <Cell className="h-s">
              <Decree round={round} />
              {round.sourceSlug !== null && <SourceNumber no={numberOf(round.sourceSlug)} />}
              {round.guide !== null && <span className="sub">{round.guide}</span>}
            </Cell>
            <Cell className="h-s r">
              <span className="only-phone">{COLUMNS.bodies}</span>
              {sayBodies(round)}
            </Cell>
            <Cell className="h-s">
              <span className="only-phone">{COLUMNS.list}</span>
              <span className="nowrap">{listState(round)}</span>
              {round.note !== null && <p className="small muted">{round.note}</p>}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

function Decree({ round: { decree, published } }: { round: InstrumentRound }) {
  if (decree !== null) return <>{decree}</>;
  return <Missing absence={published ? "not_found" : "pending"} />;
}

function listState({ published, listComplete }: InstrumentRound): string {
  if (!published) return INSTRUMENT.unpublished;
  return listComplete ? INSTRUMENT.complete : INSTRUMENT.incomplete;
}

function sayBodies({ bodies, published }: InstrumentRound): string {
  if (bodies !== null) return formatCount(bodies);
  return published ? ABSENCES.not_found.label : ABSENCES.pending.label;
}
