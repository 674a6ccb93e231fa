import type { ReactNode } from "react";
import { otherSide, type VisitSide } from "../../domain/visit.ts";
import type { VisitPageView } from "../../domain/visit-page-view.ts";
import { sayConfirmation } from "../../text/id/visit-confirmation.ts";
import { VISIT } from "../../text/id/visit-page.ts";
import { nameParty, VISIT_SIDE_WORDS } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { PeopleText } from "../prose/people-text.tsx";
import { InstantText } from "../ui/instant-text.tsx";

/** How the report stands with both sides: one keeps it, the other answers, annotates or is silent. */
export function VisitConfirmation({ view }: { view: VisitPageView }) {
  const { keeper, confirmation, visit } = view;
  const other = otherSide(keeper);
  const answeredAt = confirmation.kind === "answered" ? confirmation.answer.confirmedAt : null;
  return (
    <Section id="konfirmasi" title={VISIT.confirmation} note={VISIT.confirmationNote}>
      <div className="confirm">
        <Side view={view} side={keeper}>
          <p className="small muted">{visit[keeper].isHere ? VISIT.keeps : VISIT.notHere}</p>
        </Side>
        <Side view={view} side={other}>
          <p className="small muted">
            <InstantText at={answeredAt} zone={visit.when.zone}>
              {visit[other].isHere ? sayConfirmation(confirmation, visit.when.zone) : VISIT.notHere}
            </InstantText>
          </p>
          {confirmation.kind === "answered" && confirmation.answer.html !== null && (
            <PeopleText html={confirmation.answer.html} />
          )}
          {(confirmation.kind === "waiting" || confirmation.kind === "silent") && (
            <p className="no-print">
              <a href={paths.visitConfirm(visit.id)} rel="nofollow">
                {VISIT.answerReport}
              </a>
            </p>
          )}
        </Side>
      </div>
    </Section>
  );
}

function Side({ view, side, children }: { view: VisitPageView; side: VisitSide; children: ReactNode }) {
  const { unit, region } = view.visit[side];
  return (
    <div>
      <span className="small muted">{VISIT_SIDE_WORDS[side]}</span>
      <strong>{nameParty({ name: unit, regionName: region?.name ?? null })}</strong>
      {children}
    </div>
  );
}
