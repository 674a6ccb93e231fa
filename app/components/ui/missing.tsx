import type { ReactNode } from "react";
import { ABSENCES, type Absence } from "../../domain/absence.ts";

/** A missing value: its glyph in a dashed box and its word. `children` replaces the word with a fuller one. */
export function Missing({ absence, children }: { absence: Absence; children?: ReactNode }) {
  const { glyph, label } = ABSENCES[absence];
  return (
    <span className="nil">
      <i aria-hidden="true">{glyph}</i>
      <span>{children ?? label}</span>
    </span>
  );
}
