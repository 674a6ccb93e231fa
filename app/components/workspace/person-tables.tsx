import type { ManagedPerson, ManagedRole } from "../../domain/manage-view.ts";
import { formatInstantDay } from "../../text/format.ts";
import { MANAGE } from "../../text/id/manage.ts";
import { MEMBERS } from "../../text/id/members.ts";
import { ROLE_LABELS } from "../../text/id/roles.ts";
import { paths } from "../../text/paths.ts";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** People of the portal. */
export function PersonTable({ people }: { people: readonly ManagedPerson[] }) {
  const { personColumns } = MANAGE;
  return (
    <DataTable label={MANAGE.people} caption={MANAGE.people} className="cards">
      <TableHead>
        <ColHead>{personColumns.person}</ColHead>
        <ColHead>{personColumns.roles}</ColHead>
        <ColHead>{personColumns.state}</ColHead>
        <ColHead>{personColumns.factor}</ColHead>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <Row key={person.id}>
            <RowHead>
              <a href={paths.managePerson(person.id)}>{person.name}</a>
              <span className="sub break-any">{person.mail}</span>
            </RowHead>
            <Cell className="h-s">{person.roles} peran</Cell>
            <Cell className="h-s">
              <span className={person.state === "active" ? "tag tag-ok" : "tag tag-warn"}>
                {MANAGE.states[person.state]}
              </span>
            </Cell>
            <Cell className="h-s">{person.hasSecondFactor ? MEMBERS.factorYes : MEMBERS.factorNo}</Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

/** Roles of one person, current ones first. */
export function RoleTable({ personId, roles }: { personId: string; roles: readonly ManagedRole[] }) {
  const { roleColumns } = MANAGE;
  if (roles.length === 0) return <p className="muted">{MANAGE.personRolesNone}</p>;
  return (
    <DataTable label={MANAGE.personRoles} caption={MANAGE.personRoles} className="cards">
      <TableHead>
        <ColHead>{roleColumns.role}</ColHead>
        <ColHead>{roleColumns.since}</ColHead>
        <ColHead>{roleColumns.ended}</ColHead>
        <ColHead>{roleColumns.act}</ColHead>
      </TableHead>
      <TableBody>
        {roles.map(({ grantId, role, scopeName, since, endedAt }) => (
          <Row key={grantId}>
            <RowHead>
              {ROLE_LABELS[role]}
              {scopeName !== null && <span className="sub">{scopeName}</span>}
            </RowHead>
            <Cell className="h-s">sejak {formatInstantDay(since, "Asia/Jakarta")}</Cell>
            <Cell className="h-s">
              {endedAt === null ? MANAGE.running : `berakhir ${formatInstantDay(endedAt, "Asia/Jakarta")}`}
            </Cell>
            <Cell className="h-s">
              {endedAt === null && (
                <a href={paths.managePersonEnd(personId, grantId)}>
                  {MANAGE.endRole}
                  <span className="vh"> peran {ROLE_LABELS[role].toLowerCase()}</span>
                </a>
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
