import type { SoftBreak } from "../../domain/series-breaks.ts";
import { sayBreak } from "../../text/id/breaks.ts";

/** The notes to the numbers above a history: what changed inside an instrument, and from which year on. */
export function SoftBreakNotes({ notes }: { notes: readonly SoftBreak[] }) {
  if (notes.length === 0) return null;
  return (
    <ol className="src-list">
      {notes.map((note, at) => (
        <li key={`${note.year} ${note.kind} ${note.since}`}>
          <b aria-hidden="true">{at + 1}</b>
          <span>{sayBreak(note)}</span>
        </li>
      ))}
    </ol>
  );
}
