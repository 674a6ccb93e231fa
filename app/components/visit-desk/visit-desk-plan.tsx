import type { ReactNode } from "react";
import type { VisitDeskView } from "../../domain/visit-desk-view.ts";
import { VISIT_DESK } from "../../text/id/visit-desk.ts";
import { sayVisitDays, sayVisitHours, VISIT_FORM_WORDS } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";
import { Missing } from "../ui/missing.tsx";

type PlanProps = { view: VisitDeskView; sayIndicator: (key: { instrument: string; no: number }) => string };

/** What both sides agreed, in short. */
export function VisitDeskPlan({ view, sayIndicator }: PlanProps) {
  const { id, plan, when, form, sides } = view;
  const words = VISIT_DESK.fields;
  return (
    <div className="stack-lg">
      <dl className="facts">
        <Fact label={words.when}>
          {[sayVisitDays(when), sayVisitHours(when)].filter((part) => part !== "").join(", ")}
        </Fact>
        <Fact label={words.form}>{VISIT_FORM_WORDS[form]}</Fact>
        {plan !== null && (
          <>
            <Fact label={words.indicators}>{listOf(plan.indicators.map(sayIndicator))}</Fact>
            <Fact label={words.stuck}>{plan.stuck}</Fact>
            <Fact label={words.questions}>{listOf(plan.questions)}</Fact>
            <Fact label={words.documents}>{plan.documents}</Fact>
            <Fact label={words.place}>{plan.place}</Fact>
            <Fact label={words.link}>{plan.link === "" ? "" : <a href={plan.link}>{plan.link}</a>}</Fact>
            <Fact label={words.delegation}>
              {listOf(plan.delegation.map(({ position, count }) => (count > 0 ? `${position} (${count})` : position)))}
            </Fact>
            <Fact label={words.note}>{plan.note}</Fact>
          </>
        )}
      </dl>
      {plan === null && <p className="muted">{VISIT_DESK.planNone}</p>}
      {sides.length > 0 && (
        <p>
          <a className="btn btn-2" href={paths.visitPlan(id)}>
            {VISIT_DESK.planEdit}
          </a>
        </p>
      )}
    </div>
  );
}

/** A list of texts, or "" where there is none. */
function listOf(texts: readonly string[]): ReactNode {
  if (texts.length === 0) return "";
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="kept-lines">
        {children === "" ? <Missing absence="not_found">{VISIT_DESK.missing}</Missing> : children}
      </dd>
    </div>
  );
}
