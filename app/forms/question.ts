import type { Instrument } from "../domain/instrument.ts";
import {
  ANSWER_FIELDS,
  type Answer,
  type AnswerField,
  QUESTION_FIELDS,
  QUESTION_LIMITS,
  type Question,
  type QuestionField,
  type QuestionProblem,
} from "../domain/question.ts";
import { pickFields, type RecordFields } from "../domain/record.ts";
import { checkText, line } from "./practice-text.ts";
import { readText } from "./query-text.ts";

type Sent = { get(name: string): string };

export type Parsed<Value, Field extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly QuestionProblem<Field>[] };

/** The texts of a sent question; anything else that the form carried is left behind. */
export function readQuestionFields(form: Sent): RecordFields<QuestionField> {
  return pickFields(QUESTION_FIELDS, (name) => form.get(name));
}

export function readAnswerFields(form: Sent): RecordFields<AnswerField> {
  return pickFields(ANSWER_FIELDS, (name) => form.get(name));
}

/** The question, or everything that is wrong with it at once, in the order of the form. */
export function parseQuestion(
  typed: RecordFields<QuestionField>,
  instruments: readonly Instrument[],
): Parsed<Question, QuestionField> {
  const title = line(typed.judul);
  const body = typed.rincian.trim();
  const subject = parseSubject(typed, instruments);
  const problems = [
    ...check("judul", title, QUESTION_LIMITS.title, { needed: true }),
    ...subject.problems,
    ...check("rincian", body, QUESTION_LIMITS.body, { needed: false }),
  ];
  // A title of one word asks nothing and finds nothing.
  if (title !== "" && title.split(" ").length < 3) problems.unshift({ field: "judul", problem: "words" });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { title, body, ...subject.value } };
}

/** The answer, or everything that is wrong with it at once. */
export function parseAnswer(
  typed: RecordFields<AnswerField>,
  instruments: readonly Instrument[],
): Parsed<Answer, AnswerField> {
  const [body, scope, code] = [typed.jawaban.trim(), line(typed.lingkup), typed.instrumen.trim()];
  const instrument = instruments.find((one) => one.code === code && one.status !== "draft");
  const problems: QuestionProblem<AnswerField>[] = [
    ...check("jawaban", body, QUESTION_LIMITS.body, { needed: true }),
    ...check("lingkup", scope, QUESTION_LIMITS.scope, { needed: false }),
  ];
  if (code !== "" && instrument === undefined) problems.push({ field: "instrumen", problem: "choice" });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { body, scope, instrument: instrument?.code ?? null } };
}

function check<Field extends string>(
  field: Field,
  text: string,
  limit: number,
  { needed }: { needed: boolean },
): QuestionProblem<Field>[] {
  if (text === "") return needed ? [{ field, problem: "missing" }] : [];
  const problem = checkText(text, limit);
  return problem === undefined ? [] : [{ field, problem }];
}

/** At most one of indicator (with a level that it has) and practice. */
function parseSubject(
  { indikator, level, praktik }: RecordFields<QuestionField>,
  instruments: readonly Instrument[],
): { value: Pick<Question, "indicator" | "practiceSlug">; problems: QuestionProblem<QuestionField>[] } {
  const none = { indicator: null, practiceSlug: null };
  const slug = praktik.trim();
  if (slug !== "") return { value: { ...none, practiceSlug: slug }, problems: [] };
  if (indikator.trim() === "") {
    return { value: none, problems: level.trim() === "" ? [] : [{ field: "level", problem: "choice" }] };
  }
  const chosen = findIndicator(indikator.trim(), instruments);
  if (chosen === undefined) return { value: none, problems: [{ field: "indikator", problem: "choice" }] };
  const { instrument, indicator } = chosen;
  const levels = instrument.levels.filter(({ capability }) => capability === indicator.capability);
  const asked = levels.find((one) => String(one.level) === level.trim())?.level ?? null;
  if (asked === null && level.trim() !== "") return { value: none, problems: [{ field: "level", problem: "choice" }] };
  return {
    value: { ...none, indicator: { instrument: instrument.code, no: indicator.no, level: asked } },
    problems: [],
  };
}

/** "spbe-2020/9" on an instrument that results are or will be given with. */
export function findIndicator(text: string, instruments: readonly Instrument[]) {
  const [code, no] = text.split("/");
  const instrument = instruments.find((one) => one.code === code && one.status !== "draft");
  const indicator = instrument?.indicators.find((one) => String(one.no) === no);
  return instrument === undefined || indicator === undefined ? undefined : { instrument, indicator };
}

/** Longer than any title may be: what is too long is told and not cut. */
const MOST_OF_ADDRESS = 500;

/** What an address says of a question that is about to be written. */
export function readAskedAbout(params: URLSearchParams): RecordFields<QuestionField> {
  const read = (name: QuestionField) => (name === "rincian" ? "" : readText(params, name, MOST_OF_ADDRESS));
  return pickFields(QUESTION_FIELDS, read);
}
