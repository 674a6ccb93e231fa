import type { PersonalNumber } from "./personal-number.ts";

/** The texts of the form of a question, by the names of its fields. */
export const QUESTION_FIELDS = ["judul", "rincian", "indikator", "level", "praktik"] as const;
export type QuestionField = (typeof QUESTION_FIELDS)[number];

/** The texts of the form of an answer. */
export const ANSWER_FIELDS = ["jawaban", "lingkup", "instrumen"] as const;
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** Most characters of each text. */
export const QUESTION_LIMITS = { title: 150, body: 8000, scope: 200 } as const;

/** What a question is about. At most one of indicator and practice. */
export type QuestionSubject = {
  readonly indicator: { readonly instrument: string; readonly no: number; readonly level: number | null } | null;
  readonly practiceSlug: string | null;
};

export type Question = QuestionSubject & { readonly title: string; readonly body: string };

export type Answer = {
  readonly body: string;
  /** For whom it holds, in words; "" where nothing was said. */
  readonly scope: string;
  /** Code of the instrument that it was written for. */
  readonly instrument: string | null;
};

/** A field that keeps a text from being published, and the word for what is wrong. */
export type QuestionProblem<Field extends string = QuestionField | AnswerField> = {
  readonly field: Field;
  readonly problem: "missing" | "long" | "words" | "choice" | "too_complex" | "busy" | PersonalNumber;
};

/** A public question is open, has an accepted answer, or was taken away with a public reason. */
export type QuestionState = "open" | "answered" | "withdrawn" | "removed";
export type AnswerState = "public" | "withdrawn" | "removed";

/** How a list of questions can be narrowed: nobody answered, answered but not accepted, accepted. */
export const QUESTION_STATUSES = ["unanswered", "replied", "accepted"] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

export function statusOf({ state, answers }: { state: QuestionState; answers: number }): QuestionStatus {
  if (state === "answered") return "accepted";
  return answers === 0 ? "unanswered" : "replied";
}
