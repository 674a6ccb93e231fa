import type { SameStartGroup, SameStartView } from "../../domain/same-start-view.ts";
import { sayBreak } from "../../text/id/breaks.ts";
import { SAME_START, sayCaveats, sayHow } from "../../text/id/same-start.ts";

/** What must be known before reading a list of rises, and how it was made. */
export function SameStartNotes({ view, group }: { view: SameStartView; group: SameStartGroup }) {
  const caveats = [...sayCaveats({ region: view.region, group }), ...group.guides.map(sayBreak)];
  return (
    <div className="stack">
      <h3>{SAME_START.caveats}</h3>
      <ul className="lines small">
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <p className="small">
        <strong>{SAME_START.how}.</strong> {sayHow({ ...view, group })}
      </p>
    </div>
  );
}
