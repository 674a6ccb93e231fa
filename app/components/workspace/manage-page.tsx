import type { ReactNode } from "react";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import type { ManagePage as Page } from "../../text/id/manage.ts";
import { ManageNav } from "./manage-nav.tsx";
import { WorkspacePage } from "./workspace-page.tsx";

/** A page that manages the portal: the frame of the workspace with the portal's own menu. */
export function ManagePage({ frame, current, title, lead, children }: ManagePageProps) {
  return (
    <WorkspacePage frame={frame} current="manage" title={title} lead={lead}>
      <ManageNav current={current} />
      {children}
    </WorkspacePage>
  );
}

type ManagePageProps = {
  frame: WorkspaceFrame;
  current: Page;
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
};
