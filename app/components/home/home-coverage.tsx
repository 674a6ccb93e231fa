import type { YearCoverage } from "../../domain/home-view.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { formatCount } from "../../text/format.ts";
import { HOME } from "../../text/id/home.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** How many bodies have a found value, year by year: what is there and what is missing. */
export function HomeCoverage({
  coverage,
  instruments,
}: {
  coverage: readonly YearCoverage[];
  instruments: readonly Instrument[];
}) {
  const { columns } = HOME;
  const newest = coverage.find(({ listComplete }) => listComplete);
  return (
    <Section id="cakupan" title={HOME.coverageTitle} note={HOME.coverageNote}>
      <div className="stack">
        {newest && <h3>{HOME.coverage(newest.found, newest.year)}</h3>}
        <DataTable label={HOME.coverageTitle} caption={HOME.coverageCaption} className="cards">
          <TableHead>
            <ColHead>{columns.year}</ColHead>
            <ColHead className="r">{columns.found}</ColHead>
            <ColHead>{columns.instrument}</ColHead>
            <ColHead>{columns.list}</ColHead>
          </TableHead>
          <TableBody>
            {coverage.map(({ year, instrument, found, bodies, listComplete }) => (
              <Row key={`${year}-${instrument}`}>
                <RowHead className="num">{year}</RowHead>
                <Cell className="r">{`${formatCount(found)} dari ${formatCount(bodies)}`}</Cell>
                <Cell className="h-s">
                  <a href={paths.instrument(instrument)}>
                    {instruments.find(({ code }) => code === instrument)?.tag ?? instrument}
                  </a>
                </Cell>
                <Cell className="h-s">{listComplete ? HOME.complete : HOME.partial}</Cell>
              </Row>
            ))}
          </TableBody>
        </DataTable>
      </div>
    </Section>
  );
}
