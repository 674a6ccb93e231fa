import type { VisitSequence as Sequence } from "../../domain/visit-sequence-view.ts";
import { labelParty, SEQUENCE, sayBeside, sayGap, saySeam } from "../../text/id/visit-sequence.ts";
import { Section } from "../layout/section.tsx";
import { SequenceChain } from "./sequence-chain.tsx";
import { SequenceTable } from "./sequence-table.tsx";

/**
 * What followed a visit, as a section of its page: the chain of dated records, then the values of both sides and the regions
 * beside. `numberOf` gives the number of a source in the page's list; `sequence.sources` belongs into that list.
 */
export function VisitSequence({
  sequence,
  numberOf,
}: {
  sequence: Sequence;
  numberOf: (sourceSlug: string) => number;
}) {
  const { visitor, host, year, years, gap, seams } = sequence;
  const from = years[0]?.year;
  return (
    <Section id="setelahnya" title={SEQUENCE.title} note={SEQUENCE.note}>
      <SequenceChain sequence={sequence} numberOf={numberOf} />
      {year === null && <p className="note">{SEQUENCE.undated}</p>}
      {visitor === null && <p className="note">{SEQUENCE.notRegion}</p>}
      {from !== undefined && <SequenceTable sequence={sequence} from={from} numberOf={numberOf} />}
      {gap !== null && visitor !== null && <p>{sayGap(gap, labelParty(visitor), labelParty(host))}</p>}
      {from !== undefined &&
        visitor !== null &&
        sayBeside(years, { from, visitor }).map((sentence) => (
          <p key={sentence} className="note">
            {sentence}
          </p>
        ))}
      {seams.map((seam) => (
        <p key={seam.to} className="note">
          {saySeam(seam)}
        </p>
      ))}
    </Section>
  );
}
