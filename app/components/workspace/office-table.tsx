import type { ManagedOffice } from "../../domain/manage-view.ts";
import { formatInstantDay } from "../../text/format.ts";
import { MANAGE } from "../../text/id/manage.ts";
import { sayFilled } from "../../text/id/workspace-overview.ts";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Offices with the state of their profile; `href` leads to one. */
export function OfficeTable({ offices, label, href }: OfficeTableProps) {
  const { officeColumns } = MANAGE;
  return (
    <DataTable label={label} caption={label} className="cards">
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
              <a href={href(office.regionCode)}>{office.name}</a>
              <span className="sub">{office.regionName}</span>
            </RowHead>
            <Cell className="h-s">Profil {sayFilled(office.filled)}</Cell>
            <Cell className="h-s">{office.members} anggota</Cell>
            <Cell className="h-s">{formatInstantDay(office.updatedAt, "Asia/Jakarta")}</Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

type OfficeTableProps = {
  offices: readonly Omit<ManagedOffice, "version">[];
  label: string;
  href: (regionCode: string) => string;
};
