import type { VisitDeskView } from "../../domain/visit-desk-view.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import { sayDeskStep, sayGuest, saySeats, VISIT_DESK } from "../../text/id/visit-desk.ts";
import { sayPair, VISIT_STATE_WORDS } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";
import { DemoTag } from "../layout/demo-banner.tsx";
import { Section } from "../layout/section.tsx";
import { VisitSteps } from "../visits/visit-steps.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";
import { VisitDeskLinks } from "./visit-desk-links.tsx";
import { VisitDeskNext } from "./visit-desk-next.tsx";
import { VisitDeskPlan } from "./visit-desk-plan.tsx";

type Shown = { view: VisitDeskView; sayIndicator: (key: { instrument: string; no: number }) => string };

/** A visit as its offices see it: how far it is, what comes next, what was agreed, and where everything of it lies. */
export function VisitDeskPage({ frame, view, sayIndicator }: Shown & { frame: WorkspaceFrame }) {
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={sayPair(view)}
      lead={
        <>
          {VISIT_STATE_WORDS[view.state]}
          {view.topic !== "" && `. ${view.topic}`} {view.isDemo && <DemoTag />}
        </>
      }
    >
      <div className="after-head">
        <VisitSteps steps={view.steps} zone={view.zone} />
      </div>
      <VisitDeskNext view={view} />
      <Section id="rencana" title={VISIT_DESK.plan} note={VISIT_DESK.planPrivate}>
        <VisitDeskPlan view={view} sayIndicator={sayIndicator} />
      </Section>
      {view.sides.length > 0 && <Guests view={view} />}
      <VisitDeskLinks view={view} />
      {view.sides.length > 0 && <History view={view} />}
    </WorkspacePage>
  );
}

function Guests({ view: { id, seats, guests, sides, mayDecide, state } }: { view: VisitDeskView }) {
  if ((seats ?? 0) === 0 && guests.length === 0) return null;
  const mayAnswer = mayDecide && sides.includes("host") && state === "scheduled";
  return (
    <Section id="ikut" title={VISIT_DESK.guests} note={saySeats(seats, guests)}>
      {guests.length === 0 && <p className="muted">{VISIT_DESK.guestsNone}</p>}
      <ul className="lines">
        {guests.map((guest) => (
          <li key={guest.id}>
            <span>
              {sayGuest(guest)}
              {guest.note !== null && <span className="sub kept-lines">{guest.note}</span>}
            </span>
            {mayAnswer && guest.state === "asked" && (
              <a className="btn btn-2 btn-sm" href={paths.visitGuest(id, guest.id)}>
                {VISIT_DESK.answerGuest}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function History({ view: { history, zone } }: { view: VisitDeskView }) {
  return (
    <Section id="riwayat" title={VISIT_DESK.history}>
      {history.length === 0 && <p className="muted">{VISIT_DESK.historyNone}</p>}
      <ol className="lines">
        {history.map((step) => (
          <li key={step.movedAt + step.move}>
            <span>
              {sayDeskStep(step, zone)}
              {step.note !== null && <span className="sub kept-lines">{step.note}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
