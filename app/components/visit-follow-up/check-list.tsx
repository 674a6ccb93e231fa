import type { CheckedCommitment, CheckPageView, CheckRefused, GivenAnswer } from "../../domain/commitment-check.ts";
import { formatDay } from "../../text/format.ts";
import { CHECK_WORDS, COMMITMENT_CHECKS, sayCommitmentStatus } from "../../text/id/commitment-checks.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { CheckForms } from "./check-forms.tsx";

type ListProps = { view: CheckPageView; owner: string; refused: CheckRefused | undefined };

/** The commitments of the own side: how each stands, what was said of it, and the forms that ask about one month. */
export function CheckList({ view, owner, refused }: ListProps) {
  const { id, commitments, month } = view;
  if (commitments.length === 0) return <p>{COMMITMENT_CHECKS.none}</p>;
  return (
    <>
      <p>{COMMITMENT_CHECKS.intro}</p>
      {month === null ? <Notice title={COMMITMENT_CHECKS.notYet} /> : <MonthNav view={view} />}
      <ul className="lines">
        {commitments.map((commitment) => {
          const own = refused?.no === commitment.no ? refused : undefined;
          return (
            <li key={commitment.no} id={`komitmen-${commitment.no}`} className="stack">
              <CommitmentHead commitment={commitment} />
              {own?.isChanged === true && <Notice kind="warn" title={COMMITMENT_CHECKS.changed} />}
              {month !== null && (
                <CheckForms visitId={id} owner={owner} month={month} commitment={commitment} refused={own} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function MonthNav({ view: { id, month, months } }: { view: CheckPageView }) {
  return (
    <nav className="work-nav" id="bulan" aria-label={COMMITMENT_CHECKS.months}>
      {months.map((one) =>
        one.isOpen ? (
          <a
            key={one.month}
            href={paths.visitChecks(id, String(one.month))}
            aria-current={one.month === month ? "page" : undefined}
          >
            {COMMITMENT_CHECKS.month(one)}
          </a>
        ) : (
          <span key={one.month} className="small muted">
            {`${COMMITMENT_CHECKS.month(one)}, ${COMMITMENT_CHECKS.later}`}
          </span>
        ),
      )}
    </nav>
  );
}

function CommitmentHead({ commitment }: { commitment: CheckedCommitment }) {
  const { action, inCharge, dueOn, evidence, status, answers } = commitment;
  const due = dueOn === null ? COMMITMENT_CHECKS.noDue : COMMITMENT_CHECKS.due(formatDay(dueOn));
  return (
    <>
      <h2>{action}</h2>
      <p>
        <strong>{sayCommitmentStatus(status)}.</strong> {[inCharge, due].filter((part) => part !== "").join(", ")}
        {evidence !== "" && `. ${COMMITMENT_CHECKS.evidence(evidence)}`}
      </p>
      {answers.length > 0 && (
        <ul className="small" aria-label={COMMITMENT_CHECKS.answers}>
          {answers.map((answer) => (
            <li key={answer.month}>
              <AnswerLine answer={answer} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function AnswerLine({ answer: { month, status, day, note, link, saidOf } }: { answer: GivenAnswer }) {
  return (
    <>
      {`Bulan ke-${month}: ${CHECK_WORDS[status]} (${formatDay(day)})`}
      {note !== null && `. ${note}`}
      {link !== null && (
        <>
          {", "}
          <a href={link} rel="nofollow noopener" className="wrap-anywhere">
            {COMMITMENT_CHECKS.proof}
          </a>
        </>
      )}
      {saidOf !== null && <span className="sub">{COMMITMENT_CHECKS.saidOf(saidOf)}</span>}
    </>
  );
}
