import type { Instrument } from "../../domain/instrument.ts";
import type { ScoreView } from "../../domain/score-view.ts";
import type { YearEntry } from "../../domain/series.ts";
import { REGION } from "../../text/id/region.ts";
import { ROUND_KINDS, SOURCE_KINDS } from "../../text/id/scores.ts";
import { BandWordOf, ScoreDoubts, ScoreValue } from "../scores/score-value.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { SourceNumber } from "../ui/sources.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** The history chart as a table: one group of rows per instrument, a double rule between them. */
export function HistoryTable({ name, entries, scores, instruments, numberOf }: HistoryTableProps) {
  const groups = groupByInstrument(entries);
  return (
    <DataTable label={`${REGION.history} ${name}`} caption={REGION.historyCaption} className="cards hist">
      <TableHead>
        <ColHead>{REGION.columns.year}</ColHead>
        <ColHead className="r">{REGION.columns.value}</ColHead>
        <ColHead>{REGION.columns.band}</ColHead>
        <ColHead className="h-s">{REGION.columns.round}</ColHead>
        <ColHead className="h-s">{REGION.columns.source}</ColHead>
      </TableHead>
      {groups.map(({ code, entries: years }) => (
        <TableBody key={`${code}-${years[0]?.year}`}>
          <Row className="seam-row">
            <RowHead span={5}>
              <GroupTitle instrument={instruments.find((one) => one.code === code)} />
            </RowHead>
          </Row>
          {years.map((entry) => (
            <YearRow
              key={entry.year}
              entry={entry}
              score={scores.find(({ year }) => year === entry.year)}
              numberOf={numberOf}
            />
          ))}
        </TableBody>
      ))}
    </DataTable>
  );
}

function GroupTitle({ instrument }: { instrument: Instrument | undefined }) {
  if (instrument === undefined) return null;
  return (
    <span className="row">
      <InstrumentTag tag={instrument.tag} />
      <span>{REGION.indicatorCount(instrument.indicators.length)}</span>
    </span>
  );
}

function YearRow({ entry, score, numberOf }: { entry: YearEntry; score: ScoreView | undefined; numberOf: NumberOf }) {
  const available = score?.status === "available" ? score : undefined;
  return (
    <Row>
      <RowHead className="num">{entry.year}</RowHead>
      <Cell className="r">{available && <ScoreValue score={available} />}</Cell>
      <Cell>{available ? <BandWordOf band={available.band} /> : score && <ScoreValue score={score} />}</Cell>
      <Cell className="h-s">
        {available && ROUND_KINDS[available.roundKind]}
        <ScoreDoubts score={score} disagreeing={entry.disagreeing} />
      </Cell>
      <Cell className="h-s">
        {available && (
          <>
            {SOURCE_KINDS[available.source.kind]}
            <SourceNumber no={numberOf(available.source.slug)} />
          </>
        )}
      </Cell>
    </Row>
  );
}

function groupByInstrument(entries: readonly YearEntry[]): { code: string | undefined; entries: YearEntry[] }[] {
  const groups: { code: string | undefined; entries: YearEntry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last !== undefined && last.code === entry.instrument) last.entries.push(entry);
    else groups.push({ code: entry.instrument, entries: [entry] });
  }
  return groups;
}

export type NumberOf = (sourceSlug: string) => number;

type HistoryTableProps = {
  name: string;
  entries: readonly YearEntry[];
  scores: readonly ScoreView[];
  instruments: readonly Instrument[];
  /** Number of a source in the page's list of sources. */
  numberOf: NumberOf;
};
