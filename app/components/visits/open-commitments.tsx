import type { OpenCommitments as Open } from "../../domain/visit-list-view.ts";
import { formatDay } from "../../text/format.ts";
import { VISITS } from "../../text/id/visits.ts";
import { Section } from "../layout/section.tsx";
import { VisitLink } from "./visit-card.tsx";

/** What was promised in public reports and is still open, the earliest due day first; overdue ones are said to be. */
export function OpenCommitments({ open: { shown, total, overdue } }: { open: Open }) {
  return (
    <Section id="komitmen" title={VISITS.due} note={VISITS.dueNote}>
      {total === 0 ? <p className="muted">{VISITS.noDue}</p> : <p>{VISITS.open(total, overdue)}</p>}
      {shown.length > 0 && (
        <ul className="lines">
          {shown.map(({ visit, no, side, action, dueOn, isOverdue }) => (
            <li key={`${visit.id} ${no}`}>
              <span className="strong">{action}</span>
              <span className="row small muted">
                <span>{visit[side].label}</span>
                <span>{VISITS.dueOn(dueOn === null ? null : formatDay(dueOn), isOverdue)}</span>
                <VisitLink visit={visit} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
