import { findPersonalNumber } from "../domain/personal-number.ts";
import { REASON_LIMIT, type ReasonProblem } from "../domain/reason.ts";

/** What somebody wrote why: needed, within its length, without private numbers. */
export function parseReason(
  typed: string,
): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: ReasonProblem } {
  const value = typed.trim();
  if (value === "") return { ok: false, problem: "missing" };
  const problem = value.length > REASON_LIMIT ? "long" : findPersonalNumber(value);
  return problem === undefined ? { ok: true, value } : { ok: false, problem };
}
