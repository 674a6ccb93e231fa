import type { PersonalNumber } from "./personal-number.ts";
import type { DateProblem } from "./visit-date.ts";

/** A field that keeps a report from being saved, and the word for what is wrong. */
export type VisitReportProblem = {
  /** Name of the field; those of repeated rows end with the row's number. */
  readonly field: string;
} & (
  | {
      readonly problem:
        | ("missing" | "long" | "choice" | "indicator" | "twice" | "web")
        | ("order" | "future" | "noStart")
        | ("too_complex" | "busy")
        | PersonalNumber;
    }
  | { readonly problem: "date"; readonly date: DateProblem }
);
