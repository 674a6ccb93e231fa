import { type ConfirmationProblem, VERDICTS, type Verdict } from "../domain/visit-confirmation.ts";
import { REPORT_LIMITS } from "../domain/visit-report.ts";
import { checkText } from "./practice-text.ts";

type ParsedConfirmation =
  | { readonly ok: true; readonly value: { readonly verdict: Verdict; readonly note: string | null } }
  | { readonly ok: false; readonly problems: readonly ConfirmationProblem[] };

/** The other side's answer to the public report: which, and a note in Markdown where it has something to note. */
export function parseConfirmation(form: { get(name: string): string }): ParsedConfirmation {
  const verdict = VERDICTS.find((word) => word === form.get("jawaban"));
  const note = form.get("catatan").trim();
  const wrong = verdict === "noted" && note === "" ? "missing" : checkText(note, REPORT_LIMITS.text);
  const problems: ConfirmationProblem[] = [
    ...(verdict === undefined ? [{ field: "jawaban", problem: "choice" } as const] : []),
    ...(wrong === undefined ? [] : [{ field: "catatan", problem: wrong } as const]),
  ];
  if (problems.length > 0 || verdict === undefined) return { ok: false, problems };
  return { ok: true, value: { verdict, note: note === "" ? null : note } };
}
