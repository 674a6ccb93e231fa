import type { SelectionNote } from "../../domain/comparison.ts";
import { sayNote } from "../../text/id/comparison-sentences.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { CandidateList } from "../region/ask-region.tsx";

/** What the address asked for and is not shown as asked, with the regions that may be meant. */
export function SelectionNotes({ notes, remarks, codes, years }: SelectionNotesProps) {
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
            <CandidateList
              candidates={note.candidates}
              hrefOf={(code) => paths.comparison({ codes: [...codes, code], years })}
            />
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
  years: string | undefined;
};
