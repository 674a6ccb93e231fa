import type { WorkspaceView } from "../../domain/workspace-view.ts";
import { formatInstantDay } from "../../text/format.ts";
import { OVERVIEW, sayFilled } from "../../text/id/workspace-overview.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** The offices of a coordinator's province, each with the state of its profile. */
export function ProvinceOffices({ province }: { province: NonNullable<WorkspaceView["province"]> }) {
  const { name, offices } = province;
  const { officeColumns } = OVERVIEW;
  return (
    <Section id="dinas" title={OVERVIEW.province(name)} note={OVERVIEW.provinceNote}>
      {offices.length === 0 && <p>{OVERVIEW.provinceNone}</p>}
      {offices.length > 0 && (
        <DataTable label={OVERVIEW.province(name)} caption={OVERVIEW.province(name)} className="cards">
          <TableHead>
            <ColHead>{officeColumns.office}</ColHead>
            <ColHead>{officeColumns.profile}</ColHead>
            <ColHead>{officeColumns.members}</ColHead>
            <ColHead>{officeColumns.changed}</ColHead>
          </TableHead>
          <TableBody>
            {offices.map((office) => (
              <Row key={office.id}>
                <RowHead>
                  <a href={paths.region(office.regionCode)}>{office.name}</a>
                  <span className="sub">{office.regionName}</span>
                </RowHead>
                <Cell className="h-s">Profil {sayFilled(office.filled)}</Cell>
                <Cell className="h-s">{office.members} anggota</Cell>
                <Cell className="h-s">{formatInstantDay(office.updatedAt, "Asia/Jakarta")}</Cell>
              </Row>
            ))}
          </TableBody>
        </DataTable>
      )}
    </Section>
  );
}
