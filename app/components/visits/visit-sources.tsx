import { ADDRESS_RULES } from "../../domain/addresses.ts";
import type { VisitPageView } from "../../domain/visit-page-view.ts";
import { formatInstantDay } from "../../text/format.ts";
import { titleOfVisit, VISIT } from "../../text/id/visit-page.ts";
import { paths } from "../../text/paths.ts";
import { TakeAlong } from "../layout/take-along.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { InstantText } from "../ui/instant-text.tsx";
import { SourceList } from "../ui/sources.tsx";

/** Where it comes from, the public version with its fingerprint, sources of the values, files and citations. */
export function VisitSources({ view, page }: VisitSourcesProps) {
  const { visit, report, version, source, sourceNote, confidence, sequence } = view;
  const { visitor, host, isGathered } = visit;
  return (
    <TakeAlong
      what={VISIT.fileTitle(titleOfVisit(visit))}
      path={page.path}
      address={page.address}
      day={page.day}
      numbered={(sequence?.sources.length ?? 0) > 0}
    >
      {source !== null && (
        <div className="stack-sm">
          <p>
            {isGathered ? `${VISIT.gathered}: ` : `${VISIT.reportedBefore} `}
            <SourceLine source={source} />
            {sourceNote !== null && ` ${sourceNote}`}
            {isGathered && confidence !== null && ` ${VISIT.confidence[confidence]}.`}
          </p>
          {isGathered && (
            <p className="note">
              {VISIT.gatheredNote(visitor.label, host.label)}{" "}
              <a className="no-print" href={paths.visitClaim(visit.id)} rel="nofollow">
                {VISIT.claim}
              </a>
            </p>
          )}
        </div>
      )}
      {source === null && report !== null && report.sourceLink !== "" && (
        <p>
          {VISIT.reportedBefore}{" "}
          <a href={report.sourceLink} rel="nofollow ugc">
            {report.sourceTitle === "" ? report.sourceLink : report.sourceTitle}
          </a>
        </p>
      )}
      {sequence !== null && sequence.sources.length > 0 && (
        <SourceList items={sequence.sources.map((one) => <SourceLine key={one.slug} source={one} />)} />
      )}
      {version !== null && (
        <p className="small muted">
          <InstantText at={version.savedAt} zone={visit.when.zone}>
            {VISIT.version(version.number, formatInstantDay(version.savedAt, visit.when.zone))}
          </InstantText>{" "}
          <code className="visit-hash">{version.fingerprint}</code>
        </p>
      )}
      {Object.hasOwn(ADDRESS_RULES, "kunjungan/:id/lapor") && (
        <p className="no-print">
          <a href={paths.visitContentReport(visit.id)} rel="nofollow">
            {VISIT.report}
          </a>
        </p>
      )}
    </TakeAlong>
  );
}

type VisitSourcesProps = {
  view: VisitPageView;
  page: { readonly path: string; readonly address: string; readonly day: string };
};
