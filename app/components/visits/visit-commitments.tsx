import type { PublicReport, VisitPageView } from "../../domain/visit-page-view.ts";
import { formatDay } from "../../text/format.ts";
import { VISIT } from "../../text/id/visit-page.ts";
import { VISIT_SIDE_WORDS } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";

/** What each side promised. A source that is silent about it is said to be. */
export function VisitCommitments({ report: { commitments }, view: { visit } }: VisitCommitmentsProps) {
  return (
    <Section id="komitmen" title={VISIT.commitments} note={VISIT.commitmentsNote}>
      {commitments.length === 0 && <p className="muted">{visit.isGathered ? VISIT.notPublished : VISIT.noCommitments}</p>}
      {commitments.length > 0 && (
        <ul className="lines">
          {commitments.map(({ no, side, action, inCharge, dueOn, indicator, evidence }) => (
            <li key={no}>
              <span className="strong">{action}</span>
              <span className="small muted">
                {[VISIT_SIDE_WORDS[side], inCharge, dueOn === null ? VISIT.noDue : VISIT.due(formatDay(dueOn))]
                  .filter((part) => part !== "")
                  .join(", ")}
                {indicator !== null && (
                  <>
                    {", "}
                    <a href={paths.indicator(indicator.instrument, indicator.no)}>
                      {VISIT.indicator(indicator.no).toLowerCase()}
                    </a>
                  </>
                )}
              </span>
              {evidence !== "" && <span className="small">{`${VISIT.evidence} ${evidence}`}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type VisitCommitmentsProps = { report: PublicReport; view: VisitPageView };
