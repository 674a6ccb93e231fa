import type { ReactNode } from "react";

/**
 * A part of a page under its own address `#id`: heading and note in the left margin (`wide`: above), content beside it.
 */
export function Section({ id, title, note, wide = false, children }: SectionProps) {
  return (
    <section className={wide ? "sec" : "sec sec-margin"} id={id} aria-labelledby={`h-${id}`}>
      <div className="sec-head">
        <h2 id={`h-${id}`}>{title}</h2>
        {note && <div className="note">{note}</div>}
      </div>
      <div className="sec-body">{children}</div>
    </section>
  );
}

type SectionProps = { id: string; title: ReactNode; note?: ReactNode; wide?: boolean; children: ReactNode };
