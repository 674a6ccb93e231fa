import type { Change, FirstLoad } from "../../domain/change.ts";
import { CHANGES, formatMoment, sayFirstLoad, sayReasons, sayValues, sourcesOf } from "../../text/id/changes.ts";
import { paths } from "../../text/paths.ts";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Changes, newest first; the first load as one row at the end. */
export function ChangeTable({ changes, first, tagOf }: ChangeTableProps) {
  const { columns } = CHANGES;
  return (
    <DataTable label={CHANGES.list} caption={CHANGES.caption} className="cards">
      <TableHead>
        <ColHead>{columns.where}</ColHead>
        <ColHead>{columns.value}</ColHead>
        <ColHead>{columns.reason}</ColHead>
        <ColHead>{columns.at}</ColHead>
      </TableHead>
      <TableBody>
        {changes.map((change) => (
          <ChangeRow key={change.id} change={change} tag={tagOf(change.instrument)} />
        ))}
        {first !== null && (
          <Row>
            <RowHead>{CHANGES.firstTitle}</RowHead>
            <Cell className="h-s" span={2}>
              {sayFirstLoad(first)}
            </Cell>
            <Cell className="h-s">{formatMoment(first.at)}</Cell>
          </Row>
        )}
      </TableBody>
    </DataTable>
  );
}

function ChangeRow({ change, tag }: { change: Change; tag: string }) {
  const { id, region, year, node, nodeName } = change;
  return (
    <Row>
      <RowHead>
        <a id={id} href={paths.regionValues(region.code)}>
          {region.name}
        </a>
        <span className="sub">
          {year} <InstrumentTag tag={tag} /> {node.level === "index" ? nodeName : `${node.no}. ${nodeName}`}
        </span>
      </RowHead>
      <Cell>
        <span className="val">{sayValues(change)}</span>
      </Cell>
      <Cell className="h-s">
        {sayReasons(change).join(" ")}
        {sourcesOf(change).map(({ slug, title, place }) => (
          <span className="sub" key={`${slug} ${place}`}>
            <a href={paths.source(slug)}>{title}</a>
            {place === "" ? "" : `, ${place}`}
          </span>
        ))}
      </Cell>
      <Cell className="h-s">{formatMoment(change.at)}</Cell>
    </Row>
  );
}

type ChangeTableProps = {
  changes: readonly Change[];
  first: FirstLoad | null;
  tagOf: (instrument: string) => string;
};
