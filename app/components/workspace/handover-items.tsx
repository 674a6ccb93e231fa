import type { OfficeZone } from "../../domain/days.ts";
import type { HandoverItem, HandoverView, StandingDraft } from "../../domain/handover.ts";
import { formatInstant, formatInstantDay } from "../../text/format.ts";
import { HANDOVER, HANDOVER_STATES, sayItem } from "../../text/id/handover.ts";
import { sayPerson } from "../../text/id/people.ts";
import { recordTitle } from "../../text/id/records.ts";
import { paths } from "../../text/paths.ts";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** What passes, one line each. */
export function HandoverItems({ items, zone }: { items: readonly HandoverItem[]; zone: OfficeZone }) {
  if (items.length === 0) return <p className="muted">{HANDOVER.passesNone}</p>;
  return (
    <ul className="lines">
      {items.map((item) => {
        const { title, sub } = sayItem(item, zone);
        return (
          <li key={item.kind + item.id}>
            <strong className="break-any">{title}</strong>
            <span className="small muted">{sub}.</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The text of a draft that stayed with the one who left, field by field. */
export function StandingDrafts({ drafts, zone }: { drafts: readonly StandingDraft[]; zone: OfficeZone }) {
  return drafts.map(({ subject, subjectId, title, savedAt, fields }) => (
    <div className="card stack" key={subject + subjectId}>
      <h3 className="break-any">{recordTitle(subject, title)}</h3>
      <p className="small muted">Disimpan {formatInstant(savedAt, zone)}.</p>
      <dl className="facts">
        {fields.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="kept-lines">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}

/** All handovers of an office, newest first. */
export function HandoverTable({ handovers, zone }: { handovers: readonly HandoverView[]; zone: OfficeZone }) {
  const { columns } = HANDOVER;
  if (handovers.length === 0) return <p className="muted">{HANDOVER.listNone}</p>;
  return (
    <DataTable label={HANDOVER.list} caption={HANDOVER.list} className="cards">
      <TableHead>
        <ColHead>{columns.who}</ColHead>
        <ColHead>{columns.state}</ColHead>
        <ColHead>{columns.at}</ColHead>
        <ColHead>{columns.act}</ColHead>
      </TableHead>
      <TableBody>
        {handovers.map(({ id, fromName, toName, state, createdAt, closedAt }) => (
          <Row key={id}>
            <RowHead>
              {sayPerson(fromName)}
              <span className="sub">kepada {sayPerson(toName)}</span>
            </RowHead>
            <Cell className="h-s">{HANDOVER_STATES[state]}</Cell>
            <Cell className="h-s">{formatInstantDay(closedAt ?? createdAt, zone)}</Cell>
            <Cell className="h-s">
              <a href={paths.handover(id)}>
                {HANDOVER.open}
                <span className="vh">
                  {" "}
                  serah terima {sayPerson(fromName)} kepada {sayPerson(toName)}
                </span>
              </a>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
