import type { SelectionNote } from "../../domain/comparison.ts";
import { PEERS } from "../../text/id/peers.ts";
import { paths } from "../../text/paths.ts";
import { SelectionNotes } from "../comparison/selection-notes.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { RegionForm } from "./peers-form.tsx";

/** No region is settled yet: the picker, and whom the address may have meant. */
export function PeersStart({ notes, remarks }: { notes: readonly SelectionNote[]; remarks: readonly string[] }) {
  return (
    <div className="wrap">
      <PageHead title={PEERS.emptyTitle} lead={PEERS.emptyLead} aside={<RegionForm />}>
        <SelectionNotes
          notes={notes}
          remarks={remarks}
          codes={[]}
          hrefOf={([code]) => (code === undefined ? paths.peers({}) : paths.peers({ code }))}
        />
      </PageHead>
    </div>
  );
}
