import type { RecordFields } from "./record.ts";
import type { VisitDate, VisitSide, VisitState, VisitVisibility } from "./visit.ts";
import type { VisitPlan } from "./visit-plan.ts";
import { REPORT_FIELDS, type VisitReport } from "./visit-report.ts";

const HELD: readonly VisitState[] = ["held", "reported", "confirmed", "objected"];

/** Whether a visit has been, so that its report can be written. What the portal removed is written no more. */
export function isReportOpen({ state, visibility }: { state: VisitState; visibility: VisitVisibility }): boolean {
  return HELD.includes(state) && visibility !== "removed";
}

type KnownVisit = Pick<VisitReport, "topic" | "kind" | "form"> & VisitDate;

/** The first report of a visit: what its plan and its date tell already. */
export function firstReport(visit: KnownVisit, plan: VisitPlan | undefined): VisitReport {
  const { topic, precision, from, to } = visit;
  return {
    topic,
    kind: visit.kind === "unknown" ? (plan?.kind ?? "unknown") : visit.kind,
    form: visit.form === "unknown" ? (plan?.form ?? "unknown") : visit.form,
    when: { precision, from, to },
    ...{ ledBy: "", receivedBy: "", people: "" },
    indicators: plan?.indicators ?? [],
    questions: (plan?.questions ?? []).map((question, at) => ({
      ...{ no: at + 1, question, answer: "", documents: "", isOpen: true },
    })),
    ...{ obstacles: "", conclusions: "", commitments: [], sourceTitle: "", sourceLink: "" },
  };
}

/** Who last changed each field, after this side wrote the next version. */
export function nextAuthors(
  before: { readonly fields: RecordFields; readonly authors: Readonly<Record<string, VisitSide>> } | undefined,
  fields: RecordFields,
  side: VisitSide,
): Readonly<Record<string, VisitSide>> {
  const changed = REPORT_FIELDS.filter((name) => (before?.fields[name] ?? "") !== (fields[name] ?? ""));
  return { ...before?.authors, ...Object.fromEntries(changed.map((name) => [name, side])) };
}
