import type { ReactNode } from "react";
import { UI } from "../../text/ui.ts";

/** Number of a source beside a value; leads to its line in the list of sources. */
export function SourceNumber({ no }: { no: number }) {
  return (
    <sup className="sup">
      <a href={`#sumber-${no}`} aria-label={`${UI.source} ${no}`}>
        {no}
      </a>
    </sup>
  );
}

/** The sources of a page, numbered from 1 in the order given: the targets of `SourceNumber`. */
export function SourceList({ items }: { items: readonly ReactNode[] }) {
  return (
    <ol className="src-list">
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the number is the identity
        <li key={i} id={`sumber-${i + 1}`}>
          <b aria-hidden="true">{i + 1}</b>
          <span>{item}</span>
        </li>
      ))}
    </ol>
  );
}

/** A ready citation; one tap selects all of it. */
export function Citation({ label = UI.citation, children }: { label?: string; children: ReactNode }) {
  return (
    <div className="stack-sm">
      <p className="label">{label}</p>
      <p className="cite">{children}</p>
    </div>
  );
}
