/** Tables of questions and answers between offices. Instants are ISO UTC, flags 0 or 1. */
type Flag = 0 | 1;

/** What an office asks the others, about an indicator (and one of its levels), about a practice, or about neither. */
export interface QuestionTable {
  id: string;
  /** Number of its address, from 1; never used again. */
  no: number;
  office_id: string;
  region_id: string;
  asked_by: string;
  instrument: string | null;
  indicator_no: number | null;
  /** Level that is asked about; `null` for the indicator as a whole. */
  level: number | null;
  practice_id: string | null;
  title: string;
  /** Markdown as typed, and its safe HTML, rendered when it was saved. */
  body: string;
  html: string;
  /** "answered" where its office accepted an answer. */
  state: "open" | "answered" | "withdrawn" | "removed";
  /** Public reason of a withdrawal or removal. */
  state_reason: string | null;
  accepted_answer_id: string | null;
  /** Public answers, and when the first of them came. */
  answers: number;
  first_answer_at: string | null;
  asked_at: string;
  /** When anything that its page shows changed last. */
  updated_at: string;
  demo: Flag;
}

export interface AnswerTable {
  id: string;
  question_id: string;
  office_id: string;
  region_id: string;
  answered_by: string;
  body: string;
  html: string;
  /** For whom it holds, in words; "" where nothing was said. */
  scope: string;
  /** Instrument that it was written for; `null` where it depends on none. */
  instrument: string | null;
  state: "public" | "withdrawn" | "removed";
  state_reason: string | null;
  answered_at: string;
  accepted_at: string | null;
  demo: Flag;
}

export interface QuestionSchema {
  question: QuestionTable;
  answer: AnswerTable;
}
