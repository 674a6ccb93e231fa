import type { PersonalNumber } from "./personal-number.ts";

/** Most characters of a reason that somebody gives for an act. */
export const REASON_LIMIT = 1000;

export type ReasonProblem = "missing" | "long" | PersonalNumber;

/** A form that only asked for a reason and was not carried out. */
export type ReasonRefused = { readonly typed: string; readonly problem: ReasonProblem };
