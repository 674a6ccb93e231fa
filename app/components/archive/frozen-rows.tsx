import type { DataCell } from "../../domain/data-file.ts";
import type { SnapshotContent } from "../../domain/snapshot.ts";
import { ARCHIVE } from "../../text/id/archive.ts";
import { PageHead } from "../layout/page-head.tsx";
import { Cell, ColHead, DataTable, Row, TableBody, TableHead } from "../ui/table.tsx";

/** A frozen page whose view can no longer be drawn: its rows, as in its file. */
export function FrozenRows({ title, day, content }: FrozenRowsProps) {
  const { columns, rows } = content;
  return (
    <div className="wrap">
      <PageHead title={title} lead={ARCHIVE.rowsOnly} />
      <DataTable label={ARCHIVE.rowsCaption(day)} caption={ARCHIVE.rowsCaption(day)} className="wide">
        <TableHead>
          {columns.map((name) => (
            <ColHead key={name}>{name}</ColHead>
          ))}
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={columns.map((name) => row[name]).join("|")}>
              {columns.map((name) => (
                <Cell key={name}>{plain(row[name] ?? null)}</Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </div>
  );
}

function plain(cell: DataCell): string {
  if (typeof cell === "boolean") return cell ? "ya" : "tidak";
  return typeof cell === "number" ? String(cell).replace(".", ",") : (cell ?? "");
}

type FrozenRowsProps = {
  title: string;
  day: string;
  content: Pick<SnapshotContent<unknown>, "columns" | "rows">;
};
