import type { ReactNode } from "react";
import type { CheckedCommitment, CheckRefused, CommitmentCheckProblem } from "../../domain/commitment-check.ts";
import type { CheckMonth } from "../../domain/commitment-status.ts";
import { FORM_KEYS } from "../../domain/form-keys.ts";
import { CHECK_STATUS_OPTIONS, COMMITMENT_CHECKS, sayCommitmentProblem } from "../../text/id/commitment-checks.ts";
import { paths } from "../../text/paths.ts";
import { Button } from "../ui/button.tsx";
import { SelectField, TextAreaField, TextField } from "../ui/field.tsx";

type FormsProps = {
  visitId: string;
  /** Whom and what the forms were opened for. */
  owner: string;
  month: CheckMonth;
  commitment: CheckedCommitment;
  refused: CheckRefused | undefined;
};

/** One tap for "done" and for "running"; the third form has room for words and is open where it was refused. */
export function CheckForms({ refused, ...about }: FormsProps) {
  const { no, submissions } = about.commitment;
  const [done, running, other] = submissions;
  const errorOf = (field: CommitmentCheckProblem["field"]) => {
    const problem = refused?.problems.find((one) => one.field === field);
    return problem && sayCommitmentProblem(problem);
  };
  return (
    <div className="stack">
      <div className="row">
        <CheckForm {...about} submission={done}>
          <input type="hidden" name="keadaan" value="done" />
          <Button>{COMMITMENT_CHECKS.done}</Button>
        </CheckForm>
        <CheckForm {...about} submission={running}>
          <input type="hidden" name="keadaan" value="running" />
          <Button quiet>{COMMITMENT_CHECKS.running}</Button>
        </CheckForm>
      </div>
      <details open={refused !== undefined}>
        <summary>{COMMITMENT_CHECKS.more}</summary>
        <CheckForm {...about} submission={other}>
          <div className="stack">
            <SelectField
              id={`keadaan-${no}`}
              name="keadaan"
              label={COMMITMENT_CHECKS.state}
              options={CHECK_STATUS_OPTIONS}
              value={refused?.typed.keadaan ?? ""}
              error={errorOf("keadaan")}
            />
            <TextAreaField
              id={`keterangan-${no}`}
              name="keterangan"
              rows={3}
              label={COMMITMENT_CHECKS.note}
              hint={COMMITMENT_CHECKS.noteHint}
              value={refused?.typed.keterangan ?? ""}
              error={errorOf("keterangan")}
              optional
            />
            <TextField
              id={`tautan-${no}`}
              name="tautan"
              inputMode="url"
              autoComplete="off"
              label={COMMITMENT_CHECKS.link}
              hint={COMMITMENT_CHECKS.linkHint}
              value={refused?.typed.tautan ?? ""}
              error={errorOf("tautan")}
              optional
            />
            <p>
              <Button quiet>{COMMITMENT_CHECKS.send}</Button>
            </p>
          </div>
        </CheckForm>
      </details>
    </div>
  );
}

type FormProps = Omit<FormsProps, "refused"> & { submission: string; children: ReactNode };

function CheckForm({ visitId, owner, month, commitment: { no, action }, submission, children }: FormProps) {
  return (
    <form method="post" action={paths.visitChecks(visitId)} noValidate>
      <input type="hidden" name={FORM_KEYS.submission} value={submission} />
      <input type="hidden" name={FORM_KEYS.owner} value={owner} />
      <input type="hidden" name="bulan" value={month} />
      <input type="hidden" name="komitmen" value={no} />
      <input type="hidden" name="tindakan" value={action} />
      {children}
    </form>
  );
}
