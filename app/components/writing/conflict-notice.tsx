import type { OfficeZone } from "../../domain/days.ts";
import { type Conflict, wordParts } from "../../domain/record.ts";
import { sayConflict, WRITING } from "../../text/id/writing.ts";
import { Icon } from "../layout/sprite.tsx";
import { TextDiff, type WordOf } from "./text-diff.tsx";

/** Who published another version meanwhile, and both texts field by field. Takes the focus: the page begins here. */
export function ConflictNotice({ conflict, zone, labelOf, wordOf }: ConflictProps) {
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused post the page begins here
    <div className="err-sum" role="alert" tabIndex={-1} autoFocus aria-labelledby="bentrok">
      <h2 id="bentrok">
        <Icon name="warn" />
        {WRITING.conflictTitle}
      </h2>
      <p>{sayConflict(conflict, zone)}</p>
      <p>{WRITING.conflictKept}</p>
      {conflict.differences.length === 0 && <p>{WRITING.conflictSame}</p>}
      {conflict.differences.map(({ field, parts, theirs, yours, changedBy }) => (
        <section key={field} className="both" aria-labelledby={`beda-${field}`}>
          <h3 id={`beda-${field}`}>
            <a href={`#${field}`}>{labelOf(field)}</a>
          </h3>
          <p className="note">{WRITING.changedBy[changedBy]}</p>
          <dl>
            <div>
              <dt>{conflict.isWaiting ? WRITING.theirsWaiting : WRITING.theirs}</dt>
              <dd className="diff">
                {wordOf?.(field, theirs) || theirs || <span className="muted">{WRITING.empty}</span>}
              </dd>
            </div>
            <div>
              <dt>{WRITING.yours}</dt>
              <dd className="diff">
                {wordOf?.(field, yours) || yours || <span className="muted">{WRITING.empty}</span>}
              </dd>
            </div>
            <div>
              <dt>{WRITING.diff}</dt>
              <dd>
                <TextDiff parts={wordParts(parts, (text) => wordOf?.(field, text))} />
              </dd>
            </div>
          </dl>
        </section>
      ))}
      <p>{WRITING.conflictNext}</p>
    </div>
  );
}

type ConflictProps = { conflict: Conflict; zone: OfficeZone; labelOf: (field: string) => string; wordOf?: WordOf };
