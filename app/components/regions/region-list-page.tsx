import type { RegionListView } from "../../domain/region-list-view.ts";
import { formatCount, formatDay } from "../../text/format.ts";
import { REGION_LIST } from "../../text/id/regions.ts";
import { paths, type RegionListLink } from "../../text/paths.ts";
import { ProvinceTiles } from "../charts/province-tiles.tsx";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Facets } from "../ui/facets.tsx";
import { facetsOf } from "./region-facets.ts";
import { RegionTable } from "./region-table.tsx";

type Frame = { readonly path: string; readonly address: string; readonly day: string };

/** The whole country by province: search, facets, values, and a light picture of the coverage. */
export function RegionListPage({ view, chosen, refused, tagOf, page }: RegionListPageProps) {
  const { groups, shown, total, coverage } = view;
  const sentence = coverage === null ? "" : REGION_LIST.coverage(coverage.assessed, coverage.bodies, coverage.year);
  return (
    <div className="wrap">
      <PrintHead>{`${REGION_LIST.title}. ${sentence} ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        title={REGION_LIST.title}
        lead={REGION_LIST.lead}
        findings={sentence === "" ? [] : [`${sentence} ${REGION_LIST.unlisted}`]}
      >
        {refused.map((text) => (
          <Notice key={text} kind="warn">
            <p>{text}</p>
          </Notice>
        ))}
        <form className="stack-sm no-print" action={paths.regions}>
          <label className="label" htmlFor="cari-daerah">
            {REGION_LIST.search}
          </label>
          <div className="picker">
            <input className="input" id="cari-daerah" name="q" type="search" defaultValue={chosen.q} />
            <Button>{REGION_LIST.apply}</Button>
          </div>
          {hiddenFields(chosen)}
        </form>
        <ActionRow path={page.path} />
      </PageHead>
      {coverage !== null && (
        <Section id="cakupan" title={REGION_LIST.country} note={REGION_LIST.countryNote(coverage.year)} wide>
          <ProvinceTiles
            unit={REGION_LIST.assessedUnit}
            tiles={coverage.provinces.map(({ code, name, column, row, assessed, bodies }) => ({
              code,
              name,
              href: paths.regionList({ ...chosen, provinsi: code }),
              col: column,
              row,
              assessed,
              bodies,
            }))}
          />
        </Section>
      )}
      <Section id="daftar" title={REGION_LIST.shown(shown, total)} wide>
        <div className="with-side">
          <Facets label={REGION_LIST.facets.label} facets={facetsOf(view, chosen)} />
          {groups.length === 0 ? (
            <EmptyState action={<a href={paths.regions}>{REGION_LIST.reset}</a>}>{REGION_LIST.nothing}</EmptyState>
          ) : (
            <RegionTable groups={groups} tagOf={tagOf} />
          )}
        </div>
      </Section>
      <TakeAlong
        what={`${REGION_LIST.fileTitle} (${formatCount(shown)} daerah)`}
        path={page.path}
        address={page.address}
        day={page.day}
      >
        <p>{REGION_LIST.sources}</p>
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function hiddenFields(chosen: RegionListLink) {
  return Object.entries(chosen).map(([name, value]) =>
    name === "q" || value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}

type RegionListPageProps = {
  view: RegionListView;
  chosen: RegionListLink;
  /** Sentences about parameters that were not understood. */
  refused: readonly string[];
  tagOf: (instrument: string) => string;
  page: Frame;
};
