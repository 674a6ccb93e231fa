import { SIGN_IN } from "../../text/id/sign-in.ts";
import { Notice } from "../layout/notice.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { TextField } from "../ui/field.tsx";

/** Asks for a letter to a mail address; after sending it says the same whoever asked. */
export function AskLinkForm({ action, submit, sent, mail, problem }: AskLinkFormProps) {
  return (
    <>
      {sent !== undefined && (
        <div role="status">
          <Notice kind="ok" title={sent} />
        </div>
      )}
      <form className="stack-lg" method="post" action={action}>
        <ErrorSummary problems={problem === undefined ? [] : [{ id: "surel", text: problem }]} />
        <TextField
          id="surel"
          name="surel"
          type="email"
          label={SIGN_IN.mail}
          autoComplete="username"
          inputMode="email"
          maxLength={254}
          {...(mail === undefined ? {} : { value: mail })}
          error={problem}
        />
        <div className="row">
          <button className="btn" type="submit">
            {submit}
          </button>
        </div>
      </form>
    </>
  );
}

type AskLinkFormProps = {
  action: string;
  submit: string;
  /** Sentence after a letter was asked for. */
  sent?: string | undefined;
  mail?: string | undefined;
  problem?: string | undefined;
};
