import type { ReactNode } from "react";
import type { OfficeZone } from "../../domain/days.ts";
import { FORM_KEYS } from "../../domain/form-keys.ts";
import type { RecordForm } from "../../domain/record.ts";
import { sayDraft, WRITING } from "../../text/id/writing.ts";
import { Notice } from "../layout/notice.tsx";
import { Button } from "../ui/button.tsx";

/** The form of a record: its keys, the fields, publishing, and keeping a draft (by button, and by script where there is one). */
export function RecordFormFrame({ form, isUnsaved, zone, addresses, publish, previews = false, children }: FrameProps) {
  const { version, submission, owner, draft, done } = form;
  const { states } = WRITING;
  return (
    <div className="stack-lg after-head">
      {draft !== null && (
        <Notice kind={draft.isStale ? "warn" : "info"} title={sayDraft(draft.savedAt, zone)}>
          {draft.isStale && <p>{WRITING.conflictTitle}.</p>}
          <p>
            <a href={addresses.discard}>{WRITING.discard}</a>
          </p>
        </Notice>
      )}
      <div data-draft-offer hidden>
        <Notice>
          <p>
            {WRITING.deviceCopy} <time />.
          </p>
          <p>
            <button type="button" className="btn btn-2 btn-sm">
              {WRITING.restore}
            </button>
          </p>
        </Notice>
      </div>
      <form
        method="post"
        action={addresses.publish}
        className="stack-lg"
        noValidate
        data-draft={addresses.draft}
        data-done={done.join(" ")}
        data-unsaved={isUnsaved ? "" : undefined}
      >
        <input type="hidden" name={FORM_KEYS.version} value={version} />
        <input type="hidden" name={FORM_KEYS.submission} value={submission} />
        <input type="hidden" name={FORM_KEYS.owner} value={owner} />
        {children}
        <div className="row">
          <Button>{publish}</Button>
          <button type="submit" className="btn btn-2" formAction={addresses.draft}>
            {WRITING.saveDraft}
          </button>
          {previews && (
            <button type="submit" className="btn btn-2" name={FORM_KEYS.preview} value="1">
              {WRITING.preview}
            </button>
          )}
        </div>
        <div className="stack-sm">
          <p
            role="status"
            className="small muted"
            data-draft-state
            data-saved={states.saved}
            data-away={states.away}
            data-signed-out={states.signedOut}
            data-refused={states.refused}
          />
          <p data-draft-sign-in hidden>
            <a href="/masuk?ke=/masuk/selesai" target="_blank" rel="noopener">
              {WRITING.signIn}
            </a>
          </p>
        </div>
      </form>
    </div>
  );
}

type FrameProps = {
  form: RecordForm;
  /** The fields hold what a refused post brought: it is nowhere else yet. */
  isUnsaved: boolean;
  zone: OfficeZone;
  addresses: { readonly publish: string; readonly draft: string; readonly discard: string };
  /** Words of the button that publishes. */
  publish: string;
  /** The form has texts in Markdown: a button shows them as they will be read. */
  previews?: boolean;
  children: ReactNode;
};
