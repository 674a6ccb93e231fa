import type { ComparisonRow, ComparisonView } from "../../domain/comparison.ts";
import type { ComparisonGroup } from "../../domain/comparison-group.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { formatArea, formatCount, formatWeight } from "../../text/format.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { describeGroup, nameGroup } from "../../text/id/comparison-settings.ts";
import { KIND_TITLES } from "../../text/id/scores.ts";
import { paths } from "../../text/paths.ts";
import { tickText } from "../charts/axis.ts";
import { Marker } from "../ui/marker.tsx";
import { Missing } from "../ui/missing.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";
import { seriesAt } from "./body-cell.tsx";
import { ChangeRow, FactRow, NextBandRow } from "./comparison-rows.tsx";
import { MiddleCell, type NumberOf, ValueRow } from "./comparison-value-row.tsx";

/** Regions as columns, the focus first; rows: index, change, next band, parts, and what is known of the regions. */
export function ComparisonTable({ view, instrument, numberOf }: ComparisonTableProps) {
  const { regions, index, rows, emptyRows, year } = view;
  const group = view.group === null || view.group.missing ? null : view.group;
  const groupName = group && nameGroup(group);
  const columns = regions.length + (group === null ? 1 : 2);
  const groups = [
    { title: COMPARISON.domains, rows: rows.filter(({ node }) => node.level === "domain") },
    { title: COMPARISON.aspects, rows: rows.filter(({ node }) => node.level === "aspect") },
    { title: COMPARISON.indicators, rows: rows.filter(({ node }) => node.level === "indicator") },
  ].filter((group) => group.rows.length > 0);
  const names = regions.map(({ label }) => label);
  const rowProps = { names, instrument, numberOf, groupName };
  const codes = regions.map(({ region }) => region.code);
  const measured = COMPARISON.caption(regions.length, year, instrument.tag);
  const caption = rows.length === 0 ? measured : `${measured} ${COMPARISON.sameSource}`;
  return (
    <DataTable label={COMPARISON.table} caption={caption} className="cmp">
      <colgroup>
        <col className="c-label" />
        {regions.map(({ region }) => (
          <col key={region.code} />
        ))}
        {group !== null && <col />}
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
        {group !== null && <GroupHead group={group} n={index.middle?.n ?? 0} focus={codes[0] ?? ""} />}
      </TableHead>
      <TableBody>
        <ValueRow row={index} title={`${index.name} ${year}`} sub={scaleOf(instrument)} {...rowProps} />
        <ChangeRow view={view} names={names} beside={group !== null} />
        <NextBandRow view={view} names={names} beside={group !== null} />
      </TableBody>
      {groups.map(({ title, rows: members }) => (
        <TableBody key={title}>
          <GroupRow title={title} span={columns} />
          {members.map((row) => (
            <ValueRow
              key={`${row.node.level}-${row.node.no}`}
              row={row}
              index={index}
              title={<PartName row={row} instrument={instrument} codes={codes} />}
              sub={COMPARISON.weight(formatWeight(row.weight))}
              {...rowProps}
            />
          ))}
        </TableBody>
      ))}
      {emptyRows.length > 0 && (
        <TableBody>
          <GroupRow title={COMPARISON.nobody} span={columns} />
          {emptyRows.map((row) => (
            <Row key={`${row.node.level}-${row.node.no}`}>
              <RowHead className="stick">
                {row.name}
                <span className="sub">{COMPARISON.weight(formatWeight(row.weight))}</span>
              </RowHead>
              <Cell span={regions.length}>
                <Missing absence="not_found" />
              </Cell>
              <MiddleCell middle={row.middle} instrument={instrument} groupName={groupName} />
            </Row>
          ))}
        </TableBody>
      )}
      <TableBody>
        <GroupRow title={COMPARISON.about} span={columns} />
        <FactRow
          view={view}
          beside={group !== null}
          numberOf={numberOf}
          title={COMPARISON.population}
          sub={COMPARISON.populationNote}
          fact={({ population }) => (population === null ? null : formatCount(population))}
        />
        <FactRow
          view={view}
          beside={group !== null}
          numberOf={numberOf}
          title={COMPARISON.area}
          fact={({ areaM2 }) => (areaM2 === null ? null : formatArea(areaM2))}
        />
      </TableBody>
    </DataTable>
  );
}

/** The column of the group: what it is called, how many of it have the index, and which bodies it holds. */
function GroupHead({ group, n, focus }: { group: PresentGroup; n: number; focus: string }) {
  const words = describeGroup(group);
  return (
    <ColHead>
      <span className="body">{`${nameGroup(group)} (n=${n})`}</span>
      <span className="sub">{group.kind === "peers" ? <a href={paths.peers({ code: focus })}>{words}</a> : words}</span>
    </ColHead>
  );
}

function PartName({ row: { node, name }, instrument, codes }: PartNameProps) {
  if (node.level !== "indicator") return name;
  return <a href={paths.indicatorFor(instrument.code, node.no, codes)}>{`${node.no}. ${name}`}</a>;
}

function GroupRow({ title, span }: { title: string; span: number }) {
  return (
    <Row className="group">
      <RowHead span={span}>{title}</RowHead>
    </Row>
  );
}

function scaleOf({ scale }: Instrument): string {
  return COMPARISON.scale(tickText(scale.min), tickText(scale.max));
}

type PresentGroup = Extract<ComparisonGroup, { missing: false }>;
type PartNameProps = { row: ComparisonRow; instrument: Instrument; codes: readonly string[] };
type ComparisonTableProps = { view: ComparisonView; instrument: Instrument; numberOf: NumberOf };
