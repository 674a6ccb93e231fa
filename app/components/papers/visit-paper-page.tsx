import { VISIT_PAPERS, type VisitPaperName } from "../../domain/visit-papers.ts";
import { PAPERS, sayFieldToMend, VISIT_PAPER_WORDS } from "../../text/id/visit-papers.ts";
import type { FieldToMend, PreparedPaper } from "../../text/papers/visit-papers.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { PaperSheet } from "./paper-sheet.tsx";

/** One paper of a visit with the way to its file and to the others; or why it cannot be made yet. */
export function VisitPaperPage({ id, name, prepared, isDraft }: VisitPaperPageProps) {
  return (
    <div className="wrap">
      <div className="no-print paper-acts">
        {prepared.status === "paper" && (
          <>
            <a className="btn" href={paths.visitPaperFile(id, name)}>
              {PAPERS.download}
            </a>
            <span>{PAPERS.print}</span>
          </>
        )}
        <a href={paths.ownVisit(id)}>{PAPERS.back}</a>
      </div>
      <nav className="paper-nav no-print" aria-label={PAPERS.nav}>
        {VISIT_PAPERS.map((one) => (
          <a key={one} href={paths.visitPaper(id, one)} aria-current={one === name ? "page" : undefined}>
            {VISIT_PAPER_WORDS[one]}
          </a>
        ))}
      </nav>
      {isDraft && (
        <div className="no-print">
          <Notice kind="warn">
            <p>{PAPERS.notPublished}</p>
          </Notice>
        </div>
      )}
      {prepared.status === "paper" && <PaperSheet paper={prepared.paper} />}
      {prepared.status === "unwritten" && (
        <div className="head">
          <h1>{VISIT_PAPER_WORDS[name]}</h1>
          <p className="lead">{PAPERS.unwritten}</p>
        </div>
      )}
      {prepared.status === "personal" && <ToMend id={id} fields={prepared.fields} />}
    </div>
  );
}

function ToMend({ id, fields }: { id: string; fields: readonly FieldToMend[] }) {
  return (
    <div className="head">
      <h1>{PAPERS.personalTitle}</h1>
      <Notice kind="warn">
        <p>{fields.length === 0 ? PAPERS.personalElsewhere : PAPERS.personal}</p>
        {fields.length > 0 && (
          <ul>
            {fields.map((one) => (
              <li key={`${one.form} ${one.field}`}>
                <a href={one.form === "plan" ? paths.visitPlan(id) : paths.visitReport(id)}>{sayFieldToMend(one)}</a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}

type VisitPaperPageProps = { id: string; name: VisitPaperName; prepared: PreparedPaper; isDraft: boolean };
