import type { AnswerView, QuestionView } from "../../domain/question-view.ts";
import { formatDay } from "../../text/format.ts";
import { QUESTION } from "../../text/id/questions.ts";
import { paths } from "../../text/paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { PeopleText } from "../prose/people-text.tsx";
import { StatusTag, SubjectLink, WriterLine } from "./question-meta.tsx";

/** One question with its answers. The same for every reader: what only some may do is a link that asks who they are. */
export function QuestionPage({ view, page }: QuestionPageProps) {
  const { card, html, answers, ended } = view;
  const { no, title, subject, status, writer, askedAt } = card;
  return (
    <div className="wrap">
      <PrintHead>{`${QUESTION.eyebrow(no)}, ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[{ label: QUESTION.crumb, href: paths.questions() }, { label: String(no) }]}
        eyebrow={<SubjectLink subject={subject} />}
        title={title}
      >
        <p className="row">
          <StatusTag status={status} />
          <WriterLine writer={writer} at={askedAt} />
        </p>
        {html === "" ? <p className="muted">{QUESTION.noBody}</p> : <PeopleText html={html} />}
        <p className="row no-print">
          <a className="btn" href={paths.questionReply(no)}>
            {QUESTION.reply}
          </a>
          <span className="small muted">
            {QUESTION.owner} <a href={paths.questionWithdraw(no)}>{QUESTION.withdraw}</a>
          </span>
          <a className="small" href={paths.questionReport(no)}>
            {QUESTION.report}
          </a>
        </p>
        <ActionRow path={page.path} />
      </PageHead>
      <Section id="jawaban" title={QUESTION.answers} note={QUESTION.answersNote}>
        <div className="stack-lg">
          {answers.length === 0 && <p className="muted">{QUESTION.noAnswers}</p>}
          {answers.map((answer) => (
            <AnswerCard key={answer.id} no={no} answer={answer} />
          ))}
          {ended.map(({ id, by, reason }) => (
            <p key={id} className="small muted">{`${QUESTION.ended[by]} ${QUESTION.reason(reason)}`}</p>
          ))}
        </div>
      </Section>
      <TakeAlong what={QUESTION.fileTitle(no, title)} path={page.path} address={page.address} day={page.day}>
        <p>{QUESTION.note}</p>
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function AnswerCard({ no, answer }: { no: number; answer: AnswerView }) {
  const { id, writer, html, scope, instrument, answeredAt, acceptedAt } = answer;
  return (
    <article className={acceptedAt === null ? "answer" : "answer answer-ok"} id={`jawaban-${id}`}>
      <p className="row">
        {acceptedAt !== null && <span className="tag tag-ok">{QUESTION.accepted}</span>}
        <WriterLine writer={writer} at={answeredAt} />
      </p>
      <PeopleText html={html} />
      {(scope !== "" || instrument !== null) && (
        <p className="small">
          {scope !== "" && `${QUESTION.scope}: ${scope}. `}
          {instrument !== null &&
            (instrument.inForce ? `${QUESTION.writtenFor(instrument.tag)}.` : QUESTION.superseded(instrument.tag))}
        </p>
      )}
      <p className="row small muted no-print">
        {acceptedAt === null && (
          <span>
            {QUESTION.owner} <a href={paths.questionAccept(no, id)}>{QUESTION.accept}</a>
          </span>
        )}
        <span>
          {QUESTION.answerer} <a href={paths.questionWithdraw(no, id)}>{QUESTION.withdrawAnswer}</a>
        </span>
        <a href={paths.questionReport(no, id)}>{QUESTION.reportAnswer}</a>
      </p>
    </article>
  );
}

type QuestionPageProps = {
  view: QuestionView;
  page: { readonly path: string; readonly address: string; readonly day: string };
};
