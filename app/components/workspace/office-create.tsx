import { MANAGE } from "../../text/id/manage.ts";
import { paths } from "../../text/paths.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { TextField } from "../ui/field.tsx";

/** The form that makes the office of a region; after a refusal with what was typed. */
export function OfficeCreate({ answer }: { answer: OfficeCreateAnswer | undefined }) {
  const error = answer === undefined ? undefined : MANAGE.createProblems[answer.problem];
  return (
    <form method="post" action={paths.manageOfficeCreate} className="stack-lg">
      <ErrorSummary problems={error === undefined ? [] : [{ id: "daerah", text: error }]} />
      <TextField
        id="daerah"
        name="daerah"
        label={MANAGE.createRegion}
        hint={MANAGE.createHint}
        error={error}
        value={answer?.typed ?? ""}
      />
      <p>
        <Button>{MANAGE.create}</Button>
      </p>
    </form>
  );
}

export type OfficeCreateAnswer = { readonly typed: string; readonly problem: keyof typeof MANAGE.createProblems };
