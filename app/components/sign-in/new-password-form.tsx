import { PASSWORD_HINT } from "../../text/id/password.ts";
import { RESET } from "../../text/id/sign-in.ts";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { TextField } from "../ui/field.tsx";

/** One field for a new password; `mail` tells password managers whose it is. */
export function NewPasswordForm({ action, mail, problem }: NewPasswordFormProps) {
  return (
    <form className="stack-lg" method="post" action={action}>
      <ErrorSummary problems={problem === undefined ? [] : [{ id: "sandi", text: problem }]} />
      <input type="hidden" autoComplete="username" value={mail} />
      <TextField
        id="sandi"
        name="sandi"
        type="password"
        label={RESET.password}
        hint={PASSWORD_HINT}
        autoComplete="new-password"
        error={problem}
      />
      <div className="row">
        <button className="btn" type="submit">
          {RESET.submit}
        </button>
      </div>
    </form>
  );
}

type NewPasswordFormProps = { action: string; mail: string; problem: string | undefined };
