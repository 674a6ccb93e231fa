import type { ReactNode } from "react";
import type { AnsweredAlready, AskedIndicator, NextLevels } from "../../domain/hosts-view.ts";
import { formatDay, formatInstantDay } from "../../text/format.ts";
import { HOSTS } from "../../text/id/hosts.ts";
import { sayVisitDays } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";

/** What may answer the question before anybody travels. */
export function AnsweredAlreadyLists({ answered, indicator }: AnsweredProps) {
  const { practices, practiceTotal, answers, reports, levels } = answered;
  return (
    <div className="stack-lg">
      <Block title={HOSTS.practices} none={practices.length === 0 && HOSTS.noPractices}>
        {practices.map(({ slug, title, region, confirmedOn }) => (
          <li key={slug}>
            <a href={paths.practice(slug)}>{title}</a>
            <span className="small muted">
              {region.name}, {confirmedOn === null ? HOSTS.unconfirmed : HOSTS.confirmed(formatDay(confirmedOn))}
            </span>
          </li>
        ))}
        {practiceTotal > practices.length && (
          <li>
            <a href={paths.indicator(indicator.instrument, indicator.no)}>{HOSTS.allPractices(practiceTotal)}</a>
          </li>
        )}
      </Block>
      <Block title={HOSTS.answers} none={answers.length === 0 && HOSTS.noAnswers}>
        {answers.map(({ no, title, regionName, acceptedAt }) => (
          <li key={no}>
            <a href={paths.question(no)}>{title}</a>
            <span className="small muted">
              {regionName}, {formatInstantDay(acceptedAt, "Asia/Jakarta")}
            </span>
          </li>
        ))}
      </Block>
      <Block title={HOSTS.reports} none={reports.length === 0 && HOSTS.noReports}>
        {reports.map((report) => (
          <li key={report.id}>
            <a href={paths.visit(report.id)}>{report.topic}</a>
            <span className="small muted">
              {report.visitorName} ke {report.hostName}, {sayVisitDays({ from: report.startsOn, to: report.endsOn })}
            </span>
            <QuestionLines title={HOSTS.answered} questions={report.answered} />
            <QuestionLines title={HOSTS.stillOpen} questions={report.open} />
            <QuestionLines title={HOSTS.unsaid} questions={report.unsaid} />
            {report.answered.length + report.open.length + report.unsaid.length === 0 && (
              <span className="small muted">{HOSTS.noQuestions}</span>
            )}
          </li>
        ))}
      </Block>
      {levels !== null && <Levels levels={levels} />}
    </div>
  );
}

function Block({ title, none, children }: { title: string; none: string | false; children: ReactNode }) {
  return (
    <div className="stack-sm">
      <h3>{title}</h3>
      {none === false ? <ul className="lines">{children}</ul> : <p className="muted">{none}</p>}
    </div>
  );
}

function QuestionLines({ title, questions }: { title: string; questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <span className="small">
      {title}: {questions.join(" · ")}
    </span>
  );
}

function Levels({ levels: { question, guide, own, levels } }: { levels: NextLevels }) {
  return (
    <details>
      <summary>{HOSTS.levels}</summary>
      <div className="stack-sm">
        <p>{question}</p>
        <dl className="facts">
          {levels.map(({ level, asks }) => (
            <div key={level}>
              <dt>{own !== null && level === own + 1 ? HOSTS.nextLevel(level) : HOSTS.level(level)}</dt>
              <dd>{asks}</dd>
            </div>
          ))}
        </dl>
        <p className="small muted">{HOSTS.guide(guide)}</p>
      </div>
    </details>
  );
}

type AnsweredProps = { answered: AnsweredAlready; indicator: AskedIndicator };
