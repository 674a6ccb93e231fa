import type { OfficeZone } from "../../domain/days.ts";
import { type Conflict, type RecordKind, wordParts } from "../../domain/record.ts";
import { sayConflict, writingWords } from "../../text/id/writing.ts";
import { Icon } from "../layout/sprite.tsx";
import { TextDiff, type WordOf } from "./text-diff.tsx";

/** Who published or saved another version meanwhile, and both texts field by field. Takes the focus: the page begins here. */
export function ConflictNotice({ kind, conflict, zone, labelOf, wordOf }: ConflictProps) {
  const words = writingWords(kind);
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused post the page begins here
    <div className="err-sum" role="alert" tabIndex={-1} autoFocus aria-labelledby="bentrok">
      <h2 id="bentrok">
        <Icon name="warn" />
        {words.conflictTitle}
      </h2>
      <p>{sayConflict(conflict, zone)}</p>
      <p>{words.conflictKept}</p>
      {conflict.differences.length === 0 && <p>{words.conflictSame}</p>}
      {conflict.differences.map(({ field, parts, theirs, yours, changedBy }) => (
        <section key={field} className="both" aria-labelledby={`beda-${field}`}>
          <h3 id={`beda-${field}`}>
            <a href={`#${field}`}>{labelOf(field)}</a>
          </h3>
          <p className="note">{words.changedBy[changedBy]}</p>
          <dl>
            <div>
              <dt>{conflict.isWaiting ? words.theirsWaiting : words.theirs}</dt>
              <dd className="diff">
                {wordOf?.(field, theirs) || theirs || <span className="muted">{words.empty}</span>}
              </dd>
            </div>
            <div>
              <dt>{words.yours}</dt>
              <dd className="diff">
                {wordOf?.(field, yours) || yours || <span className="muted">{words.empty}</span>}
              </dd>
            </div>
            <div>
              <dt>{words.diff}</dt>
              <dd>
                <TextDiff parts={wordParts(parts, (text) => wordOf?.(field, text))} />
              </dd>
            </div>
          </dl>
        </section>
      ))}
      <p>{words.conflictNext}</p>
    </div>
  );
}

type ConflictProps = {
  kind: RecordKind;
  conflict: Conflict;
  zone: OfficeZone;
  labelOf: (field: string) => string;
  wordOf?: WordOf;
};
