import type { VisitReportView } from "../../domain/visit-report-view.ts";
import { formatInstant } from "../../text/format.ts";
import { REPORT } from "../../text/id/visit-report.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";

/** How far a report has come: whether it can be written, what of it is public, and the next step towards that. */
export function ReportStanding({ view }: { view: VisitReportView }) {
  const { visibility, visibilityReason, isOpen, version } = view;
  if (visibility === "removed") {
    return (
      <Notice kind="warn" title={REPORT.removed}>
        {visibilityReason !== null && <p>{`${REPORT.reason}: ${visibilityReason}`}</p>}
        {view.act === "object" && (
          <p>
            <a href={paths.visitObject(view.id)}>{REPORT.object}</a>
          </p>
        )}
      </Notice>
    );
  }
  if (!isOpen) return <Notice kind="warn" title={REPORT.notYet} />;
  if (version === 0) {
    return (
      <Notice>
        <p>{REPORT.fromPlan}</p>
      </Notice>
    );
  }
  return (
    <>
      {visibility === "withdrawn" && (
        <Notice kind="warn" title={REPORT.withdrawn}>
          {visibilityReason !== null && <p>{`${REPORT.reason}: ${visibilityReason}`}</p>}
        </Notice>
      )}
      <NextStep view={view} />
    </>
  );
}

function NextStep({ view }: { view: VisitReportView }) {
  const { id, step, visibility, version, publicVersion, reviewAskedAt, zone, keeper } = view;
  const isPublic = visibility === "published" && publicVersion > 0;
  const isNewest = isPublic && publicVersion === version;
  return (
    <div className="stack-sm">
      <p>
        {isNewest
          ? REPORT.same
          : isPublic
            ? REPORT.isPublic(publicVersion)
            : visibility === "withdrawn"
              ? ""
              : REPORT.never}{" "}
        {isPublic && <a href={paths.visit(id)}>{REPORT.publicPage}</a>}
      </p>
      {view.act === "withdraw" && (
        <p>
          <a href={paths.visitWithdraw(id)}>{REPORT.withdraw}</a>
        </p>
      )}
      {reviewAskedAt !== null && <p>{REPORT.asked(formatInstant(reviewAskedAt, zone))}</p>}
      {step === "publish" && (
        <p>
          <a className="btn btn-2" href={paths.visitReportPublish(id)}>
            {REPORT.toPublish}
          </a>
        </p>
      )}
      {step === "ask" && reviewAskedAt === null && (
        <form method="post" action={paths.visitReportReview(id)}>
          <button type="submit" className="btn btn-2">
            {REPORT.ask}
          </button>
        </form>
      )}
      {step === "none" && !isNewest && <p className="muted">{REPORT.waitsFor[keeper]}</p>}
    </div>
  );
}
