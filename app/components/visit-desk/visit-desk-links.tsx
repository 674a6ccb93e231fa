import type { VisitDeskView } from "../../domain/visit-desk-view.ts";
import { VISIT_DESK } from "../../text/id/visit-desk.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";

/** Where everything else of a visit lies, as far as this office may open it. */
export function VisitDeskLinks({ view }: { view: VisitDeskView }) {
  const { id, when, state, hasReport, hasCommitments, isPublic, sides } = view;
  const isSide = sides.length > 0;
  const isDated = when.precision === "day" && state !== "draft" && state !== "declined";
  const links = [
    { isThere: hasReport, label: VISIT_DESK.report, href: paths.visitReport(id) },
    { isThere: isSide, label: VISIT_DESK.papers, href: paths.visitPaper(id, "surat-permohonan") },
    { isThere: isDated, label: VISIT_DESK.calendar, href: paths.ownVisitCalendar(id) },
    { isThere: isSide, label: VISIT_DESK.files, href: paths.visitAttachments(id) },
    { isThere: hasCommitments, label: VISIT_DESK.checks, href: paths.visitChecks(id) },
    { isThere: hasReport, label: VISIT_DESK.agreement, href: paths.visitAgreements(id) },
    { isThere: hasReport, label: VISIT_DESK.bundle, href: paths.visitBundle(id) },
    { isThere: isPublic, label: VISIT_DESK.publicPage, href: paths.visit(id) },
  ].filter(({ isThere }) => isThere);
  return (
    <Section id="berkas" title={VISIT_DESK.links}>
      <ul className="lines">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
