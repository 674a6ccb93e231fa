import type { ReactNode } from "react";
import type { VisitCard } from "../../domain/visit-list-view.ts";
import type { PublicVisit } from "../../domain/visit-page-view.ts";
import { sayVisitKind } from "../../text/id/visit-page.ts";
import { VISIT_STATE_WORDS } from "../../text/id/visit-words.ts";
import { VISITS } from "../../text/id/visits.ts";
import { paths } from "../../text/paths.ts";
import { DemoTag } from "../layout/demo-banner.tsx";
import { Missing } from "../ui/missing.tsx";

/** One visit in a list: what was asked, what was answered, what was promised. */
export function VisitItem({ card }: { card: VisitCard }) {
  const { visit, topic, question, answer, questions, commitment, commitments, isPublished } = card;
  const { card: words } = VISITS;
  return (
    <article className="visit-item">
      <p className="meta">
        <span>{sayVisitKind(visit)}</span>
        {visit.isGathered ? (
          <span className="tag tag-off">{VISITS.gathered}</span>
        ) : (
          <span className="tag tag-off">{VISIT_STATE_WORDS[visit.state]}</span>
        )}
        {visit.isDemo && <DemoTag />}
      </p>
      <h3>
        <VisitLink visit={visit} />
      </h3>
      {topic !== "" && <p>{topic}</p>}
      {!isPublished && <p className="muted">{words.listed}</p>}
      {isPublished && (
        <dl className="visit-qa">
          <Part label={words.question}>
            {question === "" ? <Missing absence="withheld">{words.noQuestion}</Missing> : question}
            {questions > 1 && <span className="sub">{words.more(questions - 1)}</span>}
          </Part>
          <Part label={words.answer}>
            {answer === "" ? <Missing absence="withheld">{words.noAnswer}</Missing> : answer}
          </Part>
          <Part label={words.commitment}>
            {commitment === "" ? (
              <Missing absence={visit.isGathered ? "withheld" : "not_found"}>
                {visit.isGathered ? words.noCommitment : words.noneStated}
              </Missing>
            ) : (
              commitment
            )}
            {commitments > 1 && <span className="sub">{words.more(commitments - 1)}</span>}
          </Part>
        </dl>
      )}
    </article>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** "Tulang Bawang Barat → Mesuji", leading to its page. */
export function VisitLink({ visit: { id, visitor, host } }: { visit: Pick<PublicVisit, "id" | "visitor" | "host"> }) {
  return (
    <a href={paths.visit(id)}>
      {visitor.label}
      <span className="vh"> ke </span>
      <span aria-hidden="true"> → </span>
      {host.label}
    </a>
  );
}
