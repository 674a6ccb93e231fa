import type { ReasonRefused } from "../../domain/reason.ts";
import { sayReasonProblem } from "../../text/id/practice-acts.ts";
import { TextAreaField } from "../ui/field.tsx";

/** The one text of a form that asks why. */
export function ReasonField({ label, hint, refused }: ReasonProps) {
  return (
    <TextAreaField
      id="alasan"
      name="alasan"
      rows={4}
      label={label}
      hint={hint}
      value={refused?.typed ?? ""}
      error={refused == null ? undefined : sayReasonProblem(refused.problem)}
    />
  );
}

type ReasonProps = { label: string; hint: string; refused: ReasonRefused | null | undefined };

/** The problem of a reason as the summary lists it. */
export function reasonProblems(refused: ReasonRefused | null | undefined) {
  return refused == null ? [] : [{ id: "alasan", text: sayReasonProblem(refused.problem) }];
}
