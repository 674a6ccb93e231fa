import { ABSENCES, type Absence } from "../../domain/absence.ts";
import { COLUMN_MEANINGS } from "../../domain/data-columns.ts";
import type { DataCounts, YearCoverage } from "../../domain/data-counts.ts";
import { FILE_FORMATS } from "../../domain/data-file.ts";
import { formatCount } from "../../text/format.ts";
import { DATA, DATA_FILES, LIST_STATES, STATUS_MEANINGS } from "../../text/id/data.ts";
import { LEVELS } from "../../text/id/scores.ts";
import { fileOf } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** How much there is of each kind, counted now. */
export function CountTable({ view }: { view: DataCounts }) {
  const { province, regency, city } = view.regions;
  const lines: [string, number][] = [
    [DATA.regions(province, regency, city), province + regency + city],
    ...view.claims.map(({ level, claims, regions }): [string, number] => [
      DATA.claims(LEVELS[level], formatCount(regions)),
      claims,
    ]),
    [DATA.sources, view.sources],
  ];
  return (
    <Section id="isi-data" title={DATA.counts} note={DATA.countsNote}>
      <DataTable label={DATA.counts} caption={DATA.countsCaption} className="cards">
        <TableHead>
          <ColHead>{DATA.what}</ColHead>
          <ColHead className="r">{DATA.count}</ColHead>
        </TableHead>
        <TableBody>
          {lines.map(([what, count]) => (
            <Row key={what}>
              <RowHead>{what}</RowHead>
              <Cell className="r">{formatCount(count)}</Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}

/** Regions with values in each year, by level. */
export function CoverageTable({ years, tagOf }: { years: readonly YearCoverage[]; tagOf: (code: string) => string }) {
  const { year, index, domain, aspect, indicator, list } = DATA.coverageColumns;
  return (
    <Section id="cakupan" title={DATA.coverage} note={DATA.coverageNote}>
      <DataTable label={DATA.coverage} caption={DATA.coverageCaption}>
        <TableHead>
          <ColHead>{year}</ColHead>
          <ColHead className="r">{index}</ColHead>
          <ColHead className="r">{domain}</ColHead>
          <ColHead className="r">{aspect}</ColHead>
          <ColHead className="r">{indicator}</ColHead>
          <ColHead>{list}</ColHead>
        </TableHead>
        <TableBody>
          {years.map((row) => (
            <Row key={`${row.year}-${row.instrument}`}>
              <RowHead>
                {row.year} <InstrumentTag tag={tagOf(row.instrument)} />
              </RowHead>
              <Cell className="r">{formatCount(row.regions.index)}</Cell>
              <Cell className="r">{formatCount(row.regions.domain)}</Cell>
              <Cell className="r">{formatCount(row.regions.aspect)}</Cell>
              <Cell className="r">{formatCount(row.regions.indicator)}</Cell>
              <Cell>{LIST_STATES[row.list]}</Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}

/** Files of the whole, each in all forms. */
export function FileList() {
  return (
    <Section id="berkas" title={DATA.files} note={DATA.filesNote}>
      <ul className="lines">
        {DATA_FILES.map(({ path, what }) => (
          <li key={path}>
            <span>{what}</span>
            <span className="row">
              {FILE_FORMATS.map((format) => (
                <a key={format} href={fileOf(path, format)}>
                  {fileOf(path, format)}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the columns of a file of values hold. */
export function ColumnTable() {
  return (
    <Section id="kolom" title={DATA.columns} note={DATA.columnsNote}>
      <DataTable label={DATA.columns} caption={DATA.columnsCaption} className="cards">
        <TableHead>
          <ColHead>{DATA.column}</ColHead>
          <ColHead>{DATA.meaning}</ColHead>
        </TableHead>
        <TableBody>
          {COLUMN_MEANINGS.map(([name, meaning]) => (
            <Row key={name}>
              <RowHead>
                <code>{name}</code>
              </RowHead>
              <Cell className="h-s">{meaning}</Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}

/** Why a value may be missing: the word for programs, the mark and the word for people. */
export function StatusTable() {
  return (
    <Section id="status" title={DATA.statuses} note={DATA.statusesNote}>
      <DataTable label={DATA.statuses} caption={DATA.statusesCaption} className="cards">
        <TableHead>
          <ColHead>{DATA.status}</ColHead>
          <ColHead>{DATA.word}</ColHead>
          <ColHead>{DATA.meaning}</ColHead>
        </TableHead>
        <TableBody>
          {STATUSES.map((status) => (
            <Row key={status}>
              <RowHead>
                <code>{status}</code>
              </RowHead>
              <Cell>{`${ABSENCES[status].label} (${ABSENCES[status].glyph})`}</Cell>
              <Cell className="h-s">{STATUS_MEANINGS[status]}</Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}

const STATUSES = Object.keys(ABSENCES) as readonly Absence[];
