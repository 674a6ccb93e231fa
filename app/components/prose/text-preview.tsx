import type { TextResult } from "../../domain/people-text.ts";
import { PREVIEW, TEXT_PROBLEMS } from "../../text/id/people-text.ts";
import { Notice } from "../layout/notice.tsx";
import { PeopleText } from "./people-text.tsx";

/** A text of a form as it will be read, or why it cannot be shown; nothing where no preview was asked for. */
export function TextPreview({ label, result }: { label: string; result: TextResult | undefined }) {
  if (result === undefined) return null;
  const { title, note, empty } = PREVIEW;
  return (
    <section className="preview stack-sm" aria-label={`${title}: ${label}`}>
      <h2>{`${title}: ${label}`}</h2>
      <p className="small muted">{note}</p>
      {result.ok ? (
        <PeopleText html={result.text.html || `<p>${empty}</p>`} />
      ) : (
        <Notice kind="warn">
          <p>{TEXT_PROBLEMS[result.problem]}</p>
        </Notice>
      )}
    </section>
  );
}
