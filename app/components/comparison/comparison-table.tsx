import type { ComparisonCell, ComparisonRow, ComparisonView } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { formatArea, formatCount, formatWeight } from "../../text/format.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { sayDifference } from "../../text/id/comparison-sentences.ts";
import { KIND_TITLES } from "../../text/id/scores.ts";
import { paths } from "../../text/paths.ts";
import { tickText } from "../charts/axis.ts";
import { DotBar } from "../charts/dot-bar.tsx";
import { BandWordOf, ScoreValue } from "../scores/score-value.tsx";
import { Marker } from "../ui/marker.tsx";
import { Missing } from "../ui/missing.tsx";
import { SourceNumber } from "../ui/sources.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";
import { BodyCell, seriesAt } from "./body-cell.tsx";
import { ChangeRow, FactRow, NextBandRow } from "./comparison-rows.tsx";

/** Regions as columns, the focus first; rows: index, change, next band, parts, and what is known of the regions. */
export function ComparisonTable({ view, instrument, numberOf }: ComparisonTableProps) {
  const { regions, index, rows, emptyRows, year } = view;
  const groups = [
    { title: COMPARISON.domains, rows: rows.filter(({ node }) => node.level === "domain") },
    { title: COMPARISON.aspects, rows: rows.filter(({ node }) => node.level === "aspect") },
    { title: COMPARISON.indicators, rows: rows.filter(({ node }) => node.level === "indicator") },
  ].filter((group) => group.rows.length > 0);
  const names = regions.map(({ label }) => label);
  const rowProps = { names, instrument, numberOf };
  const caption = COMPARISON.caption(regions.length, year, instrument.tag);
  return (
    <DataTable label={COMPARISON.table} caption={caption} className="cmp">
      <colgroup>
        <col className="c-label" />
        {regions.map(({ region }) => (
          <col key={region.code} />
        ))}
      </colgroup>
      <TableHead>
        <ColHead className="stick">{COMPARISON.measure}</ColHead>
        {regions.map(({ region, label }, at) => (
          <ColHead key={region.code} {...(at === 0 ? { className: "own" } : {})}>
            <span className="body">
              <Marker series={seriesAt(at)} />
              <a href={paths.region(region.code)}>{label}</a>
            </span>
            <span className="sub">{`${KIND_TITLES[region.kind]}, ${region.code}`}</span>
          </ColHead>
        ))}
      </TableHead>
      <TableBody>
        <ValueRow row={index} title={`${index.name} ${year}`} sub={scaleOf(instrument)} {...rowProps} />
        <ChangeRow view={view} names={names} />
        <NextBandRow view={view} names={names} />
      </TableBody>
      {groups.map(({ title, rows: members }) => (
        <TableBody key={title}>
          <GroupRow title={title} span={regions.length + 1} />
          {members.map((row) => (
            <ValueRow
              key={`${row.node.level}-${row.node.no}`}
              row={row}
              title={row.node.level === "indicator" ? `${row.node.no}. ${row.name}` : row.name}
              sub={COMPARISON.weight(formatWeight(row.weight))}
              {...rowProps}
            />
          ))}
        </TableBody>
      ))}
      {emptyRows.length > 0 && (
        <TableBody>
          <GroupRow title={COMPARISON.nobody} span={regions.length + 1} />
          {emptyRows.map((row) => (
            <Row key={`${row.node.level}-${row.node.no}`}>
              <RowHead className="stick">
                {row.name}
                <span className="sub">{COMPARISON.weight(formatWeight(row.weight))}</span>
              </RowHead>
              <Cell span={regions.length}>
                <Missing absence="not_found" />
              </Cell>
            </Row>
          ))}
        </TableBody>
      )}
      <TableBody>
        <GroupRow title={COMPARISON.about} span={regions.length + 1} />
        <FactRow
          view={view}
          numberOf={numberOf}
          title={COMPARISON.population}
          sub={COMPARISON.populationNote}
          fact={({ population }) => (population === null ? null : formatCount(population))}
        />
        <FactRow
          view={view}
          numberOf={numberOf}
          title={COMPARISON.area}
          fact={({ areaM2 }) => (areaM2 === null ? null : formatArea(areaM2))}
        />
      </TableBody>
    </DataTable>
  );
}

function GroupRow({ title, span }: { title: string; span: number }) {
  return (
    <Row className="group">
      <RowHead span={span}>{title}</RowHead>
    </Row>
  );
}

function ValueRow({ row, title, sub, names, instrument, numberOf }: ValueRowProps) {
  return (
    <Row>
      <RowHead className="stick">
        {title}
        <span className="sub">{sub}</span>
      </RowHead>
      {row.cells.map((cell, at) => (
        <BodyCell key={names[at]} name={names[at] ?? ""} at={at}>
          <ValueCell
            cell={cell}
            at={at}
            instrument={instrument}
            numberOf={numberOf}
            isIndex={row.node.level === "index"}
          />
        </BodyCell>
      ))}
    </Row>
  );
}

function ValueCell({ cell: { score, difference }, at, instrument, numberOf, isIndex }: ValueCellProps) {
  if (score.status !== "available") return <ScoreValue score={score} />;
  const thresholds = isIndex ? instrument.bands.slice(1).map(({ min }) => min) : [];
  return (
    <div className="cell">
      <span className="cell-top">
        <span>
          <ScoreValue score={score} />
          <SourceNumber no={numberOf(score.source.slug)} />
        </span>
        {score.band !== null && (
          <span>
            <BandWordOf band={score.band} />
          </span>
        )}
      </span>
      <DotBar value={score} series={seriesAt(at)} axis={instrument.scale} thresholds={thresholds} />
      {difference !== null && <span className="sub">{sayDifference(difference)}</span>}
      {score.disputed && <span className="sub">{COMPARISON.disputed}</span>}
    </div>
  );
}

function scaleOf({ scale }: Instrument): string {
  return COMPARISON.scale(tickText(scale.min), tickText(scale.max));
}

type NumberOf = (sourceSlug: string) => number;
type ComparisonTableProps = { view: ComparisonView; instrument: Instrument; numberOf: NumberOf };
type ValueRowProps = {
  row: ComparisonRow;
  title: string;
  sub: string;
  names: readonly string[];
  instrument: Instrument;
  numberOf: NumberOf;
};
type ValueCellProps = {
  cell: ComparisonCell;
  at: number;
  instrument: Instrument;
  numberOf: NumberOf;
  isIndex: boolean;
};
