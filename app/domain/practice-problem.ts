import type { PersonalNumber } from "./personal-number.ts";

/** A field that keeps a practice from being published, and the word for what is wrong. */
export type PracticeProblem = {
  /** Name of the field; those of repeated rows end with the row's number. */
  readonly field: string;
  readonly problem:
    | "missing"
    | "long"
    | "words"
    | "choice"
    | "indicator"
    | "twice"
    | "level"
    | "levelOrder"
    | "month"
    | "year"
    | "money"
    | "number"
    | "order"
    | "web"
    | "too_complex"
    | "busy"
    | PersonalNumber;
};
