import type { OfficeQuestions as OfficeQuestionsView } from "../../domain/question-view.ts";
import { OF_OFFICE } from "../../text/id/questions.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { QuestionLines } from "./question-meta.tsx";

/** In the workspace: questions about the office's own practices, and those that it asked itself. */
export function OfficeQuestions({ questions: { forUs, own } }: { questions: OfficeQuestionsView }) {
  return (
    <Section id="pertanyaan" title={OF_OFFICE.title} note={OF_OFFICE.note}>
      <div className="stack">
        {forUs.length === 0 && own.length === 0 && <p className="muted">{OF_OFFICE.none}</p>}
        {forUs.length > 0 && (
          <div className="stack-sm">
            <h3>{OF_OFFICE.forUs}</h3>
            <ul className="lines">
              {forUs.map(({ no, title, writer }) => (
                <li key={no}>
                  <a className="strong" href={paths.question(no)}>
                    {title}
                  </a>
                  <span className="small muted">{writer.regionName}</span>
                  <span>
                    <a className="btn btn-2 btn-sm" href={paths.questionReply(no)}>
                      {OF_OFFICE.reply}
                    </a>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {own.length > 0 && (
          <div className="stack-sm">
            <h3>{OF_OFFICE.own}</h3>
            <QuestionLines questions={own} />
          </div>
        )}
        <p>
          <a href={paths.questions({ status: "belum-dijawab", urut: "terlama" })}>{OF_OFFICE.all}</a>
        </p>
      </div>
    </Section>
  );
}
