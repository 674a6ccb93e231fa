import type { SelectionNote } from "../../domain/comparison.ts";
import { sayNote } from "../../text/id/comparison-sentences.ts";
import { PEERS } from "../../text/id/peers.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { CandidateList } from "../region/ask-region.tsx";
import { RegionForm } from "./peers-form.tsx";

/** No region is settled yet: the picker, and whom the address may have meant. */
export function PeersStart({ notes, remarks }: { notes: readonly SelectionNote[]; remarks: readonly string[] }) {
  return (
    <div className="wrap">
      <PageHead title={PEERS.emptyTitle} lead={PEERS.emptyLead} aside={<RegionForm />}>
        {remarks.map((remark) => (
          <Notice key={remark} kind="warn">
            <p>{remark}</p>
          </Notice>
        ))}
        {notes.map((note) => (
          <Notice key={note.text} kind="warn">
            <p>{sayNote(note)}</p>
            {note.kind !== "left_out" && note.candidates.length > 0 && (
              <CandidateList candidates={note.candidates} hrefOf={(code) => paths.peers({ code })} />
            )}
          </Notice>
        ))}
      </PageHead>
    </div>
  );
}
