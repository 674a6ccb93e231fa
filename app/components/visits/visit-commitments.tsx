import type { OfficeZone } from "../../domain/days.ts";
import type { FollowedCommitment, PublicReport, VisitPageView } from "../../domain/visit-page-view.ts";
import { formatDay } from "../../text/format.ts";
import { CHECK_WORDS, sayCommitmentStatus } from "../../text/id/commitment-checks.ts";
import { sayAuthor, VISIT } from "../../text/id/visit-page.ts";
import { VISIT_SIDE_WORDS } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { InstantText } from "../ui/instant-text.tsx";

/** What each side promised, and what it said of it since. A source that is silent about it is said to be. */
export function VisitCommitments({ report: { commitments }, isGathered, zone }: VisitCommitmentsProps) {
  return (
    <div id="komitmen" className={commitments.length > 0 ? "qa-promised" : "stack-sm"}>
      <h3>{VISIT.commitments}</h3>
      {commitments.length === 0 && <p className="muted">{isGathered ? VISIT.notPublished : VISIT.noCommitments}</p>}
      {commitments.length > 0 && (
        <ul className="lines">
          {commitments.map((commitment) => (
            <Commitment key={commitment.no} commitment={commitment} zone={zone} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** The days on which commitments are asked about, and how many were answered; nothing where nothing was promised. */
export function VisitChecks({ report: { commitments }, view: { checkDays, today } }: VisitChecksProps) {
  if (commitments.length === 0 || checkDays.length === 0) return null;
  return (
    <Section id="tindak-lanjut" title={VISIT.followUp} note={VISIT.followUpNote}>
      <ul className="visit-checks">
        {checkDays.map(({ month, day }) => (
          <li key={month}>
            <span className="strong">{VISIT.checkOf(month, day)}</span>
            <span className="sub">
              {VISIT.answered(
                commitments.filter(({ checks }) => checks.some((check) => check.month === month)).length,
                commitments.length,
                day > today,
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Commitment({ commitment, zone }: { commitment: FollowedCommitment; zone: OfficeZone }) {
  const { side, action, inCharge, dueOn, indicator, evidence, author, status, checks } = commitment;
  return (
    <li>
      <span className="row">
        <span className="strong">{action}</span>
        <span className={`tag ${TAGS[status.kind]}`}>{sayCommitmentStatus(status)}</span>
      </span>
      <span className="small muted">
        {[
          VISIT_SIDE_WORDS[side],
          inCharge,
          dueOn === null ? VISIT.noDue : VISIT.due(formatDay(dueOn)),
          sayAuthor(author),
        ]
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
      {checks.map(({ month, status: said, note, link, day, at }) => (
        <span key={month} className="small">
          <InstantText at={at} zone={zone}>
            {VISIT.said(month, CHECK_WORDS[said], day)}
          </InstantText>
          {note !== null && `: ${note}`}
          {link !== null && (
            <>
              {" "}
              <a href={link} rel="nofollow ugc">
                {VISIT.proof}
              </a>
            </>
          )}
        </span>
      ))}
    </li>
  );
}

/** Overdue is said without alarm. */
const TAGS = {
  ...{ done: "tag-ok", running: "tag-off", stopped: "tag-off", overdue: "tag-wait" },
  ...{ unanswered: "tag-wait", waiting: "tag-off" },
} as const;

type VisitCommitmentsProps = { report: PublicReport; isGathered: boolean; zone: OfficeZone };

type VisitChecksProps = { report: PublicReport; view: VisitPageView };
