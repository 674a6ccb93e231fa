import type { OfficeZone } from "../../domain/days.ts";
import type { StepMark, VisitStep } from "../../domain/visit-steps.ts";
import { STAGE_WORDS, sayStep, VISIT_STEPS } from "../../text/id/visit-steps.ts";
import { InstantText } from "../ui/instant-text.tsx";

/** How far a visit has come, each stage with its day. What was never recorded is drawn dashed and said. */
export function VisitSteps({ steps, zone }: { steps: readonly VisitStep[]; zone: OfficeZone }) {
  return (
    <ol className="steps steps-h" aria-label={VISIT_STEPS.label}>
      {steps.map((step) => (
        <li key={step.stage} className={CLASSES[step.mark]} aria-current={step.mark === "now" ? "step" : undefined}>
          <Node mark={step.mark} />
          <div>
            <span className="lbl">{STAGE_WORDS[step.stage]}</span>
            <span className="sub">
              <InstantText at={step.at} zone={zone}>
                {sayStep(step)}
              </InstantText>
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

const CLASSES: Readonly<Record<StepMark, string>> = { done: "done", now: "now", next: "next", unknown: "unk" };

function Node({ mark }: { mark: StepMark }) {
  return (
    <svg className="node" viewBox="0 0 24 24" aria-hidden="true">
      {mark === "done" && (
        <>
          <path className="n-done" d="M12 1 23 12 12 23 1 12z" />
          <path className="n-tick" d="m8 12.2 2.8 2.8 5.2-5.8" />
        </>
      )}
      {mark === "now" && (
        <>
          <path className="n-now" d="M12 2 22 12 12 22 2 12z" />
          <path className="n-core" d="M12 7.5 16.5 12 12 16.5 7.5 12z" />
        </>
      )}
      {mark === "next" && <path className="n-next" d="M12 3 21 12 12 21 3 12z" />}
      {mark === "unknown" && <path className="n-unk" d="M12 3 21 12 12 21 3 12z" />}
    </svg>
  );
}
