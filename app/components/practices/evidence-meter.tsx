import { EVIDENCE_STEPS, type EvidenceStep } from "../../domain/practice-evidence.ts";
import { EVIDENCE_LABELS, PRACTICES } from "../../text/id/practices.ts";

/** Five small boxes, as many filled as steps are reached, with the number in words. */
export function EvidenceMeter({ step }: { step: EvidenceStep | 0 }) {
  return (
    <span className="ev" title={EVIDENCE_LABELS[step]}>
      <span className="ev-b" aria-hidden="true">
        {EVIDENCE_STEPS.map((one) => (
          <i key={one} className={one <= step ? "on" : undefined} />
        ))}
      </span>
      {PRACTICES.evidenceOf(step)}
    </span>
  );
}
