import type { PublicParty, VisitPageView } from "../../domain/visit-page-view.ts";
import { formatDay } from "../../text/format.ts";
import { sayVisitKind, titleOfVisit, VISIT } from "../../text/id/visit-page.ts";
import { endSentence, VISIT_SIDE_WORDS } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";
import { AttachmentList } from "../attachments/attachment-list.tsx";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { VisitChecks } from "./visit-commitments.tsx";
import { VisitConfirmation } from "./visit-confirmation.tsx";
import { VisitFacts } from "./visit-facts.tsx";
import { VisitPapers } from "./visit-papers.tsx";
import { VisitQuestions } from "./visit-questions.tsx";
import { VisitSequence } from "./visit-sequence.tsx";
import { VisitSources } from "./visit-sources.tsx";
import { VisitSteps } from "./visit-steps.tsx";

/** One visit: who learnt from whom, what was asked and answered, what was promised, and what is recorded afterwards. */
export function VisitPage({ view, page }: VisitPageProps) {
  const { visit, report, sequence, attachments } = view;
  const title = titleOfVisit(visit);
  const numbers = new Map((sequence?.sources ?? []).map(({ slug }, at) => [slug, at + 1]));
  return (
    <div className="wrap">
      <PrintHead>{`${title}, ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[{ label: VISIT.crumb, href: paths.visits }, { label: title }]}
        eyebrow={sayVisitKind(visit)}
        title={<Pairing visitor={visit.visitor} host={visit.host} />}
        before={<VisitSteps steps={view.steps} zone={visit.when.zone} />}
        {...(report === null || report.topic === ""
          ? {}
          : { lead: `${VISIT.lines.topic}: ${endSentence(report.topic)}` })}
      >
        {report === null && (
          <Notice>
            <p>{VISIT.listed}</p>
            {view.isJoinable && (
              <p>
                {VISIT.joinable}{" "}
                <a className="no-print" href={paths.visitJoin(visit.id)} rel="nofollow">
                  {VISIT.join}
                </a>
              </p>
            )}
            <p>
              <a href={paths.visitCalendar(visit.id)}>{VISIT.calendar}</a>
            </p>
          </Notice>
        )}
        <ActionRow path={page.path} />
      </PageHead>
      <VisitFacts view={view} />
      {report !== null && (
        <>
          <VisitQuestions report={report} isGathered={visit.isGathered} zone={visit.when.zone} />
          {!visit.isGathered && <VisitConfirmation view={view} />}
          <VisitChecks report={report} view={view} />
        </>
      )}
      {sequence !== null && <VisitSequence sequence={sequence} numberOf={(slug) => numbers.get(slug) ?? 1} />}
      {attachments.length > 0 && (
        <Section id="berkas" title={VISIT.files}>
          <AttachmentList attachments={attachments} />
        </Section>
      )}
      {report !== null && !visit.isGathered && <VisitPapers id={visit.id} />}
      <VisitSources view={view} page={page} />
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function Pairing({ visitor, host }: { visitor: PublicParty; host: PublicParty }) {
  return (
    <span className="pairing">
      <span>
        <span className="role">{VISIT_SIDE_WORDS.visitor}</span>
        <span className="nm">{visitor.label}</span>
      </span>
      <span className="vh"> {VISIT.to} </span>
      <svg className="ar" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3.5 10h13M11.5 5l5 5-5 5" />
      </svg>
      <span>
        <span className="role">{VISIT_SIDE_WORDS.host}</span>
        <span className="nm">{host.label}</span>
      </span>
    </span>
  );
}

type VisitPageProps = {
  view: VisitPageView;
  page: { readonly path: string; readonly address: string; readonly day: string };
};
