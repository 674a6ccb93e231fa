import { QUOTED_GROUPS, type QuotedMeans } from "../../domain/indicator-view.ts";
import { formatScore } from "../../text/format.ts";
import { GROUPS, INDICATOR } from "../../text/id/indicators.ts";
import { SourceNumber } from "../ui/sources.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Means that the ministry printed for the aspect and the domain, by group of bodies, each with its source. */
export function MeanTable({
  means,
  numberOf,
}: {
  means: readonly QuotedMeans[];
  numberOf: (sourceSlug: string) => number;
}) {
  return (
    <DataTable label={INDICATOR.means} caption={INDICATOR.meansCaption} className="cmp">
      <TableHead>
        <ColHead className="c-label">{INDICATOR.meanColumns.what}</ColHead>
        {QUOTED_GROUPS.map((group) => (
          <ColHead key={group} className="r">
            {GROUPS[group]}
          </ColHead>
        ))}
      </TableHead>
      <TableBody>
        {means.map((row) => (
          <Row key={`${row.year}-${row.level}`}>
            <RowHead>
              <span className="num">{row.year}</span>
              <span className="sub">{`${INDICATOR[row.level]} ${row.name}`}</span>
            </RowHead>
            {QUOTED_GROUPS.map((group) => (
              <Cell key={group} className="r td-line">
                <span className="only-phone">{GROUPS[group]}</span>
                <Mean mean={row.values.find((one) => one.group === group)} numberOf={numberOf} />
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

function Mean({
  mean,
  numberOf,
}: {
  mean: QuotedMeans["values"][number] | undefined;
  numberOf: (sourceSlug: string) => number;
}) {
  if (mean === undefined) return <span className="small muted">{INDICATOR.notPrinted}</span>;
  return (
    <span>
      {formatScore(mean.value)}
      <SourceNumber no={numberOf(mean.sourceSlug)} />
      <span className="vh">{` ${mean.place}`}</span>
    </span>
  );
}
