import type { QuestionCard } from "../../domain/question-view.ts";
import { ON_INDICATOR } from "../../text/id/questions.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { MoreLink } from "../ui/button.tsx";
import { QuestionLines } from "./question-meta.tsx";

/** What offices asked about an indicator, level by level; whoever asks next gets the indicator filled in. */
export function IndicatorQuestions({ questions, instrument, no }: IndicatorQuestionsProps) {
  const indikator = `${instrument}/${no}`;
  const levelOf = ({ subject }: QuestionCard) => (subject?.kind === "indicator" ? (subject.level ?? -1) : -1);
  const levels = [...new Set(questions.map(levelOf))].sort((a, b) => a - b);
  return (
    <Section id="tanya" title={ON_INDICATOR.title} note={ON_INDICATOR.note}>
      <div className="stack">
        {questions.length === 0 && <p>{ON_INDICATOR.none}</p>}
        {levels.map((level) => (
          <div className="stack-sm" key={level}>
            <h3>{level < 0 ? ON_INDICATOR.whole : ON_INDICATOR.level(level)}</h3>
            <QuestionLines questions={questions.filter((one) => levelOf(one) === level)} about={false} />
          </div>
        ))}
        <p className="row no-print">
          <a className="btn btn-2" href={paths.questionNew({ indikator })}>
            {ON_INDICATOR.ask}
          </a>
          {questions.length > 0 && <MoreLink href={paths.questions({ indikator })}>{ON_INDICATOR.all}</MoreLink>}
        </p>
      </div>
    </Section>
  );
}

type IndicatorQuestionsProps = { questions: readonly QuestionCard[]; instrument: string; no: number };
