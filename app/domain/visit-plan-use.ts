import type { VisitState } from "./visit.ts";
import type { VisitPlan } from "./visit-plan.ts";
import { REPORT_LIMITS } from "./visit-report.ts";

/** What a plan is for in each state; a visit that came to nothing has none to keep. */
const USES: Readonly<Record<VisitState, "draft" | "plan" | "record" | undefined>> = {
  draft: "draft",
  ...{ requested: "plan", rescheduled: "plan", accepted: "plan", scheduled: "plan" },
  ...{ declined: undefined, cancelled: undefined },
  // Letters and orders are often entered when everybody is back.
  ...{ held: "record", reported: "record", confirmed: "record", objected: "record" },
};

/** How the plan of a visit in this state is kept; `undefined` where it no longer changes. */
export function planUseOf(state: VisitState): "draft" | "plan" | "record" | undefined {
  return USES[state];
}

/** What a visit is about, in one line: its first question, else what is stuck, cut at a word. */
export function topicOf({ questions, stuck }: Pick<VisitPlan, "questions" | "stuck">): string {
  const text = (questions[0] ?? stuck).replaceAll(/\s+/g, " ").trim();
  if (text.length <= REPORT_LIMITS.topic) return text;
  const cut = text.slice(0, REPORT_LIMITS.topic - 1);
  const lastBlank = cut.lastIndexOf(" ");
  return `${(lastBlank > 0 ? cut.slice(0, lastBlank) : cut).trimEnd()}…`;
}
