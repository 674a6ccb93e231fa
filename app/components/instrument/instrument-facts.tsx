import type { ReactNode } from "react";
import type { Instrument } from "../../domain/instrument.ts";
import { INSTRUMENT } from "../../text/id/instrument.ts";
import { sayCounts, sayInForce, sayScale, sayYears } from "../../text/id/instruments.ts";

/** Regulation, dates, structure, scale and how sure this is, each with what is not known about it. */
export function InstrumentFacts({ instrument }: { instrument: Instrument }) {
  const { regulation, regulationNote, inForceNote, confidence } = instrument;
  return (
    <dl className="facts facts-wide">
      <Fact term={INSTRUMENT.regulation} note={regulationNote}>
        {regulation}
      </Fact>
      <Fact term={INSTRUMENT.period} note={inForceNote}>
        {sayInForce(instrument)}
      </Fact>
      <Fact term={INSTRUMENT.years}>{sayYears(instrument)}</Fact>
      <Fact term={INSTRUMENT.structure}>{sayCounts(instrument)}</Fact>
      <Fact term={INSTRUMENT.scale}>{sayScale(instrument)}</Fact>
      <Fact term={INSTRUMENT.confidence}>{confidence}</Fact>
    </dl>
  );
}

function Fact({ term, note = null, children }: { term: string; note?: string | null; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {note !== null && <span className="sub">{note}</span>}
      </dd>
    </div>
  );
}
