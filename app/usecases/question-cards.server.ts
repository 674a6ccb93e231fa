import type { QuestionRow } from "../../db/queries/question-list.server.ts";
import type { Instrument } from "../domain/instrument.ts";
import { statusOf } from "../domain/question.ts";
import type { QuestionCard, SubjectView, WriterView } from "../domain/question-view.ts";

/** A question of the database as lists show it. */
export function viewQuestion(instruments: readonly Instrument[], row: QuestionRow): QuestionCard {
  const { id, no, title, answerCount, askedAt, updatedAt } = row;
  return {
    ...{ id, no, title, askedAt, updatedAt, answers: answerCount },
    status: statusOf({ state: row.state, answers: answerCount }),
    writer: viewWriter(row),
    subject: viewSubject(instruments, row),
  };
}

type Writer = { officeName: string; regionCode: string; regionName: string; demo: 0 | 1 };

export function viewWriter({ officeName, regionCode, regionName, demo }: Writer): WriterView {
  return { officeName, regionCode, regionName, isDemo: demo === 1 };
}

function viewSubject(instruments: readonly Instrument[], row: QuestionRow): SubjectView {
  const { practiceSlug, practiceTitle, level } = row;
  if (practiceSlug !== null && practiceTitle !== null) {
    return { kind: "practice", slug: practiceSlug, title: practiceTitle };
  }
  const instrument = instruments.find((one) => one.code === row.instrument);
  const indicator = instrument?.indicators.find((one) => one.no === row.indicatorNo);
  if (instrument === undefined || indicator === undefined) return null;
  const { no, name } = indicator;
  return { kind: "indicator", instrument: instrument.code, tag: instrument.tag, no, name, level };
}
