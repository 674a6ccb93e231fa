import type { QuestionStatus } from "./question.ts";

/** What a question is about, as pages name it; `null` for neither indicator nor practice. */
export type SubjectView =
  | {
      readonly kind: "indicator";
      readonly instrument: string;
      readonly tag: string;
      readonly no: number;
      readonly name: string;
      readonly level: number | null;
    }
  | { readonly kind: "practice"; readonly slug: string; readonly title: string }
  | null;

/** The office that wrote something: never a person. */
export type WriterView = {
  readonly officeName: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly isDemo: boolean;
};

/** A question in a list. */
export type QuestionCard = {
  readonly id: string;
  readonly no: number;
  readonly title: string;
  readonly status: QuestionStatus;
  readonly answers: number;
  readonly askedAt: string;
  readonly updatedAt: string;
  readonly writer: WriterView;
  readonly subject: SubjectView;
};

export type AnswerView = {
  readonly id: string;
  readonly writer: WriterView;
  readonly html: string;
  readonly scope: string;
  /** Instrument that it was written for; `inForce` is false where another one holds by now. */
  readonly instrument: { readonly code: string; readonly tag: string; readonly inForce: boolean } | null;
  readonly answeredAt: string;
  readonly acceptedAt: string | null;
};

/** An answer that was taken away, with the reason that readers are told. */
export type EndedAnswer = { readonly id: string; readonly by: "office" | "portal"; readonly reason: string };

export type QuestionView = {
  readonly card: QuestionCard;
  readonly html: string;
  /** The accepted one first, then the oldest. */
  readonly answers: readonly AnswerView[];
  readonly ended: readonly EndedAnswer[];
};

/** What stands at the address of a question. */
export type QuestionAddress =
  | { readonly kind: "shown"; readonly view: QuestionView }
  | { readonly kind: "gone"; readonly by: "office" | "portal"; readonly title: string; readonly reason: string }
  | { readonly kind: "unknown" };

/** What `/tanya` shows. */
export type QuestionListView = {
  readonly questions: readonly QuestionCard[];
  readonly found: number;
  readonly total: number;
  readonly unanswered: number;
  /** Median hours until a first answer came, over at least `MIN_MEASURED` questions; `null` below. */
  readonly medianHours: number | null;
  readonly measured: number;
  readonly perPage: number;
  readonly corrected: string | null;
};

/** Below so many answered questions a median says nothing. */
export const MIN_MEASURED = 8;

/** What `/tanya` is asked for. */
export type AskedQuestions = {
  readonly q: string;
  readonly instrument: string | undefined;
  readonly indicator: number | undefined;
  readonly status: QuestionStatus | undefined;
  readonly order: "newest" | "oldest";
  /** From 1. */
  readonly page: number;
};

/** Something that may answer a question before it is asked. */
export type SimilarText = { readonly address: string; readonly title: string; readonly note: string };

/** In the workspace: questions about the office's practices that it has not answered, and its own open ones. */
export type OfficeQuestions = { readonly forUs: readonly QuestionCard[]; readonly own: readonly QuestionCard[] };
