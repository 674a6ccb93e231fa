import type { Instrument } from "../../domain/instrument.ts";
import type { ScoreView } from "../../domain/score-view.ts";
import type { YearEntry } from "../../domain/series.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { EMBED } from "../../text/id/embeds.ts";
import { BandWordOf, ScoreDoubts, ScoreValue } from "../scores/score-value.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

export type EmbedColumn = {
  readonly name: string;
  readonly entries: readonly YearEntry[];
  readonly scores: readonly ScoreView[];
};

/** Years down, regions across; another instrument begins below a double rule that names it. */
export function EmbedTable({
  columns,
  instruments,
}: {
  columns: readonly EmbedColumn[];
  instruments: readonly Instrument[];
}) {
  const years = columns[0]?.entries ?? [];
  return (
    <DataTable label={EMBED.table} caption={EMBED.table}>
      <TableHead>
        <ColHead>{EMBED.year}</ColHead>
        {columns.map(({ name }) => (
          <ColHead key={name}>{name}</ColHead>
        ))}
      </TableHead>
      <TableBody>
        {years.flatMap((entry, at) => {
          const begins = entry.instrument !== years[at - 1]?.instrument;
          const tag = instruments.find(({ code }) => code === entry.instrument)?.tag ?? "";
          return [
            begins && (
              <Row key={`instrument ${entry.year}`} className="seam-row">
                <RowHead span={columns.length + 1}>{COMPARISON.seamRow(tag)}</RowHead>
              </Row>
            ),
            <Row key={entry.year}>
              <RowHead className="num">{entry.year}</RowHead>
              {columns.map((column) => (
                <YearCell key={column.name} column={column} year={entry.year} />
              ))}
            </Row>,
          ];
        })}
      </TableBody>
    </DataTable>
  );
}

function YearCell({ column: { scores, entries }, year }: { column: EmbedColumn; year: number }) {
  const score = scores.find((one) => one.year === year);
  const disagreeing = entries.find((one) => one.year === year)?.disagreeing ?? [];
  return (
    <Cell>
      {score && <ScoreValue score={score} />}{" "}
      {score?.status === "available" && score.band && <BandWordOf band={score.band} />}
      <ScoreDoubts score={score} disagreeing={disagreeing} />
    </Cell>
  );
}
