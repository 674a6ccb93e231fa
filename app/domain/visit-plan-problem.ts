import type { PersonalNumber } from "./personal-number.ts";
import type { DateProblem } from "./visit-date.ts";

/** A field that keeps a plan from being saved or a request from being sent, and the word for what is wrong. */
export type VisitPlanProblem = {
  /** Name of the field; those of repeated rows end with the row's number. */
  readonly field: string;
} & (
  | {
      readonly problem:
        | ("missing" | "long" | "choice" | "indicator" | "twice" | "number" | "web")
        | ("order" | "past" | "noStart")
        | PersonalNumber;
    }
  | { readonly problem: "date"; readonly date: DateProblem }
);
