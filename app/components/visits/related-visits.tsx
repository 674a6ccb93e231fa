import type { RelatedVisits } from "../../domain/visit-list-view.ts";
import type { PublicVisit } from "../../domain/visit-page-view.ts";
import { sayVisitKind } from "../../text/id/visit-page.ts";
import { VISITS } from "../../text/id/visits.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { MoreLink } from "../ui/button.tsx";
import { VisitLink } from "./visit-card.tsx";

/** Visits on which an indicator was asked about, the latest first. */
export function IndicatorVisits({ visits: { visits, total }, instrument, no }: IndicatorVisitsProps) {
  return (
    <Section id="kunjungan" title={VISITS.title} note={VISITS.coverage}>
      <VisitLines visits={visits} />
      {total > visits.length && (
        <MoreLink href={paths.visitList({ indikator: `${instrument}/${no}` })}>{VISITS.more(total)}</MoreLink>
      )}
    </Section>
  );
}

/** Visits that were read in a source. */
export function SourceVisits({ visits }: { visits: readonly PublicVisit[] }) {
  return (
    <Section id="kunjungan" title={VISITS.ofSource}>
      <VisitLines visits={visits} />
    </Section>
  );
}

function VisitLines({ visits }: { visits: readonly PublicVisit[] }) {
  return (
    <ul className="lines">
      {visits.map((visit) => (
        <li key={visit.id}>
          <VisitLink visit={visit} />
          <span className="small muted">{sayVisitKind(visit)}</span>
        </li>
      ))}
    </ul>
  );
}

type IndicatorVisitsProps = { visits: RelatedVisits; instrument: string; no: number };
