import { isMachineField } from "../../domain/form-keys.ts";
import type { TypedText } from "../../domain/refused-post.ts";
import { REFUSED_POST } from "../../text/id/refused-post.ts";

/**
 * A form that was not carried out because its sender is not, or no longer, allowed to: says why, and keeps everything typed
 * where it can be sent again after signing in, or copied.
 */
export function RefusedPostPage({ message, signedOut, typed, path }: RefusedPostProps) {
  return (
    <div className="wrap">
      <div className="head">
        <h1>{signedOut ? REFUSED_POST.signedOutTitle : REFUSED_POST.refusedTitle}</h1>
        <p className="lead">{message}</p>
        {signedOut && (
          <p>
            <a className="btn" href="/masuk?ke=/masuk/selesai" target="_blank" rel="noopener">
              {REFUSED_POST.signIn}
            </a>
          </p>
        )}
        {typed.length > 0 && (
          <form method="post" action={path} className="stack-lg">
            <p>{signedOut ? REFUSED_POST.sendAgainHint : REFUSED_POST.copyHint}</p>
            {typed.map(({ name, value }) =>
              isMachineField(name) ? (
                <input key={name} type="hidden" name={name} value={value} />
              ) : (
                <div className="field" key={`${name} ${value}`}>
                  <label htmlFor={`isi-${name}`}>{name}</label>
                  <textarea
                    className="input"
                    id={`isi-${name}`}
                    name={name}
                    rows={value.length > 80 ? 6 : 1}
                    defaultValue={value}
                  />
                </div>
              ),
            )}
            {signedOut && (
              <button className="btn btn-2" type="submit">
                {REFUSED_POST.sendAgain}
              </button>
            )}
          </form>
        )}
      </div>
    </div>
  );
}

type RefusedPostProps = { message: string; signedOut: boolean; typed: readonly TypedText[]; path: string };
