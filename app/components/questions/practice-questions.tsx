import type { QuestionCard } from "../../domain/question-view.ts";
import { ON_PRACTICE } from "../../text/id/questions.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { QuestionLines } from "./question-meta.tsx";

/** What offices asked about a practice; whoever asks next gets the practice filled in. */
export function PracticeQuestions({ questions, slug }: { questions: readonly QuestionCard[]; slug: string }) {
  const ask = <a href={paths.questionNew({ praktik: slug })}>{ON_PRACTICE.ask}</a>;
  if (questions.length === 0) {
    return (
      <Section id="tanya" title={ON_PRACTICE.title}>
        <p>
          {ON_PRACTICE.none} <span className="no-print">{ask}</span>
        </p>
      </Section>
    );
  }
  return (
    <Section id="tanya" title={ON_PRACTICE.title} note={ON_PRACTICE.note}>
      <div className="stack">
        <QuestionLines questions={questions} about={false} />
        <p className="no-print">{ask}</p>
      </div>
    </Section>
  );
}
