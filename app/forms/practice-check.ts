import { findPersonalNumber } from "../domain/personal-number.ts";
import { CHECK_ANSWERS, CHECK_NOTE_LIMIT, type CheckAnswer, type CheckProblem } from "../domain/practice-check.ts";

type ParsedCheck =
  | { readonly ok: true; readonly value: { verdict: CheckAnswer; note: string | null } }
  | { readonly ok: false; readonly problems: readonly CheckProblem[] };

/** An office's answer: which, and a note where it has something to note. */
export function parseCheck(form: { get(name: string): string }): ParsedCheck {
  const verdict = CHECK_ANSWERS.find((word) => word === form.get("jawaban"));
  const note = form.get("catatan").trim();
  const isMissing = verdict === "noted" && note === "";
  const wrong = isMissing ? "missing" : note.length > CHECK_NOTE_LIMIT ? "long" : findPersonalNumber(note);
  const problems: CheckProblem[] = [
    ...(verdict === undefined ? [{ field: "jawaban", problem: "choice" } as const] : []),
    ...(wrong === undefined ? [] : [{ field: "catatan", problem: wrong } as const]),
  ];
  if (problems.length > 0 || verdict === undefined) return { ok: false, problems };
  return { ok: true, value: { verdict, note: note === "" ? null : note } };
}
