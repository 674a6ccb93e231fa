import { LEAVE, NEW_ACCOUNT, SIGN_IN } from "../../text/id/sign-in.ts";
import { paths } from "../../text/paths.ts";

/** For an invited mail with an account: sign in first, then accept; somebody else has to leave first. */
export function InvitationAccept({ token, mail, signedInAs }: InvitationAcceptProps) {
  if (signedInAs === mail) {
    return (
      <form method="post" action={paths.invitationAccept(token)}>
        <button className="btn" type="submit">
          {NEW_ACCOUNT.accept}
        </button>
      </form>
    );
  }
  if (signedInAs === undefined) {
    return (
      <>
        <p>{NEW_ACCOUNT.signInFirst}</p>
        <p>
          <a className="btn" href={paths.signIn(paths.invitation(token))}>
            {SIGN_IN.submit}
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <p>{NEW_ACCOUNT.otherMail(signedInAs)}</p>
      <form method="post" action={paths.signOut}>
        <button className="btn btn-2" type="submit">
          {LEAVE.submit}
        </button>
      </form>
    </>
  );
}

type InvitationAcceptProps = { token: string; mail: string; signedInAs: string | undefined };
