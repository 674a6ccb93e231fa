import type { IndicatorValue, IndicatorView } from "../../domain/indicator-view.ts";
import { INDICATOR } from "../../text/id/indicators.ts";
import { SOURCE_KINDS } from "../../text/id/scores.ts";
import { paths } from "../../text/paths.ts";
import { ScoreValue } from "../scores/score-value.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { SourceNumber } from "../ui/sources.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** More rows than this are only in the file: the page stays light. */
const MOST_ROWS = 100;

const { valueColumns: COLUMNS } = INDICATOR;

/** Regions that published a value of the indicator; usually none, and then the words for it. */
export function IndicatorValues({ view, numberOf }: { view: IndicatorView; numberOf: NumberOf }) {
  const { values, indicator, instrument } = view;
  if (values.length === 0) {
    return (
      <EmptyState action={<p className="small muted">{INDICATOR.noValuesHere(indicator.no, instrument.tag)}</p>}>
        {INDICATOR.noValues}
      </EmptyState>
    );
  }
  const rows = values.slice(0, MOST_ROWS);
  const regions = new Set(values.map(({ region }) => region.code)).size;
  return (
    <ValueTable
      label={INDICATOR.values}
      caption={INDICATOR.valueCount(regions, rows.length, values.length)}
      rows={rows}
      numberOf={numberOf}
    />
  );
}

/** Values of the indicator, one a row, with year and kind of source. */
export function ValueTable({ label, caption, rows, numberOf }: ValueTableProps) {
  return (
    <DataTable label={label} caption={caption} className="cards">
      <TableHead>
        <ColHead>{COLUMNS.region}</ColHead>
        <ColHead className="r">{COLUMNS.value}</ColHead>
        <ColHead className="h-s">{COLUMNS.year}</ColHead>
        <ColHead className="h-s">{COLUMNS.source}</ColHead>
      </TableHead>
      <TableBody>
        {rows.map(({ region, score }) => (
          <Row key={`${region.code}-${score.year}`}>
            <RowHead>
              <a href={paths.region(region.code)}>{region.name}</a>
            </RowHead>
            <Cell className="r">
              <ScoreValue score={score} />
            </Cell>
            <Cell className="h-s">{score.year}</Cell>
            <Cell className="h-s">
              {score.status === "available" && (
                <>
                  {SOURCE_KINDS[score.source.kind]}
                  <SourceNumber no={numberOf(score.source.slug)} />
                </>
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

type NumberOf = (slug: string) => number;
type ValueTableProps = { label: string; caption: string; rows: readonly IndicatorValue[]; numberOf: NumberOf };
