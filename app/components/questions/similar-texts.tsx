import type { QuestionForm } from "../../domain/question-form-view.ts";
import type { SimilarText } from "../../domain/question-view.ts";
import { ASK } from "../../text/id/questions.ts";

/** "Sudah pernah ditanyakan?": questions and practices that may answer this one already. */
export function SimilarTexts({ similar }: { similar: NonNullable<QuestionForm["similar"]> }) {
  const { question, practice } = similar;
  return (
    <section className="card stack" aria-labelledby="h-serupa">
      <h2 id="h-serupa">{ASK.similarTitle}</h2>
      {question.length + practice.length === 0 ? <p>{ASK.similarNone}</p> : <p>{ASK.similarLead}</p>}
      <Texts title={ASK.similarQuestions} texts={question} />
      <Texts title={ASK.similarPractices} texts={practice} />
    </section>
  );
}

function Texts({ title, texts }: { title: string; texts: readonly SimilarText[] }) {
  if (texts.length === 0) return null;
  return (
    <div className="stack-sm">
      <h3>{title}</h3>
      <ul className="lines">
        {texts.map((text) => (
          <li key={text.address}>
            <a href={text.address}>{text.title}</a>
            <span className="small muted">{text.note}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
