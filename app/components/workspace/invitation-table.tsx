import type { OfficeZone } from "../../domain/days.ts";
import type { InvitationView } from "../../domain/members-view.ts";
import { formatInstant } from "../../text/format.ts";
import { MEMBERS } from "../../text/id/members.ts";
import { ROLE_LABELS } from "../../text/id/roles.ts";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Open invitations, each with the button that takes it back. */
export function InvitationTable({ invitations, zone, withdraw, showsScope = false }: InvitationTableProps) {
  const { openColumns } = MEMBERS;
  if (invitations.length === 0) return <p className="muted">{MEMBERS.openNone}</p>;
  return (
    <DataTable label={MEMBERS.open} caption={MEMBERS.open} className="cards">
      <TableHead>
        <ColHead>{openColumns.mail}</ColHead>
        <ColHead>{openColumns.role}</ColHead>
        <ColHead>{openColumns.ends}</ColHead>
        <ColHead>{openColumns.act}</ColHead>
      </TableHead>
      <TableBody>
        {invitations.map(({ id, mail, role, scopeName, ends }) => (
          <Row key={id}>
            <RowHead>{mail}</RowHead>
            <Cell className="h-s">
              {ROLE_LABELS[role]}
              {showsScope && scopeName !== null && <span className="sub">{scopeName}</span>}
            </Cell>
            <Cell className="h-s">{formatInstant(ends, zone)}</Cell>
            <Cell className="h-s">
              <form method="post" action={withdraw}>
                <input type="hidden" name="undangan" value={id} />
                <button className="btn btn-2 btn-sm" type="submit">
                  {MEMBERS.withdraw}
                  <span className="vh"> untuk {mail}</span>
                </button>
              </form>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

type InvitationTableProps = {
  invitations: readonly InvitationView[];
  zone: OfficeZone;
  /** Address that a button posts to. */
  withdraw: string;
  showsScope?: boolean;
};
