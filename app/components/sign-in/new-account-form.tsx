import type { ReactNode } from "react";
import { PASSWORD_HINT } from "../../text/id/password.ts";
import { NEW_ACCOUNT } from "../../text/id/sign-in.ts";
import { ErrorSummary, type FieldProblem } from "../ui/error-summary.tsx";
import { TextField } from "../ui/field.tsx";

/** Makes an account: mail, where it is not given by an invitation, then name, function and password. */
export function NewAccountForm({ action, submit, mailGiven, typed, problems, children }: NewAccountFormProps) {
  const errorOf = (id: string) => problems.find((problem) => problem.id === id)?.text;
  return (
    <form className="stack-lg" method="post" action={action}>
      <ErrorSummary problems={problems} />
      {mailGiven === undefined ? (
        <TextField
          id="surel"
          name="surel"
          type="email"
          label={NEW_ACCOUNT.mail}
          autoComplete="username"
          inputMode="email"
          maxLength={254}
          value={typed.mail}
          error={errorOf("surel")}
        />
      ) : (
        // Tells password managers whose password it is.
        <input type="hidden" name="surel" value={mailGiven} autoComplete="username" />
      )}
      <TextField
        id="nama"
        name="nama"
        label={NEW_ACCOUNT.name}
        hint={NEW_ACCOUNT.nameHint}
        autoComplete="name"
        maxLength={120}
        value={typed.name}
        error={errorOf("nama")}
      />
      <TextField
        id="jabatan"
        name="jabatan"
        label={NEW_ACCOUNT.position}
        hint={NEW_ACCOUNT.positionHint}
        autoComplete="organization-title"
        maxLength={120}
        value={typed.position}
        error={errorOf("jabatan")}
      />
      <TextField
        id="sandi"
        name="sandi"
        type="password"
        label={NEW_ACCOUNT.password}
        hint={PASSWORD_HINT}
        autoComplete="new-password"
        error={errorOf("sandi")}
      />
      <div className="row">
        <button className="btn" type="submit">
          {submit}
        </button>
        {children}
      </div>
    </form>
  );
}

type NewAccountFormProps = {
  action: string;
  submit: string;
  /** Mail of an invitation; `undefined` where the form asks for it. */
  mailGiven?: string | undefined;
  typed: { mail: string; name: string; position: string };
  problems: readonly FieldProblem[];
  children?: ReactNode;
};
