import type { OfficeZone } from "../../domain/days.ts";
import type { PublicReport, PublicText } from "../../domain/visit-page-view.ts";
import { sayAuthor, VISIT } from "../../text/id/visit-page.ts";
import { Section } from "../layout/section.tsx";
import { PeopleText } from "../prose/people-text.tsx";
import { Missing } from "../ui/missing.tsx";
import { VisitCommitments } from "./visit-commitments.tsx";

/** What was asked, what the host answered and gave along, what was promised beside it; then what was concluded. */
export function VisitQuestions({ report, isGathered, zone }: VisitQuestionsProps) {
  const { questions, conclusions, obstacles, commitments } = report;
  const hasPromises = commitments.length > 0;
  const unsaid = isGathered ? VISIT.unpublished : VISIT.unstated;
  return (
    <Section id="tanya-jawab" title={hasPromises ? VISIT.qaPromised : VISIT.qa} note={VISIT.qaNote}>
      <div className={hasPromises ? "qa-beside" : "stack-lg"}>
        <div className="stack-lg">
          {questions.length === 0 && <p className="muted">{VISIT.noQuestions}</p>}
          {questions.map(({ no, question, html, documents, isOpen, author }, at) => (
            <article key={no} className="qa">
              <div className="qa-q">
                <p className="eyebrow">{VISIT.question(at + 1)}</p>
                <h3>{question}</h3>
              </div>
              <div className="qa-part">
                <h4>{VISIT.answer}</h4>
                {html === "" ? (
                  <Missing absence="withheld">{isOpen ? VISIT.open : unsaid}</Missing>
                ) : (
                  <PeopleText html={html} />
                )}
                {html !== "" && <p className="small muted">{sayAuthor(author)}</p>}
              </div>
              <div className="qa-part">
                <h4>{VISIT.documents}</h4>
                {documents === "" ? <Missing absence="withheld">{unsaid}</Missing> : <p>{documents}</p>}
              </div>
            </article>
          ))}
        </div>
        <VisitCommitments report={report} isGathered={isGathered} zone={zone} />
      </div>
      <Passage title={VISIT.obstacles} text={obstacles} />
      <Passage title={VISIT.conclusions} text={conclusions} />
    </Section>
  );
}

function Passage({ title, text: { html, author } }: { title: string; text: PublicText }) {
  if (html === "") return null;
  return (
    <div className="stack-sm">
      <h3>{title}</h3>
      <PeopleText html={html} />
      <p className="small muted">{sayAuthor(author)}</p>
    </div>
  );
}

type VisitQuestionsProps = { report: PublicReport; isGathered: boolean; zone: OfficeZone };
