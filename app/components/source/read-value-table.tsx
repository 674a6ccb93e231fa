import type { ReadValue } from "../../domain/source-view.ts";
import { formatScore } from "../../text/format.ts";
import { ROUND_KINDS } from "../../text/id/scores.ts";
import { READ_STATES, SOURCE_PAGE } from "../../text/id/sources.ts";
import { paths } from "../../text/paths.ts";
import { BandWordOf } from "../scores/score-value.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Values as their source prints them: region, year, node, value, band, whether adopted, place. */
export function ReadValueTable({ values, caption, tagOf }: ReadValueTableProps) {
  const { columns } = SOURCE_PAGE;
  return (
    <DataTable label={SOURCE_PAGE.values} caption={caption} className="cards">
      <TableHead>
        <ColHead>{columns.region}</ColHead>
        <ColHead className="r">{columns.value}</ColHead>
        <ColHead>{columns.band}</ColHead>
        <ColHead>{columns.year}</ColHead>
        <ColHead>{columns.state}</ColHead>
        <ColHead>{columns.place}</ColHead>
      </TableHead>
      <TableBody>
        {values.map((value) => (
          <ReadValueRow key={value.id} value={value} tag={tagOf(value.instrument)} />
        ))}
      </TableBody>
    </DataTable>
  );
}

function ReadValueRow({ value, tag }: { value: ReadValue; tag: string }) {
  const { region, node, nodeName, band, year, roundKind, state, place, note } = value;
  return (
    <Row>
      <RowHead>
        <a href={paths.region(region.code)}>{region.name}</a>
        <span className="sub">{node.level === "index" ? nodeName : `${node.no}. ${nodeName}`}</span>
      </RowHead>
      <Cell className="r">
        <span className="val">{formatScore(value)}</span>
      </Cell>
      <Cell>
        {band !== null && <BandWordOf band={band} />}
        {band === null && node.level === "index" && <span className="muted">{SOURCE_PAGE.noBand}</span>}
      </Cell>
      <Cell className="h-s">
        {year} <InstrumentTag tag={tag} />
        <span className="sub">{ROUND_KINDS[roundKind]}</span>
      </Cell>
      <Cell className="h-s">{READ_STATES[state]}</Cell>
      <Cell className="h-s">
        {place === "" ? SOURCE_PAGE.noPlace : place}
        {note !== null && <span className="sub">{note}</span>}
      </Cell>
    </Row>
  );
}

type ReadValueTableProps = { values: readonly ReadValue[]; caption: string; tagOf: (instrument: string) => string };
