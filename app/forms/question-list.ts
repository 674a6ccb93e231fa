import type { Instrument } from "../domain/instrument.ts";
import { QUESTION_STATUSES, type QuestionStatus } from "../domain/question.ts";
import type { AskedQuestions } from "../domain/question-view.ts";
import { readChoice, readPage, readText } from "./query-text.ts";
import { findIndicator } from "./question.ts";

/** Words of the address. */
export const QUESTION_STATUS_SLUGS: Readonly<Record<QuestionStatus, string>> = {
  unanswered: "belum-dijawab",
  replied: "dijawab",
  accepted: "selesai",
};

type Refused = { readonly name: string; readonly text: string };

/** What `/tanya` is asked for. What cannot be used narrows nothing and is told. */
export function parseQuestionList(
  params: URLSearchParams,
  instruments: readonly Instrument[],
): AskedQuestions & { readonly refused: readonly Refused[] } {
  const text = readText(params, "indikator");
  const found = findIndicator(text, instruments);
  const instrument = readChoice(
    params,
    "instrumen",
    instruments.map(({ code }) => code as string),
  );
  const status = readChoice(params, "status", Object.values(QUESTION_STATUS_SLUGS));
  const order = readChoice(params, "urut", ["terlama"] as const);
  const page = readPage(params);
  const refused = Object.entries({
    indikator: text !== "" && found === undefined ? text : undefined,
    instrumen: instrument.refused,
    status: status.refused,
    urut: order.refused,
    halaman: page.refused,
  }).flatMap(([name, value]) => (value === undefined ? [] : [{ name, text: value }]));
  return {
    q: readText(params, "q"),
    instrument: found?.instrument.code ?? instrument.value,
    indicator: found?.indicator.no,
    status: QUESTION_STATUSES.find((one) => QUESTION_STATUS_SLUGS[one] === status.value),
    order: order.value === "terlama" ? "oldest" : "newest",
    page: page.value,
    refused,
  };
}

/** The same as the parameters of an address; defaults are left out. */
export function questionListLink({ q, instrument, indicator, status, order, page }: AskedQuestions) {
  const named = indicator !== undefined && instrument !== undefined;
  return {
    q: q === "" ? undefined : q,
    indikator: named ? `${instrument}/${indicator}` : undefined,
    instrumen: named ? undefined : instrument,
    status: status === undefined ? undefined : QUESTION_STATUS_SLUGS[status],
    urut: order === "oldest" ? "terlama" : undefined,
    halaman: page === 1 ? undefined : String(page),
  };
}

/** The number of a question in an address. */
export function readQuestionNo(text = ""): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
