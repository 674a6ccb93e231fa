import type { AnswerField, QuestionField, QuestionProblem } from "./question.ts";
import type { SimilarText } from "./question-view.ts";
import type { RecordFields } from "./record.ts";

/** The form of a question as somebody opens it. */
export type QuestionForm = {
  readonly fields: RecordFields<QuestionField>;
  /** Key of this form, and whom it was opened for. */
  readonly submission: string;
  readonly owner: string;
  /** Title of the practice that it is about; "" where that practice is not public. */
  readonly practice: string | null;
  /** What may answer it already; `null` before there is a title. */
  readonly similar: { readonly question: readonly SimilarText[]; readonly practice: readonly SimilarText[] } | null;
  readonly indicators: readonly { readonly value: string; readonly label: string }[];
};

/** The form of an answer as somebody opens it. */
export type AnswerForm = {
  readonly fields: RecordFields<AnswerField>;
  readonly submission: string;
  readonly owner: string;
  readonly instruments: readonly { readonly value: string; readonly label: string }[];
};

/** A form that was not carried out: everything typed, and what is wrong. */
export type QuestionRefused<Field extends QuestionField | AnswerField = QuestionField | AnswerField> = {
  readonly typed: RecordFields<Field>;
  readonly problems: readonly QuestionProblem<Field>[];
  /** Set where nothing is wrong with the fields. */
  readonly why: "limit" | "gone" | null;
};
