import type { MembersView } from "../../domain/members-view.ts";
import { formatInstantDay } from "../../text/format.ts";
import { MEMBERS } from "../../text/id/members.ts";
import { ROLE_LABELS } from "../../text/id/roles.ts";
import { paths } from "../../text/paths.ts";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Members with their roles. With `personHref` names lead to the account; without it links change and end a role. */
export function MemberTable({ members, zone, personHref }: MemberTableProps) {
  const manages = personHref === undefined;
  const { columns } = MEMBERS;
  return (
    <DataTable label={MEMBERS.list} caption={MEMBERS.list} className="cards">
      <TableHead>
        <ColHead>{columns.who}</ColHead>
        <ColHead>{columns.role}</ColHead>
        <ColHead>{columns.since}</ColHead>
        <ColHead>{columns.factor}</ColHead>
        {manages && <ColHead>{columns.act}</ColHead>}
      </TableHead>
      <TableBody>
        {members.map((member) => (
          <Row key={member.grantId}>
            <RowHead>
              {personHref === undefined ? member.name : <a href={personHref(member.personId)}>{member.name}</a>}
              <span className="sub">
                {member.position}
                {member.mail !== null && <span className="break-any"> · {member.mail}</span>}
              </span>
            </RowHead>
            <Cell className="h-s">
              {ROLE_LABELS[member.role]}
              {member.isDisabled && <span className="sub">{MEMBERS.disabled}</span>}
            </Cell>
            <Cell className="h-s">{formatInstantDay(member.since, zone)}</Cell>
            <Cell className="h-s">
              <span className={member.hasSecondFactor ? "tag tag-ok" : "tag tag-warn"}>
                {member.hasSecondFactor ? MEMBERS.factorYes : MEMBERS.factorNo}
              </span>
            </Cell>
            {manages && (
              <Cell className="h-s">
                <span className="row">
                  <a href={paths.memberRole(member.grantId)}>
                    {MEMBERS.change}
                    <span className="vh"> {member.name}</span>
                  </a>
                  <a href={paths.memberEnd(member.grantId)}>
                    {MEMBERS.end}
                    <span className="vh"> peran {member.name}</span>
                  </a>
                </span>
              </Cell>
            )}
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

type MemberTableProps = Pick<MembersView, "members" | "zone"> & { personHref?: (personId: string) => string };
