import type { VisitAskRefused, VisitAskView } from "../../domain/visit-ask-view.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import { HOST_PROBLEMS, VISIT_ASK } from "../../text/id/visit-ask.ts";
import { paths } from "../../text/paths.ts";
import { SelectionNotes } from "../comparison/selection-notes.tsx";
import { Notice } from "../layout/notice.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { listPlanProblems } from "../visit-form/plan-fields.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";
import { AskedQuestions } from "./asked-questions.tsx";
import { HostSearch } from "./host-search.tsx";
import { RequestForm } from "./request-form.tsx";

/** The steps of asking for a visit: two questions, what is answered, whom to ask, the request. */
export function VisitAskPage({ frame, view, refused }: VisitAskPageProps) {
  const { asked, indicator, request, search, hostProblem, notes } = view;
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={request === null ? VISIT_ASK.title : VISIT_ASK.requestTitle(request.host.name)}
      lead={request === null ? VISIT_ASK.lead : VISIT_ASK.requestLead}
      before={<ErrorSummary problems={listPlanProblems(refused?.problems ?? [])} />}
    >
      <div className="stack-lg after-head">
        {hostProblem !== null && (
          <Notice kind="warn">
            <p>{HOST_PROBLEMS[hostProblem]}</p>
          </Notice>
        )}
        {hostProblem === "unknown" && (
          <SelectionNotes
            notes={notes}
            remarks={[]}
            codes={[]}
            hrefOf={([code]) =>
              paths.visitAsk({ indikator: asked.indicator, kendala: asked.stuck, "tuan-rumah": code })
            }
          />
        )}
        {request === null && <AskedQuestions view={view} />}
        {search !== null && indicator !== null && <HostSearch view={view} search={search} indicator={indicator} />}
        {request !== null && <RequestForm view={view} request={request} refused={refused} />}
      </div>
    </WorkspacePage>
  );
}

type VisitAskPageProps = { frame: WorkspaceFrame; view: VisitAskView; refused: VisitAskRefused | undefined };
