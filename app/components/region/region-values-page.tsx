import type { ClaimsView } from "../../domain/claims-view.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { formatDay } from "../../text/format.ts";
import { REGION } from "../../text/id/region.ts";
import { REGION_VALUES, sayClaims } from "../../text/id/region-values.ts";
import { paths } from "../../text/paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { SourceList } from "../ui/sources.tsx";
import { ClaimTable } from "./claim-table.tsx";

type Frame = { readonly path: string; readonly address: string; readonly day: string };

/** All claims about one region, year by year. */
export function RegionValuesPage({ view, page, instruments }: RegionValuesPageProps) {
  const { region, years, sources } = view;
  const tagOf = (code: string) => instruments.find((one) => one.code === code)?.tag ?? code;
  return (
    <div className="wrap">
      <PrintHead>{`${REGION_VALUES.title(region.name)}, ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[
          { label: REGION.crumb, href: paths.regions },
          { label: region.shortName, href: paths.region(region.code) },
          { label: REGION_VALUES.crumb },
        ]}
        eyebrow={sayClaims(region.name, years)}
        title={REGION_VALUES.title(region.shortName)}
        lead={REGION_VALUES.lead}
      >
        <ActionRow path={page.path} />
      </PageHead>
      {years.length === 0 && <EmptyState>{REGION_VALUES.none}</EmptyState>}
      {years.map((year) => (
        <Section
          key={`${year.year}-${year.instrument}`}
          id={`nilai-${year.year}-${year.instrument}`}
          title={year.year}
          note={
            <>
              <InstrumentTag tag={tagOf(year.instrument)} href={paths.instrument(year.instrument)} />
              {year.reason !== null && <p>{REGION_VALUES.reason(year.reason)}</p>}
            </>
          }
        >
          <ClaimTable year={year} tag={tagOf(year.instrument)} />
        </Section>
      ))}
      <TakeAlong what={REGION_VALUES.cited(region.name)} path={page.path} address={page.address} day={page.day}>
        <SourceList items={sources.map((source) => <SourceLine key={source.slug} source={source} />)} />
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

type RegionValuesPageProps = { view: ClaimsView; page: Frame; instruments: readonly Instrument[] };
