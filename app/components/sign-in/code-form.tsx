import { CODE } from "../../text/id/sign-in.ts";
import { paths } from "../../text/paths.ts";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { TextField } from "../ui/field.tsx";

/** The second step: a code of the authenticator, or one for recovery. */
export function CodeForm({ back, problem }: { back: string | undefined; problem: string | undefined }) {
  return (
    <>
      <form className="stack-lg" method="post" action={paths.signInCode(back)}>
        <ErrorSummary problems={problem === undefined ? [] : [{ id: "kode", text: problem }]} />
        <TextField
          id="kode"
          name="kode"
          label={CODE.code}
          hint={CODE.codeHint}
          autoComplete="one-time-code"
          maxLength={40}
          error={problem}
        />
        <div className="row">
          <button className="btn" type="submit">
            {CODE.submit}
          </button>
        </div>
      </form>
      <p className="note">{CODE.lost}</p>
    </>
  );
}
