import type { SelectionNote } from "../../domain/comparison.ts";
import { sayNote } from "../../text/id/comparison-sentences.ts";
import { Notice } from "../layout/notice.tsx";
import { CandidateList } from "../region/ask-region.tsx";
import type { HrefOf } from "./comparison-controls.tsx";

/** What the address asked for and is not shown as asked, with the regions that may be meant. */
export function SelectionNotes({ notes, remarks, codes, hrefOf }: SelectionNotesProps) {
  return (
    <>
      {remarks.map((remark) => (
        <Notice key={remark} kind="warn">
          <p>{remark}</p>
        </Notice>
      ))}
      {notes.map((note) => (
        <Notice key={note.text} kind="warn">
          <p>{sayNote(note)}</p>
          {note.kind !== "left_out" && note.candidates.length > 0 && (
            <CandidateList candidates={note.candidates} hrefOf={(code) => hrefOf([...codes, code])} />
          )}
        </Notice>
      ))}
    </>
  );
}

type SelectionNotesProps = {
  notes: readonly SelectionNote[];
  remarks: readonly string[];
  codes: readonly string[];
  hrefOf: HrefOf;
};
