import { dayInZone } from "../../domain/days.ts";
import { VISIT_GROUPS, type VisitDesk, type VisitDeskRow } from "../../domain/visit-desk-view.ts";
import { sayRole, sayUntil, sayWait, VISIT_DESK } from "../../text/id/visit-desk.ts";
import { sayPair, sayVisitDays, VISIT_STATE_WORDS } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";
import { DemoTag } from "../layout/demo-banner.tsx";
import { Section } from "../layout/section.tsx";
import { EmptyState } from "../ui/empty-state.tsx";

/** An office's visits by whom they wait for. `now` is the instant of the page. */
export function VisitDeskList({ desk: { groups, mayDecide, claimable }, now }: { desk: VisitDesk; now: string }) {
  const filled = VISIT_GROUPS.filter((group) => groups[group].length > 0);
  return (
    <>
      <p className="row after-head">
        <a className="btn" href={paths.visitAsk()}>
          {VISIT_DESK.ask}
        </a>
        <a className="btn btn-2" href={paths.visitRecord()}>
          {VISIT_DESK.record}
        </a>
      </p>
      {filled.length === 0 && <EmptyState>{VISIT_DESK.none}</EmptyState>}
      {filled.map((group) => (
        <Section key={group} id={group} title={`${VISIT_DESK.groups[group]} (${groups[group].length})`}>
          <ul className="lines">
            {groups[group].map((row) => (
              <DeskLine key={row.id} row={row} mayDecide={mayDecide} now={now} />
            ))}
          </ul>
        </Section>
      ))}
      {claimable.length > 0 && (
        <Section id="ambil-alih" title={VISIT_DESK.claimable} note={VISIT_DESK.claimableNote}>
          <ul className="lines">
            {claimable.map((row) => (
              <li key={row.id}>
                <a className="strong" href={paths.visit(row.id)}>
                  {sayPair(row)}
                </a>
                <span className="small muted">{sayVisitDays(row.when)}</span>
                <a href={paths.visitClaim(row.id)}>{VISIT_DESK.claim}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function DeskLine({ row, mayDecide, now }: { row: VisitDeskRow; mayDecide: boolean; now: string }) {
  const address = row.request === null ? paths.ownVisit(row.id) : mayDecide ? paths.visitJoin(row.id) : undefined;
  const { wait, when } = row;
  const until = wait === null ? "" : sayUntil(wait, dayInZone(now, when.zone));
  const said = [sayRole(row.side), VISIT_STATE_WORDS[row.state], sayVisitDays(when)].join(" · ");
  return (
    <li>
      <span>
        <a className="strong" href={address}>
          {sayPair(row)}
        </a>
        {row.topic !== "" && <span className="sub break-any">{row.topic}</span>}
      </span>
      <span className="small muted">
        {said} {row.isDemo && <DemoTag />}
        {row.request !== null && <span className="sub">{VISIT_DESK.request[row.request]}</span>}
        {wait !== null && <span className="sub">{until === "" || wait.task === "hold" ? sayWait(wait) : until}</span>}
      </span>
    </li>
  );
}
