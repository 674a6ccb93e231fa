import type { ReactNode } from "react";
import type { FollowedCommitment, SequenceStep, VisitSequence } from "../../domain/visit-sequence-view.ts";
import { formatDay } from "../../text/format.ts";
import { ADOPTION_STATE } from "../../text/id/adoptions.ts";
import { CHECK_WORDS } from "../../text/id/commitment-checks.ts";
import { labelParty, SEQUENCE, sayOrder } from "../../text/id/visit-sequence.ts";
import { VISIT_SIDE_WORDS } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";
import { ScoreValue } from "../scores/score-value.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { Missing } from "../ui/missing.tsx";
import { SourceNumber } from "../ui/sources.tsx";

type NumberOf = (sourceSlug: string) => number;

/** Dated records in the order of time; what is not recorded stands as an open link. */
export function SequenceChain({ sequence, numberOf }: { sequence: VisitSequence; numberOf: NumberOf }) {
  return (
    <ol className="chain" aria-label={SEQUENCE.chain}>
      {sequence.steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
        <Link key={at} step={step} sequence={sequence} numberOf={numberOf} />
      ))}
    </ol>
  );
}

type LinkProps = { step: SequenceStep; sequence: VisitSequence; numberOf: NumberOf };

function Link({ step, sequence, numberOf }: LinkProps) {
  switch (step.kind) {
    case "assessment":
      return <AssessmentLink step={step} sequence={sequence} numberOf={numberOf} />;
    case "visit":
      return <ChainItem day={step.day}>{SEQUENCE.visit(labelParty(sequence.host))}</ChainItem>;
    case "commitments":
      return (
        <ChainItem day={step.day} title={SEQUENCE.commitments} isOpen={step.items.length === 0}>
          {step.absence !== null && (
            <Missing absence={step.absence === "none" ? "not_found" : "withheld"}>
              {SEQUENCE.noCommitments[step.absence]}
            </Missing>
          )}
          {step.items.length > 0 && (
            <ul className="list">
              {step.items.map((item) => (
                <CommitmentLine key={item.no} item={item} />
              ))}
            </ul>
          )}
        </ChainItem>
      );
    case "adoption":
      return (
        <ChainItem day={step.day} title={SEQUENCE.adoption} isOpen={step.adoption === null}>
          {step.adoption === null ? (
            <Missing absence="not_found">{SEQUENCE.noAdoption}</Missing>
          ) : (
            <>
              {SEQUENCE.adopted(step.adoption.regionName)}{" "}
              <a href={paths.practice(step.adoption.practiceSlug)}>{step.adoption.practiceTitle}</a>
              <span className="sub">{ADOPTION_STATE[step.adoption.state]}</span>
            </>
          )}
        </ChainItem>
      );
    case "agreement": {
      const { kind, number, title, validUntil } = step.agreement;
      return (
        <ChainItem day={step.day} title={SEQUENCE.agreementKinds[kind]}>
          {title} ({number}){validUntil !== null && <span className="sub">{SEQUENCE.validUntil(validUntil)}</span>}
        </ChainItem>
      );
    }
  }
}

function AssessmentLink({
  step,
  sequence,
  numberOf,
}: LinkProps & { step: Extract<SequenceStep, { kind: "assessment" }> }) {
  const party = step.side === "visitor" ? (sequence.visitor ?? sequence.host) : sequence.host;
  const { score } = step;
  return (
    <li className={score.status === "available" ? undefined : "open"}>
      <div>
        <span className="when">{SEQUENCE.assessment(step.year)}</span>
        {labelParty(party)} <ScoreValue score={score} />
        {score.status === "available" && <SourceNumber no={numberOf(score.source.slug)} />}{" "}
        <InstrumentTag tag={step.tag} />
        {sequence.when.from !== null && <span className="sub">{sayOrder(step, sequence.when.from)}</span>}
      </div>
    </li>
  );
}

function CommitmentLine({ item: { side, action, dueOn, checks } }: { item: FollowedCommitment }) {
  const due = dueOn === null ? [] : [`tenggat ${formatDay(dueOn)}`];
  const said = checks.map(
    ({ month, status, day }) => `${SEQUENCE.month(month)}: ${CHECK_WORDS[status]} (${formatDay(day)})`,
  );
  return (
    <li>
      {action}
      <span className="sub">
        {[VISIT_SIDE_WORDS[side], ...due, ...(said.length > 0 ? said : [SEQUENCE.noCheck])].join(", ")}
      </span>
    </li>
  );
}

/** One link with its day, or open where nothing is recorded. */
function ChainItem({ day, title, isOpen = false, children }: ChainItemProps) {
  return (
    <li className={isOpen ? "open" : undefined}>
      <div>
        {day === null ? null : <time dateTime={day}>{formatDay(day)}</time>}
        {(title !== undefined || day === null) && <span className="when">{title ?? SEQUENCE.noDate}</span>}
        {children}
      </div>
    </li>
  );
}

type ChainItemProps = { day: string | null; title?: string; isOpen?: boolean; children: ReactNode };
