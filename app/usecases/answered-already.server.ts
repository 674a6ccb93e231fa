import { listAcceptedAnswersOn, listPracticesOn, listReportsOn } from "../../db/queries/host.server.ts";
import type { AnsweredAlready, AskedIndicator, NextLevels } from "../domain/hosts-view.ts";
import { reportOf, type VisitQuestion } from "../domain/visit-report.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { findLevelSummary } from "../platform/content/level-summaries.server.ts";

const MOST = 5;

/**
 * What may answer a question on an indicator before anybody travels: practices (confirmed ones first), published reports of
 * earlier visits, accepted answers, and what the next level asks.
 *
 * @param ownLevel published level of the asking region, where there is one
 */
export async function findAnsweredAlready(
  { reader }: Pick<AppContext, "reader">,
  indicator: AskedIndicator,
  ownLevel: number | null,
): Promise<AnsweredAlready> {
  const [practices, answers, reports] = await Promise.all([
    listPracticesOn(reader, indicator),
    listAcceptedAnswersOn(reader, indicator),
    listReportsOn(reader, indicator, MOST),
  ]);
  return {
    practices: practices.slice(0, MOST).map(({ slug, title, regionCode, regionName, confirmedOn }) => ({
      ...{ slug, title, region: { code: regionCode, name: regionName }, confirmedOn },
    })),
    practiceTotal: practices.length,
    answers: answers.slice(0, MOST).map(({ no, title, regionName, acceptedAt }) => ({
      ...{ no, title, regionName, acceptedAt },
    })),
    answerTotal: answers.length,
    reports: reports.map(({ body, ...row }) => {
      // Written by `reportFields` when it was published.
      const { questions } = reportOf(JSON.parse(body) as Record<string, string>);
      const textsOf = (isIn: (question: VisitQuestion) => boolean) =>
        questions.flatMap((one) => (isIn(one) ? [one.question] : []));
      return {
        ...{ id: row.id, topic: row.topic, hostName: row.hostName, startsOn: row.startsOn, endsOn: row.endsOn },
        ...{ visitorName: row.visitorRegion ?? row.visitorName, answered: textsOf(({ answer }) => answer !== "") },
        ...{ open: textsOf(({ isOpen }) => isOpen), unsaid: textsOf(({ answer, isOpen }) => answer === "" && !isOpen) },
      };
    }),
    levels: nextLevels(indicator, ownLevel),
  };
}

function nextLevels({ instrument, no }: AskedIndicator, own: number | null): NextLevels | null {
  const summary = findLevelSummary(instrument, no);
  if (summary === null) return null;
  const next = own === null ? undefined : summary.levels.find(({ level }) => level === own + 1);
  const shown = next === undefined ? summary.levels : [next];
  return {
    ...{ question: summary.question, guide: summary.guide, own },
    levels: shown.map(({ level, asks, evidence }) => ({ level, asks, evidence })),
  };
}
