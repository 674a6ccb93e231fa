import type { SettingView } from "../../domain/installation.ts";
import { MANAGE } from "../../text/id/manage.ts";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Settings by name; of a secret only whether it is set. */
export function SettingTable({ settings }: { settings: readonly SettingView[] }) {
  const { settingColumns, set, unset } = MANAGE;
  return (
    <DataTable label={MANAGE.settings} caption={MANAGE.settings} className="cards">
      <TableHead>
        <ColHead>{settingColumns.name}</ColHead>
        <ColHead>{settingColumns.value}</ColHead>
      </TableHead>
      <TableBody>
        {settings.map(({ name, value, secret }) => (
          <Row key={name}>
            <RowHead>{name}</RowHead>
            <Cell className="h-s">
              <span className="break-any">{value === null ? unset : secret ? set : value}</span>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
