import type { ListedRegion, RegionGroup } from "../../domain/region-list-view.ts";
import { formatCount } from "../../text/format.ts";
import { REGION_LIST } from "../../text/id/regions.ts";
import { paths } from "../../text/paths.ts";
import { BandWordOf, ScoreValue } from "../scores/score-value.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Regions with their newest value, one group of rows per province. */
export function RegionTable({ groups, tagOf }: { groups: readonly RegionGroup[]; tagOf: (code: string) => string }) {
  const { columns } = REGION_LIST;
  return (
    <DataTable label={REGION_LIST.title} caption={REGION_LIST.caption} className="cards">
      <TableHead>
        <ColHead>{columns.region}</ColHead>
        <ColHead className="r">{columns.value}</ColHead>
        <ColHead>{columns.band}</ColHead>
        <ColHead>{columns.year}</ColHead>
        <ColHead className="r">{columns.population}</ColHead>
      </TableHead>
      {groups.map(({ provinceCode, provinceName, regions }) => (
        <TableBody key={provinceCode}>
          <Row className="group">
            <RowHead span={5}>{provinceName}</RowHead>
          </Row>
          {regions.map((region) => (
            <RegionRow key={region.code} region={region} tagOf={tagOf} />
          ))}
        </TableBody>
      ))}
    </DataTable>
  );
}

function RegionRow({ region, tagOf }: { region: ListedRegion; tagOf: (code: string) => string }) {
  const { code, name, population, score } = region;
  const { columns } = REGION_LIST;
  const available = score.status === "available";
  return (
    <Row>
      <RowHead>
        <a href={paths.region(code)}>{name}</a>
      </RowHead>
      <Cell className="r">{available && <ScoreValue score={score} />}</Cell>
      <Cell className="h-s">{available ? <BandWordOf band={score.band} /> : <ScoreValue score={score} />}</Cell>
      <Cell className="h-s">{available && `${score.year}, ${tagOf(score.instrument)}`}</Cell>
      <Cell className="r h-s">
        {population !== null && (
          <>
            <span className="only-phone">{columns.population} </span>
            {formatCount(population)}
          </>
        )}
      </Cell>
    </Row>
  );
}
