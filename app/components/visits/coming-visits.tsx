import type { VisitListView } from "../../domain/visit-list-view.ts";
import { sayVisitKind } from "../../text/id/visit-page.ts";
import { VISITS } from "../../text/id/visits.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { VisitLink } from "./visit-card.tsx";

/** Visits that both sides put into the public calendar, the earliest first. */
export function ComingVisits({ coming, joinable }: Pick<VisitListView, "coming" | "joinable">) {
  return (
    <Section id="kalender" title={VISITS.coming} note={VISITS.comingNote}>
      {coming.length === 0 ? (
        <p className="muted">{VISITS.noComing}</p>
      ) : (
        <ul className="lines">
          {coming.map((visit) => (
            <li key={visit.id}>
              <VisitLink visit={visit} />
              <span className="small muted">{sayVisitKind(visit)}</span>
              {joinable.includes(visit.id) && (
                <a className="no-print" href={paths.visitJoin(visit.id)} rel="nofollow">
                  {VISITS.join}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="no-print">
        <a href={paths.visitsCalendar}>{VISITS.calendar}</a>
      </p>
    </Section>
  );
}
