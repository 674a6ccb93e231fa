import type { ReactNode } from "react";
import type { AccountAnswer } from "../../domain/account-view.ts";
import { ACCOUNT, PROOF } from "../../text/id/account.ts";
import { paths } from "../../text/paths.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { TextField } from "../ui/field.tsx";

/** A form of the account: what is wrong, its fields, the button, and the way back. */
export function AccountForm({ action, problems = [], send, back = paths.account, children }: AccountFormProps) {
  return (
    <form method="post" action={action} className="stack-lg">
      <ErrorSummary problems={problems} />
      {children}
      <p className="row">
        <Button>{send}</Button>
        <a className="btn btn-2" href={back}>
          {ACCOUNT.back}
        </a>
      </p>
    </form>
  );
}

type AccountFormProps = {
  action: string;
  problems?: AccountAnswer["problems"] | undefined;
  send: string;
  back?: string;
  children: ReactNode;
};

type ProofProps = { problems?: AccountAnswer["problems"] | undefined };

/** Asks for the password again. */
export function PasswordProof({ problems, label = PROOF.password }: ProofProps & { label?: string }) {
  return (
    <TextField
      id="sandi"
      name="sandi"
      type="password"
      autoComplete="current-password"
      label={label}
      hint={PROOF.passwordHint}
      error={errorOf(problems, "sandi")}
    />
  );
}

/** Asks for a code of the second factor. */
export function CodeProof({ problems, label = PROOF.code, hint = PROOF.codeHint }: CodeProps) {
  return (
    <TextField
      id="kode"
      name="kode"
      autoComplete="one-time-code"
      maxLength={20}
      label={label}
      hint={hint}
      error={errorOf(problems, "kode")}
    />
  );
}

type CodeProps = ProofProps & { label?: string; hint?: string };

/** What is wrong with a field, of all that is wrong with its form. */
export function errorOf(problems: AccountAnswer["problems"] | undefined, id: string): string | undefined {
  return problems?.find((problem) => problem.id === id)?.text;
}
