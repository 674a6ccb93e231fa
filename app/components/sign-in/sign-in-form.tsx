import { SIGN_IN } from "../../text/id/sign-in.ts";
import { paths } from "../../text/paths.ts";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { CheckField, TextField } from "../ui/field.tsx";

/** Mail and password, and the link by mail as the second way. `back` is where to go then. */
export function SignInForm({ back, mail, remembered, problem }: SignInFormProps) {
  return (
    <>
      <form className="stack-lg" method="post" action={paths.signIn(back)}>
        <ErrorSummary problems={problem === undefined ? [] : [{ id: "surel", text: problem }]} />
        <TextField
          id="surel"
          name="surel"
          type="email"
          label={SIGN_IN.mail}
          hint={SIGN_IN.mailHint}
          autoComplete="username"
          inputMode="email"
          maxLength={254}
          value={mail}
          error={problem}
        />
        <TextField id="sandi" name="sandi" type="password" label={SIGN_IN.password} autoComplete="current-password" />
        <CheckField id="ingat" name="ingat" label={SIGN_IN.remember} checked={remembered} />
        <div className="row">
          <button className="btn" type="submit">
            {SIGN_IN.submit}
          </button>
          <a className="btn-text" href={paths.forgottenPassword}>
            {SIGN_IN.forgotten}
          </a>
        </div>
      </form>
      <div className="stack sep">
        <h2 className="strong">{SIGN_IN.without}</h2>
        <p className="muted">{SIGN_IN.withoutNote}</p>
        <p>
          <a className="btn btn-2" href={paths.signInLinkAsk(back)}>
            {SIGN_IN.askLink}
          </a>
        </p>
      </div>
    </>
  );
}

type SignInFormProps = { back: string | undefined; mail: string; remembered: boolean; problem: string | undefined };
