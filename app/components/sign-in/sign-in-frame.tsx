import type { ReactNode } from "react";
import { SIGN_IN } from "../../text/id/sign-in.ts";
import { SignInSide } from "./sign-in-side.tsx";

/** A page that leads in: title and form, and beside them what an account is for (`plain`: without). */
export function SignInFrame({ title, lead, plain = false, children }: SignInFrameProps) {
  return (
    <div className="wrap auth">
      <div className="stack-lg">
        <div className="stack">
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {children}
      </div>
      {!plain && (
        <SignInSide title={SIGN_IN.whatFor} uses={SIGN_IN.uses} notes={[SIGN_IN.ownership, SIGN_IN.noOffice]} />
      )}
    </div>
  );
}

type SignInFrameProps = { title: ReactNode; lead?: ReactNode; plain?: boolean; children?: ReactNode };
