import type { ReactNode } from "react";
import type { WorkspaceFrame, WorkspaceLink } from "../../domain/workspace-frame.ts";
import { FLASH } from "../../text/id/flash.ts";
import { WORKSPACE } from "../../text/id/workspace.ts";
import { Notice } from "../layout/notice.tsx";

/** A page behind the sign-in: office and person, menu, what just happened, title, content. `before` comes first of all. */
export function WorkspacePage({ frame, current, title, lead, before, children }: WorkspacePageProps) {
  const said = frame.flash === undefined ? undefined : FLASH[frame.flash];
  return (
    <div className="wrap">
      {before}
      <div className="work-head">
        <p>
          <strong>{frame.officeName ?? frame.name}</strong>
          <br />
          <span className="muted">
            {frame.officeName === undefined ? frame.position : `${frame.name}, ${frame.position}`}
          </span>
        </p>
        <form method="post" action="/keluar">
          <button className="btn btn-2 btn-sm" type="submit">
            {WORKSPACE.signOut}
          </button>
        </form>
      </div>
      <nav className="work-nav" aria-label={WORKSPACE.nav}>
        {frame.links.map((link) => (
          <a key={link} href={WORKSPACE.links[link].href} aria-current={link === current ? "page" : undefined}>
            {WORKSPACE.links[link].label}
          </a>
        ))}
      </nav>
      <div className="head">
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {said !== undefined && (
          <div role="status">
            <Notice kind="ok" title={said} />
          </div>
        )}
      </div>
      {children}
    </div>
  );
}

type WorkspacePageProps = {
  frame: WorkspaceFrame;
  current: WorkspaceLink | undefined;
  title: ReactNode;
  lead?: ReactNode;
  /** What is wrong with a form that was sent. */
  before?: ReactNode;
  children: ReactNode;
};
