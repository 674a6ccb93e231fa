import type { PracticeAdoptionView, PracticeCheckView } from "../../domain/practice-view.ts";
import { formatDay } from "../../text/format.ts";
import { ADOPTION_STATES, formatPageDay, PRACTICE, sayCheckedBy } from "../../text/id/practice-page.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";

/** Offices of other regions that looked at it, with what they noted. Where none did, the steps of the evidence say so. */
export function PracticeChecks({ checks }: { checks: readonly PracticeCheckView[] }) {
  if (checks.length === 0) return null;
  return (
    <Section id="pemeriksaan" title={PRACTICE.checks} note={PRACTICE.checksNote}>
      <ul className="lines">
        {checks.map((check) => (
          <li key={check.id}>
            <span>
              <a href={paths.region(check.regionCode)}>{check.officeName}</a> {sayCheckedBy(check)}
            </span>
            {check.note !== "" && <span className="pr-words">{check.note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who copies or copied it, those that failed too. */
export function PracticeAdoptions({ adoptions }: { adoptions: readonly PracticeAdoptionView[] }) {
  return (
    <Section id="peniru" title={PRACTICE.adoptions} note={PRACTICE.adoptionsNote}>
      {adoptions.length === 0 ? (
        <p className="muted">{PRACTICE.adoptionsNothing}</p>
      ) : (
        <ul className="lines">
          {adoptions.map((adoption) => (
            <li key={adoption.officeName}>
              <span>
                <a href={paths.region(adoption.regionCode)}>{adoption.regionName}</a>: {ADOPTION_STATES[adoption.state]}
                {adoption.state === "planned" &&
                  adoption.targetOn !== null &&
                  `, sasaran ${formatDay(adoption.targetOn)}`}
              </span>
              {adoption.outcome !== "" && <span className="pr-words">{adoption.outcome}</span>}
              <span className="small muted">{formatPageDay(adoption.updatedAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
