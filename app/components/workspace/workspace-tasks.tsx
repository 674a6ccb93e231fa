import type { WaitingItem, WorkspaceView } from "../../domain/workspace-view.ts";
import { OVERVIEW, sayDeadline, sayWaiting } from "../../text/id/workspace-overview.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** What only this person can bring on, and what ends by itself. */
export function WorkspaceTasks({ view: { waiting, deadlines, zone } }: { view: WorkspaceView }) {
  return (
    <>
      <Section id="menunggu" title={OVERVIEW.waiting} note={OVERVIEW.waitingNote}>
        {waiting.length === 0 && <p className="muted">{OVERVIEW.waitingNone}</p>}
        {waiting.length > 0 && (
          <ul className="lines">
            {waiting.map((item) => {
              const { text, act } = sayWaiting(item, zone);
              return (
                <li key={addressOf(item) + text}>
                  <span>{text}</span>
                  <span>
                    <a className="btn btn-2 btn-sm" href={addressOf(item)}>
                      {act}
                    </a>
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
      <Section id="tenggat" title={OVERVIEW.deadlines} note={OVERVIEW.deadlinesNote}>
        {deadlines.length === 0 && <p className="muted">{OVERVIEW.deadlinesNone}</p>}
        {deadlines.length > 0 && (
          <DataTable label={OVERVIEW.deadlines} caption={OVERVIEW.deadlines} className="cards">
            <TableHead>
              <ColHead>{OVERVIEW.columns.task}</ColHead>
              <ColHead>{OVERVIEW.columns.day}</ColHead>
              <ColHead>{OVERVIEW.columns.act}</ColHead>
            </TableHead>
            <TableBody>
              {deadlines.map((item) => {
                const { title, sub, day } = sayDeadline(item, zone);
                return (
                  <Row key={item.id}>
                    <RowHead>
                      {title}
                      <span className="sub">{sub}</span>
                    </RowHead>
                    <Cell className="h-s">{day}</Cell>
                    <Cell className="h-s">
                      {item.kind === "invitation" ? (
                        <a href={`${paths.members}#undangan`}>Lihat undangan</a>
                      ) : (
                        <a href={paths.handover(item.id)}>Lihat serah terima</a>
                      )}
                    </Cell>
                  </Row>
                );
              })}
            </TableBody>
          </DataTable>
        )}
      </Section>
    </>
  );
}

function addressOf(item: WaitingItem): string {
  if (item.kind === "handover") return paths.handover(item.id);
  if (item.kind === "check") return paths.practiceCheck(item.id);
  if (item.kind === "removed") return paths.practiceObject(item.id);
  if (item.kind === "reports") return paths.manageReports;
  if (item.kind === "invitations") return `${paths.members}#undangan`;
  if (item.kind === "visit_guest") return paths.visitGuest(item.visitId, item.id);
  if (item.kind === "visit") return paths.ownVisit(item.id);
  if (item.kind === "practice_returned") return paths.ownPractice(item.id);
  if (item.kind === "practice_review") return paths.practiceReview(item.id);
  if (item.kind === "practice_confirm") return paths.practiceConfirm(item.id);
  return item.kind === "second_factor" ? paths.secondFactor : paths.officeProfile;
}
