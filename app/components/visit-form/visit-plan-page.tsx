import type { VisitPlanRefused, VisitPlanView } from "../../domain/visit-plan-view.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import { labelPlanField, PLAN, wordOfPlan } from "../../text/id/visit-plan.ts";
import { endSentence, sayVisitDays, sayVisitHours } from "../../text/id/visit-words.ts";
import { WRITING } from "../../text/id/writing.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";
import { ConflictNotice } from "../writing/conflict-notice.tsx";
import { RecordFormFrame } from "../writing/record-form.tsx";
import { listPlanProblems, PlanFields } from "./plan-fields.tsx";

/** The plan of a visit, for both of its sides. */
export function VisitPlanPage({ frame, view, lacks, refused }: VisitPlanPageProps) {
  const { id, form, zone, version, agreed, use } = view;
  const problems = refused?.problems ?? lacks;
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={PLAN.title}
      lead={view.topic === "" ? PLAN.lead : `${endSentence(view.topic)} ${PLAN.lead}`}
      before={
        refused?.conflict ? (
          <ConflictNotice
            kind="visit_plan"
            conflict={refused.conflict}
            zone={zone}
            labelOf={labelPlanField}
            wordOf={wordOfPlan}
          />
        ) : (
          <ErrorSummary problems={listPlanProblems(problems)} />
        )
      }
    >
      <div className="stack-lg after-head">
        <p className="row">
          <a href={paths.ownVisit(id)}>{PLAN.back}</a>
          {version > 0 && <a href={paths.visitPlanVersions(id)}>{`${WRITING.versions} (${version})`}</a>}
        </p>
        {agreed !== null && (
          <Notice>
            <p>{PLAN.agreed([sayVisitDays(agreed), sayVisitHours(agreed)].filter(Boolean).join(", "))}</p>
          </Notice>
        )}
        {use === null && (
          <>
            <Notice kind="warn" title={PLAN.closed} />
            <PlanTexts view={view} />
          </>
        )}
        {(use !== null || refused !== undefined) && (
          <RecordFormFrame
            form={refused === undefined ? form : { ...form, version: refused.version, draft: null }}
            isUnsaved={refused !== undefined}
            zone={zone}
            addresses={{
              publish: paths.visitPlan(id),
              draft: paths.visitPlanDraft(id),
              discard: paths.visitPlanDraftDiscard(id),
            }}
            publish={PLAN.publish}
          >
            <PlanFields
              filled={{ fields: refused?.typed ?? form.fields, problems, indicators: view.indicators }}
              isRecord={use === "record"}
            />
          </RecordFormFrame>
        )}
      </div>
    </WorkspacePage>
  );
}

/** What stands, where it no longer changes. */
function PlanTexts({ view: { form, indicators } }: { view: VisitPlanView }) {
  const rows = Object.entries(form.fields).filter(([, text]) => text !== "");
  return (
    <dl className="facts">
      {rows.map(([field, text]) => (
        <div key={field}>
          <dt>{labelPlanField(field)}</dt>
          <dd>{wordOfPlan(field, text) ?? indicators.find(({ value }) => value === text)?.label ?? text}</dd>
        </div>
      ))}
    </dl>
  );
}

type VisitPlanPageProps = {
  frame: WorkspaceFrame;
  view: VisitPlanView;
  /** What a request still needs. */
  lacks: VisitPlanRefused["problems"];
  refused: VisitPlanRefused | undefined;
};
