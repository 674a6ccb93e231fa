import type { QuestionStatus } from "../../domain/question.ts";
import type { QuestionCard, SubjectView, WriterView } from "../../domain/question-view.ts";
import { formatInstantDay } from "../../text/format.ts";
import { QUESTION_STATUS, QUESTIONS, saySubject } from "../../text/id/questions.ts";
import { paths } from "../../text/paths.ts";
import { DemoTag } from "../layout/demo-banner.tsx";

/** The office and region that wrote something, and when: never a person. */
export function WriterLine({ writer, at }: { writer: WriterView; at: string }) {
  const { officeName, regionCode, regionName, isDemo } = writer;
  return (
    <span className="small muted">
      {officeName}, <a href={paths.region(regionCode)}>{regionName}</a>
      {`, ${formatInstantDay(at, "Asia/Jakarta")} `}
      {isDemo && <DemoTag />}
    </span>
  );
}

export function StatusTag({ status }: { status: QuestionStatus }) {
  return <span className={status === "accepted" ? "tag tag-ok" : "tag"}>{QUESTION_STATUS[status]}</span>;
}

/** What a question is about, as a link to it. */
export function SubjectLink({ subject }: { subject: SubjectView }) {
  if (subject === null) return <>{saySubject(subject)}</>;
  if (subject.kind === "practice") return <a href={paths.practice(subject.slug)}>{saySubject(subject)}</a>;
  const anchor = subject.level === null ? "" : `#level-${subject.level}`;
  return <a href={`${paths.indicator(subject.instrument, subject.no)}${anchor}`}>{saySubject(subject)}</a>;
}

/** Questions, one a line. */
export function QuestionLines({ questions, about = true }: { questions: readonly QuestionCard[]; about?: boolean }) {
  return (
    <ul className="lines">
      {questions.map(({ no, title, status, answers, askedAt, writer, subject }) => (
        <li key={no}>
          <a className="strong q-title" href={paths.question(no)}>
            {title}
          </a>
          <span className="row">
            <StatusTag status={status} />
            {answers > 0 && <span className="small muted">{QUESTIONS.answers(answers)}</span>}
            {about && (
              <span className="small">
                <SubjectLink subject={subject} />
              </span>
            )}
          </span>
          <WriterLine writer={writer} at={askedAt} />
        </li>
      ))}
    </ul>
  );
}
