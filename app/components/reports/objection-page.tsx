import type { ReasonRefused } from "../../domain/reason.ts";
import type { WorkspaceFrame, WorkspaceLink } from "../../domain/workspace-frame.ts";
import { REPORTS } from "../../text/id/content-reports.ts";
import { ReasonField, reasonProblems } from "../practice-form/reason-field.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";

/** The office's word against a removal: what was removed and why, and one text. */
export function ObjectionPage({ frame, current, lead, action, refused }: ObjectionPageProps) {
  return (
    <WorkspacePage
      frame={frame}
      current={current}
      title={REPORTS.objectTitle}
      lead={lead}
      before={<ErrorSummary problems={reasonProblems(refused)} />}
    >
      <form method="post" action={action} className="stack-lg after-head" noValidate>
        <ReasonField label={REPORTS.objectNote} hint={REPORTS.objectHint} refused={refused} />
        <p>
          <Button>{REPORTS.object}</Button>
        </p>
      </form>
    </WorkspacePage>
  );
}

type ObjectionPageProps = {
  frame: WorkspaceFrame;
  current: WorkspaceLink;
  lead: string;
  /** Where the form goes. */
  action: string;
  refused: ReasonRefused | undefined;
};
