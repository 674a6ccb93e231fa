import type { ReactNode } from "react";
import { Findings } from "../ui/findings.tsx";
import { type Crumb, Crumbs } from "./crumbs.tsx";

/**
 * Top of a page: crumbs, eyebrow (type and code), title, at most three findings, one main action, the action row, and a
 * card at the side. `before` stands between title and findings (chips of chosen bodies).
 */
export function PageHead({ crumbs, eyebrow, title, lead, before, findings, children, aside }: PageHeadProps) {
  return (
    <>
      {crumbs && <Crumbs items={crumbs} />}
      <div className="head">
        <div>
          {eyebrow && <p className="eyebrow">{eyebrow}</p>}
          <h1>{title}</h1>
        </div>
        {before}
        <div className="head-split">
          <div className="stack-lg">
            {lead && <p className="lead">{lead}</p>}
            {findings && findings.length > 0 && <Findings items={findings} />}
            {children}
          </div>
          {aside}
        </div>
      </div>
    </>
  );
}

type PageHeadProps = {
  crumbs?: readonly Crumb[];
  eyebrow?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  before?: ReactNode;
  findings?: readonly ReactNode[];
  children?: ReactNode;
  aside?: ReactNode;
};
