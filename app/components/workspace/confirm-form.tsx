import type { ReactNode } from "react";
import { MEMBERS } from "../../text/id/members.ts";
import { Button } from "../ui/button.tsx";

/** Asks before something ends: what will happen, the button that does it, and the way back. */
export function ConfirmForm({ action, fields, send, back, children }: ConfirmFormProps) {
  return (
    <form method="post" action={action} className="stack-lg after-head">
      {children}
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="row">
        <Button>{send}</Button>
        <a className="btn btn-2" href={back}>
          {MEMBERS.cancel}
        </a>
      </p>
    </form>
  );
}

type ConfirmFormProps = {
  action: string;
  fields: Readonly<Record<string, string>>;
  send: string;
  back: string;
  children: ReactNode;
};
